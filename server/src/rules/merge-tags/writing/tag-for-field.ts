import type { Dialect } from '../../../dialects/dialect';
import type { FieldKey } from '../../../dialects/field-synonyms';
import { lookUpField } from '../../../dialects/look-up-field';
import { tagFor } from '../../../dialects/tag-for';
import type { MailDocument } from '../../../document/mail-document';
import type { MergeTag } from '../../../document/merge-tag';

/**
 * The mail's own dialect, where that is certain enough to write in it. Where tags alone speak, and several engines read
 * them all (`{{ name }}`), none of them is.
 */
export function dialectOf(mail: MailDocument): Dialect | undefined {
  const { id, because, candidates } = mail.dialect;
  const own = mail.dialects.find((dialect) => dialect.id === id);
  if (own?.kind !== 'engine' || because !== 'tags') return own;
  const rivals = mail.dialects.filter((dialect) => dialect.kind === 'engine' && candidates.includes(dialect.id));
  const isAlone = rivals.every(({ writing }) => writing?.withFallback === own.writing?.withFallback);
  return isAlone ? own : undefined;
}

/** The tag that prints a field in the mail's dialect; undefined where dialect or field cannot say. */
export function tagForField(mail: MailDocument, field: FieldKey, fallback?: string): string | undefined {
  const dialect = dialectOf(mail);
  return dialect && tagFor(dialect, field, fallback === undefined ? {} : { fallback });
}

/** The same tag with something to print when the value is missing; undefined for a tag that does more than print. */
export function withFallback(mail: MailDocument, tag: MergeTag, fallback: string): string | undefined {
  const dialect = dialectOf(mail);
  const plain = dialect?.writing && [dialect.writing.plain, ...(dialect.writing.otherPlain ?? [])];
  const fieldName = plain?.map((form) => nameInside(tag.text, form)).find((name) => name !== undefined);
  if (dialect === undefined || fieldName === undefined) return undefined;
  return tagFor(dialect, lookUpField(fieldName) ?? 'firstName', { fieldName, fallback });
}

/** A path, which at Braze has braces of its own: `custom_attribute.${plan}`. */
const NAME = /^(?:[\p{L}\p{N}_$@.:>[\]() -]|\$\{[^{}|"']+\})+$/u;

/** The field's name as the dialect's plain tag holds it, white space aside: `${x}` holds `x`. */
function nameInside(tag: string, plain: string): string | undefined {
  const [before = '', after = ''] = plain.split('FIELD').map((part) => part.replace(/\s/g, ''));
  const text = tag.trim();
  const start = skipThrough(text, before);
  const end = text.length - skipThrough([...text].reverse().join(''), [...after].reverse().join(''));
  const name = text.slice(start, end).trim();
  return start < 0 || end > text.length || !NAME.test(name) ? undefined : name;
}

/** Offset after the marks at the start of the text, which may have white space between them; -1 without them. */
function skipThrough(text: string, marks: string): number {
  let offset = 0;
  for (const mark of marks) {
    while (/\s/.test(text.charAt(offset))) offset++;
    if (text.charAt(offset) !== mark) return -1;
    offset++;
  }
  return offset;
}
