import type { Body, MarkupElement } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import type { MergeTag } from '../../../document/merge-tag';
import { compareSpans, contains, span, type Span } from '../../../text/span';

/** The two versions of a mail that keeps both in one file. */
export interface MailVersions {
  readonly html: Body;
  readonly text: Body;
}

/** HTML and text of one mail; undefined where the file has one of them only, or several mails. */
export function readVersions({ bodies }: MailDocument): MailVersions | undefined {
  const [html, ...otherHtml] = bodies.filter(({ format }) => format === 'html' || format === 'mjml');
  const [text, ...otherText] = bodies.filter(({ format }) => format === 'text');
  if (html === undefined || text === undefined || otherHtml.length + otherText.length > 0) return undefined;
  return { html, text };
}

/** The tags that stand in a body. */
export function tagsOf({ content }: Body, { mergeTags }: MailDocument): readonly MergeTag[] {
  return mergeTags.filter((tag) => contains(content.source, tag.span));
}

/** The tags among these whose value a recipient reads in the letter: not in an address, an image or a preheader. */
export function printedTags(body: Body, tags: readonly MergeTag[]): readonly MergeTag[] {
  const preheaders = body.blocks.filter(({ role }) => role === 'preheader').map((block) => placeOf(body, block.span));
  const addresses = body.links.map(({ target }) => target.source);
  const hidden = [...startTags(body.elements), ...preheaders, ...addresses];
  return outside(hidden, tags);
}

/** The tags that lie in none of the ranges, in one pass over both. */
function outside(ranges: readonly Span[], tags: readonly MergeTag[]): readonly MergeTag[] {
  const inOrder = [...ranges].sort(compareSpans);
  let next = 0;
  let farthest = 0;
  return tags.filter((tag) => {
    for (; (inOrder[next]?.start ?? Infinity) <= tag.span.start; next++) {
      farthest = Math.max(farthest, inOrder[next]?.end ?? 0);
    }
    return tag.span.end > farthest;
  });
}

function startTags(elements: readonly MarkupElement[]): readonly Span[] {
  return elements.filter(({ attributes }) => attributes.length > 0).map(({ startTag }) => startTag);
}

/** Where a stretch of the visible text stands in the file. */
export function placeOf({ visible }: Body, part: Span): Span {
  return visible.toSource(part);
}

/** The first words of a body, to point at it as a whole. */
export function beginningOf(body: Body): Span {
  const first = body.blocks.find(({ role }) => role !== 'preheader' && role !== 'image') ?? body.blocks[0];
  const { start } = body.content.source;
  return first === undefined ? span(start, start) : placeOf(body, first.span);
}
