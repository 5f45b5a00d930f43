import { span, type Span } from '../../../text/span';

/** A named block of a template. */
export interface TemplateBlock {
  readonly name: string;
  /** From the tag that opens it to the one that closes it. */
  readonly whole: Span;
  /** What stands between the two. */
  readonly content: Span;
}

/**
 * How Twig, Jinja and Django, then Go, then Handlebars name a stretch of a template: each pattern matches a tag that
 * opens a block (`name`) or something else (`open`), or that closes what was opened last (`close`).
 */
const NOTATIONS: readonly RegExp[] = [
  /\{%[-~+]?\s*(?:block\s+(?<name>[\w.]{1,60})\s*[-~+]?%\}|(?<close>endblock)\b[^%\r\n]{0,60}%\})/g,
  /\{\{-?\s*(?:define\s+["`](?<name>[\w. -]{1,60})["`]\s*-?\}\}|(?<open>if|range|with|block)\b[^}\r\n]{0,200}\}\}|(?<close>end)\s*-?\}\})/g,
  /\{\{~?(?:#\*inline\s+["'](?<name>[\w.-]{1,60})["']\s*~?\}\}|(?<close>\/inline)\s*~?\}\})/g,
];

/** Templates of which no more is read: blocks of an envelope stand near the top. */
const REACH = 400_000;

/** The named blocks of a template from an offset on, in source order; one that is never closed is none. */
export function findBlocks(source: string, start: number): readonly TemplateBlock[] {
  const text = source.slice(0, start + REACH);
  for (const tags of NOTATIONS) {
    const blocks = readNotation(text, start, new RegExp(tags));
    if (blocks.length > 0) return blocks;
  }
  return [];
}

interface OpenBlock {
  readonly name: string | undefined;
  readonly start: number;
  readonly contentStart: number;
}

function readNotation(source: string, start: number, tags: RegExp): readonly TemplateBlock[] {
  const blocks: TemplateBlock[] = [];
  const open: OpenBlock[] = [];
  tags.lastIndex = start;
  for (let match = tags.exec(source); match !== null; match = tags.exec(source)) {
    const end = match.index + match[0].length;
    if (match.groups?.['close'] === undefined) {
      open.push({ name: match.groups?.['name'], start: match.index, contentStart: end });
      continue;
    }
    const block = open.pop();
    if (block?.name === undefined) continue;
    blocks.push({
      name: block.name,
      whole: span(block.start, end),
      content: span(block.contentStart, match.index),
    });
  }
  return blocks.sort((a, b) => a.whole.start - b.whole.start);
}
