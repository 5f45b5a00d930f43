import type { MailDocument } from '../document/mail-document';
import type { MergeTag } from '../document/merge-tag';
import { editSource } from '../rules/merge-tags/writing/edit-source';
import { span, type Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';

/** A field where a tag names it. */
export interface NamedField {
  readonly name: string;
  /** The name, as a span of the file. */
  readonly span: Span;
}

/** The field that is named at an offset of the file; one that the provider or the template fills is none. */
export function fieldAt({ mergeTags }: MailDocument, offset: number): NamedField | undefined {
  const tag = mergeTags.find((each) => each.span.start <= offset && offset <= each.span.end);
  const { field, fieldSpan, reserved, role } = tag ?? {};
  if (field === undefined || fieldSpan === undefined || reserved === true || role === 'comment') return undefined;
  return fieldSpan.start <= offset && offset <= fieldSpan.end ? { name: field, span: fieldSpan } : undefined;
}

/** Every place of the mail where a tag names the field: to print it, to test it, to go through it. */
function fieldOccurrences(mail: MailDocument, field: string): readonly Span[] {
  return mail.mergeTags
    .filter(({ role }) => role !== 'comment')
    .flatMap((tag) => occurrencesIn(tag, field, mail.source));
}

function occurrencesIn(
  { span: place, fieldSpan, field: own }: MergeTag,
  field: string,
  source: string,
): readonly Span[] {
  const found: Span[] = own === field && fieldSpan !== undefined ? [fieldSpan] : [];
  const text = source.slice(place.start, place.end);
  for (let at = text.indexOf(field); at !== -1; at = text.indexOf(field, at + field.length)) {
    const here = span(place.start + at, place.start + at + field.length);
    const isNew = found.every((each) => each.start !== here.start);
    if (isNew && isWholeName(text, at, field.length) && !isInString(text, at)) found.push(here);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Not a part of a longer name, nor the end of a longer path; the start of one it may be: `items` in `items.size`. */
function isWholeName(text: string, at: number, length: number): boolean {
  return !/[\p{L}\p{N}_.$@-]$/u.test(text.slice(0, at)) && !/^[\p{L}\p{N}_-]/u.test(text.slice(at + length));
}

function isInString(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.split('"').length % 2 === 0 || before.split("'").length % 2 === 0;
}

/** Gives a field another name wherever the mail names it; undefined where one of the places cannot be written. */
export function renameField(mail: MailDocument, field: string, newName: string): readonly TextEdit[] | undefined {
  const edits = fieldOccurrences(mail, field).map((place) => editSource(mail, place, newName));
  return edits.every((edit) => edit !== undefined) ? edits : undefined;
}
