import { message, type Message } from '../../text/message';
import { readBytes } from '../read-bytes';
import { explainProblem } from './failure';
import { decodeDeclared, decodeUnicode, type DecodedText } from '../text-encoding';

/** The text of a file, or a sentence that says why it cannot be had. */
export type ReadText = DecodedText | { readonly failure: Message };

/** Reads a text file, however large it be. */
export function readTemplate(path: string): ReadText {
  const read = readBytes(path, Infinity);
  return 'bytes' in read ? decodeTemplate(read.bytes, path) : { failure: explainProblem(read) };
}

/** Decodes Unicode, or what the file declares that it is. The path tells messages from pages. */
export function decodeTemplate(bytes: Uint8Array, path: string): ReadText {
  const unicode = decodeUnicode(bytes);
  if (unicode !== undefined && !unicode.text.includes('\0')) return unicode;
  if (bytes.includes(0)) return { failure: message('The file is binary, not text.') };
  return (
    decodeDeclared(bytes, /\.eml(?:tpl)?$/i.test(path)) ?? {
      failure: message('The file is not valid UTF-8; save it as UTF-8.'),
    }
  );
}
