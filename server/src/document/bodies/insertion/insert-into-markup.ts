import type { Block, Body, MarkupElement } from '../../body';
import { escapeText } from '../markup-escapes';
import { lineEnding, type Insertion } from './insertion';
import type { LetterPart } from './letter-parts';
import type { Neighbour } from './neighbour';

/** Elements that stand where a paragraph can stand, so that one goes beside them. */
const PARAGRAPH_LIKE: ReadonlySet<string> = new Set([
  ...['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'menu', 'dl', 'blockquote', 'pre'],
]);

/** Elements that are left with their whole list, quotation or listing. */
const PARTS: ReadonlySet<string> = new Set(['li', 'dt', 'dd', 'ul', 'ol', 'menu', 'dl', 'blockquote', 'pre']);

const INLINE = 'a|abbr|b|big|code|em|font|i|small|span|strong|sub|sup|u';
const INLINE_END_TAGS = new RegExp(`(?:\\s{0,20}</(?:${INLINE})\\s{0,20}>)+`, 'iy');
const INLINE_START_TAGS = new RegExp(`(?:<(?:${INLINE})(?:\\s[^<>]*)?>\\s{0,20})+$`, 'i');
const ID_ATTRIBUTE = /\sid\s{0,20}=\s{0,20}(?:"[^"]*"|'[^']*'|[^\s"'>]+)/i;

/** Where the parts go in HTML and MJML, in the markup their neighbour stands in. */
export function insertIntoMarkup(body: Body, { block, side }: Neighbour, parts: readonly LetterPart[]): Insertion {
  const sibling = paragraphLikeAround(block.element) ?? wholeMjmlText(body, block);
  if (sibling === undefined) return insertWithBreaks(body, { block, side }, parts);
  const { text } = body.content;
  const tag = body.content.fromSource(sibling.startTag);
  const separator = indentationBefore(text, tag.start);
  const written = asSiblings(body, sibling, parts, separator);
  if (side === 'before') return { at: tag.start, text: written + separator };
  const end = sibling.endTag ?? body.visible.toSource(block.span);
  return { at: body.content.fromSource(end).end, text: separator + written };
}

/** The outermost list, quotation or listing around a block, else the paragraph or heading that it is. */
function paragraphLikeAround(element: MarkupElement | undefined): MarkupElement | undefined {
  let found = element !== undefined && PARAGRAPH_LIKE.has(element.name) ? element : undefined;
  for (let part = element; part !== undefined && (PARTS.has(part.name) || part.name === 'p'); part = part.parent)
    if (PARAGRAPH_LIKE.has(part.name)) found = part;
  return found;
}

/** The `<mj-text>` that holds this block alone, on one line. */
function wholeMjmlText(body: Body, block: Block): MarkupElement | undefined {
  const { element } = block;
  if (element?.name !== 'mj-text' || element.endTag === undefined) return undefined;
  if (body.visible.text.slice(block.span.start, block.span.end).includes('\n')) return undefined;
  return body.blocks.every((other) => other === block || !isWithin(other.element, element)) ? element : undefined;
}

function isWithin(element: MarkupElement | undefined, outer: MarkupElement): boolean {
  for (let around = element; around !== undefined; around = around.parent) if (around === outer) return true;
  return false;
}

function asSiblings(body: Body, sibling: MarkupElement, parts: readonly LetterPart[], separator: string): string {
  if (sibling.name === 'mj-text') return `${copiedTag(body, sibling)}${withBreaks(body, parts)}</mj-text>`;
  const model = sibling.name === 'p' ? sibling : paragraphNear(body, sibling);
  const startTag = model === undefined ? '<p>' : copiedTag(body, model);
  return parts
    .map((part) => (part.kind === 'list' ? list(part.items, separator) : `${startTag}${escapeText(part.text)}</p>`))
    .join(separator);
}

/** A paragraph in the same parent, whose look the new one takes on. */
function paragraphNear(body: Body, sibling: MarkupElement): MarkupElement | undefined {
  return body.elements.find(({ name, parent, hidden }) => name === 'p' && parent === sibling.parent && !hidden);
}

/** The start tag as the author wrote it, without the id, which must stay unique. */
function copiedTag(body: Body, { startTag }: MarkupElement): string {
  const { start, end } = body.content.fromSource(startTag);
  return body.content.text.slice(start, end).replace(ID_ATTRIBUTE, '');
}

/** Puts the parts into the block's own element, after breaks: a cell has no siblings that would look alike. */
function insertWithBreaks(body: Body, { block, side }: Neighbour, parts: readonly LetterPart[]): Insertion {
  const { text } = body.content;
  const place = body.content.fromSource(body.visible.toSource(block.span));
  const gap = breakTag(body).repeat(2);
  if (side === 'before') {
    const tags = INLINE_START_TAGS.exec(text.slice(Math.max(0, place.start - 500), place.start));
    const end = parts.at(-1)?.kind === 'list' ? '' : gap;
    return { at: place.start - (tags?.[0].length ?? 0), text: withBreaks(body, parts) + end };
  }
  const endTags = new RegExp(INLINE_END_TAGS);
  endTags.lastIndex = place.end;
  const at = endTags.exec(text) === null ? place.end : endTags.lastIndex;
  return { at, text: (parts[0]?.kind === 'list' ? '' : gap) + withBreaks(body, parts) };
}

function withBreaks(body: Body, parts: readonly LetterPart[]): string {
  const gap = breakTag(body).repeat(2);
  let written = '';
  let previous: LetterPart | undefined;
  for (const part of parts) {
    if (previous?.kind === 'paragraph' && part.kind === 'paragraph') written += gap;
    written += part.kind === 'list' ? list(part.items, '') : escapeText(part.text);
    previous = part;
  }
  return written;
}

function list(items: readonly string[], separator: string): string {
  const inner = separator === '' ? '' : `${separator}  `;
  return `<ul>${items.map((item) => `${inner}<li>${escapeText(item)}</li>`).join('')}${separator}</ul>`;
}

/** A line break as the author writes it. */
function breakTag({ content, format }: Body): string {
  return /<br\s{0,5}\/?>/i.exec(content.text)?.[0] ?? (format === 'mjml' ? '<br/>' : '<br>');
}

/** Line ending and indentation of the line that starts at the offset; empty where other markup stands before it. */
function indentationBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--;
  const startsLine = start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r';
  if (!startsLine || !/[\r\n]/.test(text)) return '';
  return lineEnding(text) + text.slice(start, offset);
}
