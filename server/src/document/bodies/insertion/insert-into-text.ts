import type { Encoder } from '../../../text/mapped-text';
import type { Block, Body } from '../../body';
import { lineEnding, type Insertion } from './insertion';
import type { LetterPart } from './letter-parts';
import type { Neighbour } from './neighbour';

/** Two line endings with nothing but white space between them. */
const BLANK_LINE = /(?:\r\n|\r|\n)[ \t]*(?=\r|\n)/g;

/** Where the parts go in Markdown and plain text: set off by blank lines. */
export function insertIntoText(
  body: Body,
  neighbour: Neighbour | undefined,
  parts: readonly LetterPart[],
  escape: Encoder,
): Insertion {
  const ending = lineEnding(body.content.text);
  const gap = ending + ending;
  const text = parts.map((part) => written(part, escape, ending)).join(gap);
  if (neighbour === undefined) return { at: body.content.text.length, text };
  const block = neighbour.side === 'after' ? lastOfList(body, neighbour.block) : neighbour.block;
  const place = body.content.fromSource(body.visible.toSource(block.span));
  if (neighbour.side === 'before') return { at: paragraphStart(body.content.text, place.start), text: text + gap };
  return { at: paragraphEnd(body.content.text, place.end), text: gap + text };
}

function written(part: LetterPart, escape: Encoder, ending: string): string {
  if (part.kind === 'paragraph') return escape(part.text);
  return part.items.map((item) => `- ${escape(item)}`).join(ending);
}

/** A paragraph would tear a list apart, so it goes behind its last item. */
function lastOfList(body: Body, block: Block): Block {
  if (block.role !== 'list-item') return block;
  const following = body.blocks.slice(body.blocks.findIndex((other) => other.span.start === block.span.start));
  const next = following.findIndex((other) => other.role !== 'list-item');
  return following[next < 0 ? following.length - 1 : next - 1] ?? block;
}

/** End of the last line before the next blank line: behind underlines, fences and marks that are not visible text. */
function paragraphEnd(text: string, offset: number): number {
  const blank = new RegExp(BLANK_LINE, 'g');
  blank.lastIndex = offset;
  return blank.exec(text)?.index ?? offset + text.slice(offset).trimEnd().length;
}

/** Start of the first line after the blank line before the offset. */
function paragraphStart(text: string, offset: number): number {
  const last = [...text.slice(0, offset).matchAll(BLANK_LINE)].at(-1);
  if (last === undefined) return 0;
  const lineBreak = /\r\n|\r|\n/g;
  lineBreak.lastIndex = last.index + last[0].length;
  lineBreak.exec(text);
  return Math.min(lineBreak.lastIndex, offset);
}
