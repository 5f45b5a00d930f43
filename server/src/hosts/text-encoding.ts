import { decoderOf } from '../document/containers/mime/byte-text';
import { encodeCharset } from '../document/containers/mime/encode-charset';

/** A text, and the name of the encoding (WHATWG) in which its file keeps it. */
export interface DecodedText {
  /** With its byte order mark, so that offsets count from the start of the file. */
  readonly text: string;
  readonly encoding: string;
}

/** How far into a page its encoding may be declared, in bytes: HTML says 1024, templates start with comments. */
const DECLARED_WITHIN = 4096;

const MARKUP_CHARSET =
  /<meta\b[^>]{0,200}\bcharset\s{0,8}=\s{0,8}["']?([\w.:-]+)|<\?xml\b[^>]{0,200}\bencoding="([\w.-]+)"/gi;
const MESSAGE_CHARSET = /\bcharset\s{0,8}=\s{0,8}"?([\w.:-]+)/gi;

/** Decodes UTF-8, and UTF-16 that starts with a byte order mark. Undefined for all else. */
export function decodeUnicode(bytes: Uint8Array): DecodedText | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode(bytes, 'utf-16be');
  return decode(bytes, 'utf-8');
}

/** Decodes what a message or a page declares of itself: one encoding beside UTF-8. Undefined without, or with several. */
export function decodeDeclared(bytes: Uint8Array, isMessage: boolean): DecodedText | undefined {
  const words = decoderOf('windows-1252').decode(isMessage ? bytes : bytes.subarray(0, DECLARED_WITHIN));
  const declared = [...words.matchAll(isMessage ? MESSAGE_CHARSET : MARKUP_CHARSET)];
  const encodings = new Set(declared.map(([, one, other]) => decoderOf(one ?? other ?? '').encoding));
  encodings.delete('utf-8');
  const [encoding] = encodings;
  if (encoding === undefined || encodings.size > 1 || encoding.startsWith('utf-16')) return undefined;
  return decode(bytes, encoding);
}

/** Decodes what has no say in its encoding, such as a list export: Unicode, or else what Excel writes on Windows. */
export function decodeAnyhow(bytes: Uint8Array): string {
  return decodeUnicode(bytes)?.text ?? decoderOf('windows-1252').decode(bytes);
}

/** The bytes of a text in its file's encoding; undefined where that lacks a character or cannot be written. */
export function encodeText({ text, encoding }: DecodedText): Uint8Array | undefined {
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const bytes = encodeCharset(text, encoding);
  return bytes && Uint8Array.from(bytes);
}

function decode(bytes: Uint8Array, encoding: string): DecodedText | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}
