import { readFileSync } from 'node:fs';
import { message, type Message } from '../../text/message';

/** The text of a file, or a sentence that says why it cannot be had. */
export type ReadText = { readonly text: string } | { readonly failure: Message };

/** Reads a text file. */
export function readTemplate(path: string): ReadText {
  try {
    return decodeTemplate(readFileSync(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { failure: message('The file cannot be read ({0}).', code) };
  }
}

/** Decodes UTF-8. A byte order mark stays, so that offsets count from the start of the file. */
export function decodeTemplate(bytes: Uint8Array): ReadText {
  if (bytes.includes(0)) {
    const isUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return isUtf16
      ? { failure: message('The file is UTF-16; save it as UTF-8.') }
      : { failure: message('The file is binary, not text.') };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { failure: message('The file is not valid UTF-8; save it as UTF-8.') };
  }
}
