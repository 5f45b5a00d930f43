import type { Body } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import type { MappedText } from '../../../text/mapped-text';
import { lastStartingBy } from '../reading/last-starting-by';
import { contains, span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';

/**
 * Replaces a range of the file by markup or a merge tag: escaped as its container wants (JSON, quoted-printable, YAML),
 * never as HTML would want words. Undefined where the range cannot be told apart or the text would break its place.
 */
export function editSource(mail: MailDocument, range: Span, newText: string): TextEdit | undefined {
  const body = mail.bodies.find(({ content }) => contains(content.source, range) && isExactIn(content, range));
  if (body !== undefined) {
    const written = fitAttribute(mail, body, range, newText);
    return written === undefined ? undefined : body.content.edit(body.content.fromSource(range), written);
  }
  const field = mail.envelope.fields.find(({ value }) => isExactIn(value, range));
  return field?.value.edit(field.value.fromSource(range), newText);
}

/** Puts a merge tag between two characters of the file. */
export function insertSource(mail: MailDocument, at: number, newText: string): TextEdit | undefined {
  const place = span(at, at);
  const content = mail.bodies.find((body) => contains(body.content.source, place))?.content;
  const part = content?.fromSource(place);
  return part === undefined ? undefined : content?.edit(span(part.start, part.start), newText);
}

function isExactIn(text: MappedText, range: Span): boolean {
  const part = text.fromSource(range);
  const back = text.toSource(part);
  return part.start < part.end && text.isExact(part) && back.start === range.start && back.end === range.end;
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
