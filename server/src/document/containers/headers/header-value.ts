import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { lineBreakOf } from '../line-break';
import { formatDisplayName, parseAddressList } from '../mailboxes';
import { spliced, type StoredValue } from '../stored-value';
import { decodeHeader } from './decode-header';
import { encodedWords, encodeHeader, fold } from './encode-header';
import type { HeaderField } from './header-fields';

/** The headers whose value is a list of addresses: only display names in them may be encoded. */
const ADDRESS_HEADERS = new Set(['from', 'reply-to', 'sender', 'to', 'cc', 'bcc']);

/** A header of a message: what is written into it is encoded and folded as RFC 2047 and RFC 5322 have it. */
export function headerValue(source: string, field: HeaderField): StoredValue {
  const isList = ADDRESS_HEADERS.has(field.name);
  const replace = (value: string): TextEdit => ({
    span: field.value,
    newText: afterColon(source, field.value) + writeHeader(source, value, isList, field.value.start - field.line.start),
  });
  const decoded = decodeHeader(source, field.value, (part, newText) => {
    const place = decoded.text.toSource(part);
    const plain = /^[ -~]*$/.test(newText) && !decoded.encodedWords.some((word) => touches(word, place));
    if (plain && decoded.text.isExact(part)) return { span: place, newText };
    return replace(spliced(decoded.text.text, part, newText));
  });
  return { text: decoded.text, span: field.value, replace };
}

/** Writes the value of a header that starts at `column` of its line. */
export function writeHeader(source: string, value: string, isList: boolean, column: number): string {
  const lineBreak = lineBreakOf(source);
  if (!isList) return encodeHeader(value.trim(), column, lineBreak);
  const mailboxes = parseAddressList(value).map(({ name, address }, index, all) => {
    const last = index === all.length - 1 ? '' : ',';
    if (name === '' || address === '') return [(address || formatDisplayName(name)) + last];
    return [...phrase(name), `<${address}>${last}`];
  });
  return fold(mailboxes.flat(), column, lineBreak);
}

/** A display name before an address: encoded, or quoted where it holds more than words. */
function phrase(name: string): string[] {
  return /[^ -~]/.test(name) ? encodedWords(name) : [formatDisplayName(name)];
}

/** An encoded word needs white space around it, so that an edit next to one touches it as well. */
function touches(word: Span, place: Span): boolean {
  return place.start <= word.end + 1 && word.start - 1 <= place.end;
}

function afterColon(source: string, value: Span): string {
  return value.start === value.end && source.charAt(value.start - 1) === ':' ? ' ' : '';
}

/** The span of a header line that is not there, to underline where it belongs. */
export function lineBefore(fields: readonly HeaderField[], names: readonly string[], start: number): Span {
  let found: HeaderField | undefined;
  for (const field of fields) if (names.includes(field.name)) found = field;
  return (found ?? fields[0])?.line ?? span(start, start);
}
