import { contains, span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { locateFrontMatter } from '../containers/front-matter/locate-front-matter';
import { readHeaderFields } from '../containers/headers/header-fields';
import { lineBreakOf } from '../containers/line-break';
import type { MailDocument } from '../mail-document';
import { writeLineComment } from './line-comments';
import { suppressInMarkup } from './suppress-in-markup';
import { suppressInSettings } from './suppress-in-settings';
import { commentAtLineEnd } from './suppress-in-text';
import { templateComment } from './template-comment';

/** The mail as far as a suppression has to know it. */
type SuppressibleMail = Pick<
  MailDocument,
  'source' | 'format' | 'bodies' | 'envelope' | 'mergeTags' | 'dialect' | 'dialects'
>;

/**
 * The edit that silences a rule at a place, by what no reader of the mail will see: a comment of the markup or of the
 * template engine, of the front matter or settings, or an `X-Amends` header. Undefined where there is no such thing.
 */
export function writeSuppression(mail: SuppressibleMail, place: Span, rule: string): TextEdit | undefined {
  const { source, format } = mail;
  const body = mail.bodies.find(({ content }) => contains(content.source, place));
  if (body !== undefined && body.format !== 'text') {
    const edit = suppressInMarkup(source, body, body.content.fromSource(place).start, rule);
    return edit === undefined || isInTag(mail, edit.span.start) ? undefined : edit;
  }
  if (format === 'eml') return writeHeader(source, rule);
  if (format === 'json' || format === 'subject') return undefined;
  if (writeLineComment(format, '') !== undefined) {
    return suppressInSettings({ source, content: span(0, source.length), format, values: valuesOf(mail) }, place, rule);
  }
  return besideFrontMatter(mail, place, rule);
}

function writeHeader(source: string, rule: string): TextEdit {
  const { fields } = readHeaderFields(source, source.startsWith('\uFEFF') ? 1 : 0);
  const own = fields.find(({ name }) => name === 'x-amends');
  if (own !== undefined) return insertion(own.line.end, `; disable ${rule}`);
  const last = fields.at(-1);
  const line = `X-Amends: disable ${rule}`;
  if (last === undefined) return insertion(source.startsWith('\uFEFF') ? 1 : 0, line + lineBreakOf(source).repeat(2));
  return insertion(last.line.end, lineBreakOf(source) + line);
}

/**
 * A template with front matter, or a text. Front matter is written only where there is some: whatever strips it off
 * the mail is at work there, and an engine that does not know it would send it.
 */
function besideFrontMatter(mail: SuppressibleMail, place: Span, rule: string): TextEdit | undefined {
  const { source } = mail;
  const block = locateFrontMatter(source);
  if (block === undefined) return inText(mail, place, rule);
  const { content, notation } = block;
  if (notation === 'json') return undefined;
  if (!contains(content, place)) {
    return insertion(content.start, `# amends-disable-file ${rule}${lineBreakOf(source)}`);
  }
  return suppressInSettings({ source, content, format: notation, values: valuesOf(mail) }, place, rule);
}

function valuesOf({ envelope, bodies }: SuppressibleMail): readonly Span[] {
  return [...envelope.fields.map(({ span: place }) => place), ...bodies.map(({ content }) => content.source)];
}

function inText(mail: SuppressibleMail, place: Span, rule: string): TextEdit | undefined {
  const body = mail.bodies.find(({ content }) => contains(content.source, place));
  const comment = templateComment(mail, `amends-disable-line ${rule}`);
  if (body === undefined || comment === undefined) return undefined;
  const edit = commentAtLineEnd(body.content, body.content.fromSource(place).start, comment);
  return edit === undefined || isInTag(mail, edit.span.start) ? undefined : edit;
}

/** Whether an offset is inside a merge tag that goes over several lines. */
function isInTag({ mergeTags }: SuppressibleMail, offset: number): boolean {
  return mergeTags.some((tag) => tag.span.start < offset && offset < tag.span.end);
}

function insertion(at: number, newText: string): TextEdit {
  return { span: span(at, at), newText };
}
