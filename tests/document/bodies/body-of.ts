import type { Body, BodyFormat } from '../../../server/src/document/body';
import { readBody } from '../../../server/src/document/bodies/read-body';
import type { LocatedTag, MergeTagRole } from '../../../server/src/document/merge-tag';
import { MappedText } from '../../../server/src/text/mapped-text';
import { span } from '../../../server/src/text/span';

const TAG = /\{\{.*?\}\}|\{%[\s\S]*?%\}|\*\|.*?\|\*/g;

/** Reads a body in which Liquid's and Mailchimp's tags are merge tags. */
export function bodyOf(format: BodyFormat, source: string, content = MappedText.verbatim(source)): Body {
  return readBody({ format, text: content }, tagsIn(content.text));
}

/** The body's visible text, with `◆` for each merge tag. */
export function visibleText(format: BodyFormat, source: string): string {
  return bodyOf(format, source).visible.text.replaceAll('\uE000', '◆');
}

/** Each block as `role: text`. */
export function blocksOf(format: BodyFormat, source: string): string[] {
  const { blocks, visible } = bodyOf(format, source);
  return blocks.map(({ role, span: { start, end } }) => `${role}: ${visible.text.slice(start, end)}`);
}

/** Each link as `address → label`. */
export function linksOf(format: BodyFormat, source: string): string[] {
  const { links, visible } = bodyOf(format, source);
  return links.map(({ target, label }) => `${target.text} → ${visible.text.slice(label.start, label.end)}`);
}

/** The piece of source that a phrase of the visible text was read from. */
export function sourceOf(format: BodyFormat, source: string, phrase: string): string {
  const { visible } = bodyOf(format, source);
  const start = visible.text.indexOf(phrase);
  if (start < 0) throw new Error(`“${phrase}” is not in “${visible.text}”`);
  const place = visible.toSource(span(start, start + phrase.length));
  return source.slice(place.start, place.end);
}

export function tagsIn(text: string): LocatedTag[] {
  return [...text.matchAll(TAG)].map(({ 0: tag, index }) => {
    const place = span(index, index + tag.length);
    return { span: place, tag: { span: place, text: tag, role: roleOf(tag), dialects: ['liquid'] } };
  });
}

function roleOf(tag: string): MergeTagRole {
  if (!tag.startsWith('{%')) return 'output';
  if (/^\{%\s*(?:if|for)/.test(tag)) return 'open';
  if (/^\{%\s*else/.test(tag)) return 'middle';
  return /^\{%\s*end/.test(tag) ? 'close' : 'statement';
}
