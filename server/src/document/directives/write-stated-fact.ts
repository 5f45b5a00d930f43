import { span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import { foldKey } from '../containers/field-role';
import { locateFrontMatter } from '../containers/front-matter/locate-front-matter';
import { readFrontMatter } from '../containers/front-matter/read-front-matter';
import { readHeaderFields } from '../containers/headers/header-fields';
import { lineBreakOf } from '../containers/line-break';
import type { StatedFacts } from '../envelope';
import type { MailDocument, MailFormat } from '../mail-document';
import { templateComment } from './template-comment';

/** The mail as far as it has to be known for a fact to be written into it. */
type StatingMail = Pick<MailDocument, 'source' | 'format' | 'bodies' | 'envelope' | 'dialect' | 'dialects'>;

/** Formats without a place for a fact about one mail: they hold none of our words, or many mails. */
const KEEPS_NO_FACTS: ReadonlySet<MailFormat> = new Set([
  'json',
  'subject',
  'yaml',
  'toml',
  'properties',
  'hcl',
  'xml',
  'code',
]);

/** What may stand above the words of a page: comments, in which its envelope may be kept, and the document type. */
const PREAMBLE = /(?:[ \t]*(?:<!--(?!\[)(?:[^-]|-(?!->))*-->|<!doctype[^>]*>)[ \t]*(?:\r\n|\r|\n))*/iy;

/**
 * The edit by which the author states the mail's kind, dialect or language in the mail itself: the value that is
 * stated already is replaced, otherwise a comment, or an `X-Amends` header is added, which no reader of the mail will see.
 * Undefined where the format has no place for it.
 */
export function writeStatedFact(mail: StatingMail, fact: keyof StatedFacts, value: string): TextEdit | undefined {
  const stated = mail.envelope.stated[fact];
  return stated === undefined ? state(mail, fact, value) : restate(mail, fact, stated, value);
}

function restate(
  { source, format }: StatingMail,
  fact: keyof StatedFacts,
  stated: string,
  value: string,
): TextEdit | undefined {
  const inComment = restateIn(source, span(0, source.length), `amends-${fact}`, stated, value);
  if (inComment !== undefined) return inComment;
  if (format === 'eml') {
    const own = readHeaderFields(source, startOf(source)).fields.find(({ name }) => name === 'x-amends');
    return own && restateIn(source, own.value, fact, stated, value);
  }
  const keys = [`amends.${fact}`, fact];
  const entry = readFrontMatter(source)?.entries.find(({ path }) => keys.includes(path.map(foldKey).join('.')));
  return entry?.value.replace(value);
}

/** Replaces the value of a directive that stands in this part of the source. */
function restateIn(source: string, part: Span, directive: string, stated: string, value: string): TextEdit | undefined {
  const words = source.slice(part.start, part.end);
  for (const match of words.matchAll(new RegExp(`\\b${directive}[\\s:=]{1,8}([\\w-]+)`, 'gi'))) {
    const end = part.start + match.index + match[0].length;
    if (match[1]?.toLowerCase() === stated) return { span: span(end - match[1].length, end), newText: value };
  }
  return undefined;
}

function state(mail: StatingMail, fact: keyof StatedFacts, value: string): TextEdit | undefined {
  const { source, format, bodies } = mail;
  const lineBreak = lineBreakOf(source);
  const start = startOf(source);
  if (KEEPS_NO_FACTS.has(format)) return undefined;
  if (format === 'eml') return stateInHeader(source, start, `${fact} ${value}`);
  const block = locateFrontMatter(source);
  if (block?.notation === 'json') return undefined;
  if (block !== undefined) return insertion(block.content.start, `# amends-${fact} ${value}${lineBreak}`);
  if (format === 'text') return stateInText(mail, `amends-${fact} ${value}`);
  const preamble = new RegExp(PREAMBLE);
  preamble.lastIndex = Math.max(start, bodies[0]?.content.source.start ?? start);
  preamble.test(source);
  return insertion(preamble.lastIndex, `<!-- amends-${fact} ${value} -->${lineBreak}`);
}

/** Before the first word, with no line of its own, which the reader would see empty. */
function stateInText(mail: StatingMail, words: string): TextEdit | undefined {
  const [body] = mail.bodies;
  const comment = templateComment(mail, words);
  if (body === undefined || comment === undefined) return undefined;
  const start = startOf(body.content.text);
  return body.content.edit(span(start, start), comment);
}

function stateInHeader(source: string, start: number, words: string): TextEdit {
  const { fields } = readHeaderFields(source, start);
  const own = fields.find(({ name }) => name === 'x-amends');
  if (own !== undefined) return insertion(own.line.end, `; ${words}`);
  const last = fields.at(-1);
  const lineBreak = lineBreakOf(source);
  if (last === undefined) return insertion(start, `X-Amends: ${words}${lineBreak.repeat(2)}`);
  return insertion(last.line.end, `${lineBreak}X-Amends: ${words}`);
}

/** A byte order mark stays first. */
function startOf(source: string): number {
  return source.startsWith('\uFEFF') ? 1 : 0;
}

function insertion(at: number, newText: string): TextEdit {
  return { span: span(at, at), newText };
}
