import type { Dialect } from '../../dialects/dialect';
import type { MailDocument } from '../../document/mail-document';
import type { MergeTag } from '../../document/merge-tag';
import { span, type Span } from '../../text/span';
import { normaliseTag } from './plain-marks';

/** A field that the mail prints, with what it prints otherwise; one tag, or a block that does nothing else. */
export interface PrintedField {
  readonly span: Span;
  readonly text: string;
  readonly field: string;
  readonly fallback?: string;
}

const LONGEST = 600;

/** Reads the dialect's own way to print a field with a fallback, where it starts with this tag and takes several. */
export function readFallbackBlock(mail: MailDocument, tag: MergeTag, dialect: Dialect): PrintedField | undefined {
  const pattern = fallbackPattern(dialect);
  if (pattern === undefined) return undefined;
  const found = pattern.exec(mail.source.slice(tag.span.start, tag.span.start + LONGEST));
  const { field, fallback } = found?.groups ?? {};
  if (found === null || field === undefined || fallback === undefined) return undefined;
  if (found[0].length <= tag.text.length) return undefined;
  const whole = span(tag.span.start, tag.span.start + found[0].length);
  return { span: whole, text: found[0], field, fallback };
}

/** A block names its field twice: once to test it, once to print it. */
function fallbackPattern({ writing }: Dialect): RegExp | undefined {
  const { withFallback } = writing ?? {};
  if (withFallback === undefined || withFallback.split('FIELD').length < 3) return undefined;
  let named = false;
  const pattern = withFallback.split(/(FIELD|FALLBACK)/).map((part) => {
    if (part === 'FALLBACK') return '(?<fallback>[^\\n<>{}]{0,200}?)';
    if (part !== 'FIELD') return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const name = named ? '\\k<field>' : '(?<field>[^\\s|{}<>"\']{1,100}?)';
    named = true;
    return name;
  });
  return new RegExp(`^${pattern.join('')}`, 'u');
}

/** What is left of a tag that prints a field, and its fallback at most, when both are taken out. */
const NOTHING_MORE = /^(?:default|fallback|true|or|[|?:(),=!"])*$/i;

/** The field that a tag prints, where printing it (or its fallback) is all that the tag does. */
export function readPrintedField(tag: MergeTag, dialect: Dialect): PrintedField | undefined {
  const { role, field, fallback, text } = tag;
  if (role !== 'output' || field === undefined || tag.malformed !== undefined) return undefined;
  const printed = { span: tag.span, text, field, ...(fallback !== undefined && { fallback }) };
  const plain = { span: tag.span, text, field };
  // `%NAME|%` has an empty fallback because the dialect writes every tag so.
  if (fallback === '' && isAsWritten(plain, dialect)) return plain;
  if (isAsWritten(printed, dialect)) return printed;
  const delimiter = dialect.delimiters.find(({ open, close }) => text.startsWith(open) && text.endsWith(close));
  if (delimiter === undefined) return undefined;
  const { open, close } = delimiter;
  const inside = text.slice(open.length, text.length - close.length);
  const rest = normaliseTag(inside.replace(field, '').replace(fallback === '' ? '""' : (fallback ?? ''), ''));
  return NOTHING_MORE.test(rest) && (fallback !== undefined || rest.replace(/[()]/g, '') === '') ? printed : undefined;
}

function isAsWritten({ text, field, fallback }: PrintedField, { writing }: Dialect): boolean {
  const template = fallback === undefined ? writing?.plain : writing?.withFallback;
  const written = template?.replace(/FIELD|FALLBACK/g, (slot) => (slot === 'FIELD' ? field : (fallback ?? '')));
  return written !== undefined && normaliseTag(written) === normaliseTag(text);
}
