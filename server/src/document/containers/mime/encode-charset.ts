import { decoderOf } from './byte-text';

/** The bytes of a text in a charset; undefined where the charset lacks a character, or is not one we can write. */
export function encodeCharset(text: string, charset: string): readonly number[] | undefined {
  const { encoding } = decoderOf(charset);
  if (encoding === 'utf-8' && !isAscii(charset)) return [...new TextEncoder().encode(text)];
  const table = isAscii(charset) ? new Map<string, number>() : highBytes(charset);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    const byte = code < 0x80 ? code : table.get(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  return bytes;
}

/** Whether the label promises seven bits; the Encoding Standard reads it as windows-1252. */
export function isAscii(charset: string): boolean {
  return /^(?:us-)?ascii$/i.test(charset);
}

/** Characters of the upper half of a single-byte charset; empty for any other. */
function highBytes(charset: string): Map<string, number> {
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    const character = decoderOf(charset).decode(Uint8Array.of(byte), { stream: true });
    if (character.length === 1 && character !== '\uFFFD') table.set(character, byte);
  }
  return /^(?:iso-8859|windows|koi8|macintosh|x-mac|ibm)/.test(decoderOf(charset).encoding) ? table : new Map();
}
