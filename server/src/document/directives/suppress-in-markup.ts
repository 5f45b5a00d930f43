import type { MappedText } from '../../text/mapped-text';
import { contains, span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { Body } from '../body';
import { lineBreakOf } from '../containers/line-break';
import { findZones } from '../merge-tags/find-zones';
import { commentAtLineEnd, lineAt } from './suppress-in-text';

type MarkupBody = Pick<Body, 'format' | 'content' | 'elements'>;

/** Elements that show their content as it stands: a comment inside is text, or its line is one more. */
const SHOWN_AS_WRITTEN = new Set(['title', 'mj-title', 'mj-preview', 'textarea', 'style', 'script', 'xmp', 'pre']);

/** A line that a comment above it would part from the lines before: an item of a list. */
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;

/** The edit that silences a rule in the markup of a body, and leaves to the reader what was there. */
export function suppressInMarkup(source: string, body: MarkupBody, offset: number, rule: string): TextEdit | undefined {
  const { content, elements } = body;
  const { start } = lineAt(content.text, offset);
  const place = content.toSource(span(offset, offset));
  const holds = elements.filter(({ startTag, endTag }) =>
    contains(span(startTag.end, endTag?.start ?? Infinity), place),
  );
  if (holds.some(({ name }) => SHOWN_AS_WRITTEN.has(name)) || insideTag(content.text, start)) return undefined;
  if (body.format === 'markdown') return inMarkdown(source, content, offset, rule);
  return commentAbove(source, content, offset, rule);
}

function commentAbove(source: string, content: MappedText, offset: number, rule: string): TextEdit | undefined {
  const { start } = lineAt(content.text, offset);
  const indentation = /^[ \t]*/.exec(content.text.slice(start, offset))?.[0] ?? '';
  const comment = `${indentation}<!-- amends-disable-next-line ${rule} -->${lineBreakOf(source)}`;
  return content.edit(span(start, start), comment);
}

/**
 * Above the first line of a paragraph or table; a line within one takes the comment in its own words, since a line of
 * its own would end the table, part the list or split the paragraph (GFM, “HTML blocks”).
 */
function inMarkdown(source: string, content: MappedText, offset: number, rule: string): TextEdit | undefined {
  const { text } = content;
  const { start, end } = lineAt(text, offset);
  const line = text.slice(start, end);
  if (findZones(text).some((zone) => zone.kind === 'code' && zone.start <= end && end <= zone.end)) return undefined;
  // A listing, or a paragraph of a list: there is no telling them apart by the line.
  if (/^(?: {4}|\t)/.test(line)) return undefined;
  const isFirst =
    text.slice(0, start).trimEnd() === '' || /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(text.slice(0, start));
  if (isFirst && !LIST_ITEM.test(line)) return commentAbove(source, content, offset, rule);
  // A definition of a link takes nothing behind it.
  if (/^ {0,3}\[[^\]]{1,200}\]:/.test(line)) return undefined;
  const comment = `<!-- amends-disable-line ${rule} -->`;
  const bar = start + line.trimEnd().length - 1;
  // Behind the last bar of a table stands no cell.
  if (text[bar] === '|' && bar >= offset) return content.edit(span(bar, bar), comment);
  return commentAtLineEnd(content, offset, comment);
}

/** Whether a comment written here would land inside a tag that goes over several lines, or inside another comment. */
function insideTag(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - 10_000), offset);
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return true;
  const open = before.lastIndexOf('<');
  return open > before.lastIndexOf('>') && /[a-z!/]/i.test(before.charAt(open + 1));
}
