import { contains, span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { locateFrontMatter } from '../containers/front-matter/locate-front-matter';
import { writeLineComment } from './line-comments';
import { readHeaderFields } from '../containers/headers/header-fields';
import { readHeaderLines } from '../containers/header-lines';
import { lineBreakOf } from '../containers/line-break';
import type { MailDocument } from '../mail-document';

/** The mail as far as a suppression has to know it. */
type SuppressibleMail = Pick<MailDocument, 'source' | 'format'> & {
  readonly bodies: readonly Pick<MailDocument['bodies'][number], 'format' | 'content'>[];
};

/**
 * The edit that silences a rule at a place: a comment on the line above, indented like it. What has no comments says it
 * above itself: text in its front matter, a message in an `X-Amends` header. Undefined where neither can be written.
 */
export function writeSuppression(mail: SuppressibleMail, place: Span, rule: string): TextEdit | undefined {
  const body = mail.bodies.find(({ content }) => contains(content.source, place));
  if (body !== undefined && body.format !== 'text') return commentAbove(mail.source, body, place, rule);
  if (mail.format === 'eml') return writeHeader(mail.source, rule);
  const comment = writeLineComment(mail.format, nextLine(rule));
  if (comment !== undefined) return lineAbove(mail.source, place, comment);
  if (mail.format === 'json' || mail.format === 'subject') return undefined;
  return writeSettings(mail, place, rule);
}

function commentAbove(
  source: string,
  { content }: SuppressibleMail['bodies'][number],
  place: Span,
  rule: string,
): TextEdit | undefined {
  const words = content.text;
  const offset = content.fromSource(place).start;
  const start = Math.max(words.lastIndexOf('\n', offset - 1), words.lastIndexOf('\r', offset - 1)) + 1;
  if (insideTag(words, start)) return undefined;
  const indentation = /^[ \t]*/.exec(words.slice(start, offset))?.[0] ?? '';
  const comment = `${indentation}<!-- amends-disable-next-line ${rule} -->${lineBreakOf(source)}`;
  return content.edit(span(start, start), comment);
}

/** Whether a comment written here would land inside a tag that goes over several lines, or inside another comment. */
function insideTag(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 10_000), offset);
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return true;
  const open = before.lastIndexOf('<');
  return open > before.lastIndexOf('>') && /[a-z!/]/i.test(before.charAt(open + 1));
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

/** In front matter that is there, a comment; above a text without any, front matter of its own. */
function writeSettings({ source, format }: SuppressibleMail, place: Span, rule: string): TextEdit | undefined {
  const lineBreak = lineBreakOf(source);
  const block = locateFrontMatter(source);
  if (block === undefined) {
    const start = source.startsWith('\uFEFF') ? 1 : 0;
    // Front matter would hide header lines, and markup outside its body is a comment header.
    if (format !== 'text' || readHeaderLines(source, start, format) !== undefined) return undefined;
    const lines = ['---', 'amends:', `  disable: [${rule}]`, '---', ''];
    return insertion(start, lines.join(lineBreak));
  }
  if (block.notation === 'json') return undefined;
  if (!contains(block.content, place)) {
    return insertion(block.content.start, `# amends-disable-file ${rule}${lineBreak}`);
  }
  return lineAbove(source, place, `# ${nextLine(rule)}`);
}

function nextLine(rule: string): string {
  return `amends-disable-next-line ${rule}`;
}

function lineAbove(source: string, place: Span, comment: string): TextEdit {
  const start = Math.max(source.lastIndexOf('\n', place.start - 1), source.lastIndexOf('\r', place.start - 1)) + 1;
  const indentation = /^[ \t]*/.exec(source.slice(start, place.start))?.[0] ?? '';
  return insertion(start, `${indentation}${comment}${lineBreakOf(source)}`);
}

function insertion(at: number, newText: string): TextEdit {
  return { span: span(at, at), newText };
}
