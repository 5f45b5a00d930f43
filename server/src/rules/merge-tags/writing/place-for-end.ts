import type { MailDocument } from '../../../document/mail-document';
import type { MarkupElement } from '../../../document/body';
import type { MergeTag } from '../../../document/merge-tag';
import { contains } from '../../../text/span';
import { lastStartingBy } from '../reading/last-starting-by';

/**
 * Where the end of a block that was left open most likely belongs, as an offset of the file: the end of the element
 * the block starts in, or of its line, and never past the end of the block around it.
 */
export function placeForEnd(tag: MergeTag, mail: MailDocument): number {
  const body = mail.bodies.find(({ content }) => contains(content.source, tag.span));
  const element = body && innermostAround(body.elements, tag);
  const natural = element?.endTag?.start ?? endOfLine(mail.source, tag.span.end);
  return Math.min(natural, endOfBlockAround(tag, mail.mergeTags));
}

function innermostAround(elements: readonly MarkupElement[], { span }: MergeTag): MarkupElement | undefined {
  let around = lastStartingBy(elements, span.start, ({ startTag }) => startTag.start);
  while (around !== undefined && !(around.endTag !== undefined && span.end <= around.endTag.start)) {
    around = around.parent;
  }
  return around === undefined || /^(?:html|body|mjml|mj-body)$/.test(around.name) ? undefined : around;
}

/** The end of the line that holds something after the tag. */
function endOfLine(source: string, from: number): number {
  const line = /[^\S\r\n]*(?:\r?\n)?[^\r\n]*/y;
  line.lastIndex = from;
  return from + (line.exec(source)?.[0].length ?? 0);
}

/** A mail with this many tags before the end has more than one end missing. */
const FARTHEST = 500;

/** Where the next block that was open before this one is divided or closed. */
function endOfBlockAround(tag: MergeTag, tags: readonly MergeTag[]): number {
  let depth = 0;
  const from = tags.indexOf(tag) + 1;
  for (const next of tags.slice(from, from + FARTHEST)) {
    if (next.role === 'open') depth++;
    if (depth === 0 && (next.role === 'close' || next.role === 'middle')) return next.span.start;
    if (next.role === 'close') depth--;
  }
  return Number.POSITIVE_INFINITY;
}
