import type { Body } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import type { MappedText } from '../../../text/mapped-text';
import { lastStartingBy } from '../reading/last-starting-by';
import { contains, span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';

/**
 * Replaces a range of the file by markup or a merge tag: escaped as its container wants (JSON, quoted-printable, YAML),
 * never as HTML would want words. Undefined where the range cannot be told apart or the text would break its place.
 *
 * @param words what stands there, decoded: found by them inside an encoded word, which maps to the file as a whole
 */
export function editSource(mail: MailDocument, range: Span, newText: string, words?: string): TextEdit | undefined {
  for (const body of mail.bodies) {
    const part = contains(body.content.source, range) ? partOf(body.content, range, words) : undefined;
    if (part === undefined) continue;
    const written = fitAttribute(mail, body, range, newText);
    return written === undefined ? undefined : body.content.edit(part, written);
  }
  for (const { value } of mail.envelope.fields) {
    const part = partOf(value, range, words);
    if (part !== undefined) return value.edit(part, newText);
  }
  return undefined;
}

/** Puts a merge tag between two characters of the file. */
export function insertSource(mail: MailDocument, at: number, newText: string): TextEdit | undefined {
  const place = span(at, at);
  const content = mail.bodies.find((body) => contains(body.content.source, place))?.content;
  const part = content?.fromSource(place);
  return part === undefined ? undefined : content?.edit(span(part.start, part.start), newText);
}

/** The characters that a range of the file was read from; undefined where it holds others as well. */
function partOf(text: MappedText, range: Span, words: string | undefined): Span | undefined {
  const part = text.fromSource(range);
  const back = text.toSource(part);
  const isExact = part.start < part.end && back.start === range.start && back.end === range.end;
  if (!isExact || !text.isExact(part)) return undefined;
  return isOneWord(text, part) ? partHolding(text.text, part, words) : part;
}

/** Whether the first and the last of several characters come from the very same place: from an encoded word. */
function isOneWord(text: MappedText, part: Span): boolean {
  const first = text.toSource(span(part.start, part.start + 1));
  const last = text.toSource(span(part.end - 1, part.end));
  return part.end - part.start > 2 && first.start === last.start && first.end === last.end;
}

function partHolding(text: string, { start, end }: Span, words: string | undefined): Span | undefined {
  const encoded = text.slice(start, end);
  const at = words === undefined || words === '' ? -1 : encoded.indexOf(words);
  if (words === undefined || at < 0 || encoded.includes(words, at + 1)) return undefined;
  return span(start + at, start + at + words.length);
}

/** Inside an attribute, a tag must not hold the quotes that surround it. */
function fitAttribute(mail: MailDocument, body: Body, range: Span, newText: string): string | undefined {
  const element = lastStartingBy(body.elements, range.start, ({ startTag }) => startTag.start);
  const attribute = element?.attributes.find(({ value }) => contains(value.source, range));
  const quote = attribute && mail.source.charAt(attribute.value.source.start - 1);
  if (quote !== '"' && quote !== "'") return newText;
  if (!newText.includes(quote)) return newText;
  const other = quote === '"' ? "'" : '"';
  return newText.includes(other) ? undefined : newText.replaceAll(quote, other);
}
