import { MappedText, MappedTextBuilder } from '../../../text/mapped-text';
import type { BodyFormat } from '../../body';
import type { BodyContent } from '../container';
import { looksLikeHtml } from '../looks-like-html';
import { decodeBase64 } from './base64';
import { decoderOf } from './byte-text';
import { encodeCharset, isAscii } from './encode-charset';
import type { MimePart } from './mime-parts';
import { decodeQuotedPrintable } from './quoted-printable';

/** Decodes a part into the body it holds. */
export function decodePart(source: string, part: MimePart): BodyContent {
  const text = decodeText(source, part);
  return { format: formatOf(part.type.value, text.text), text };
}

function decodeText(source: string, { type, encoding, body }: MimePart): MappedText {
  const charset = (type.parameters.get('charset') ?? 'utf-8').toLowerCase();
  if (encoding === 'quoted-printable') return decodeQuotedPrintable(source, body, charset);
  if (encoding === 'base64') {
    const decoded = decoderOf(charset).decode(decodeBase64(source.slice(body.start, body.end)));
    return new MappedTextBuilder().append(decoded, body).build(body, undefined, () => undefined);
  }
  const text = MappedText.verbatim(source, body.start, body.end);
  // The file is text already; what is written must still be of the charset that the part declares.
  const canHold = (words: string): boolean => encodeCharset(words, charset) !== undefined;
  if (!isAscii(charset) && canHold('\u2019')) return text;
  return new MappedTextBuilder().append(text.text, body).build(body, undefined, (range, newText) => {
    return canHold(newText) ? { span: text.toSource(range), newText } : undefined;
  });
}

function formatOf(type: string, text: string): BodyFormat {
  if (type === 'text/html') return 'html';
  if (type.endsWith('markdown')) return 'markdown';
  // A template without a Content-Type gets one from the program that sends it.
  return type === '' && looksLikeHtml(text) ? 'html' : 'text';
}
