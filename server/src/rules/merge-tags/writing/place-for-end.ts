import type { MarkupElement } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import type { MergeTag } from '../../../document/merge-tag';
import { contains } from '../../../text/span';
import { lastStartingBy } from '../reading/last-starting-by';

/**
 * Where the end of a block that was left open most likely belongs, as an offset of the file: the end of the element
 * the block starts in, or of its line; after its own `else`, and never past the end of the block around it.
 */
export function placeForEnd(tag: MergeTag, mail: MailDocument): number {
  const body = mail.bodies.find(({ content }) => contains(content.source, tag.span));
  const element = body && innermostAround(body.elements, tag);
  const { lastMiddle, end } = reachOf(tag, mail.mergeTags);
  const natural = element?.endTag?.start ?? endOfLine(mail.source, tag.span.end);
  const afterMiddle = lastMiddle <= natural ? natural : endOfLine(mail.source, lastMiddle);
  return Math.min(afterMiddle, end);
}

function innermostAround(elements: readonly MarkupElement[], { span }: MergeTag): MarkupElement | undefined {
  let around = lastStartingBy(elements, span.start, ({ startTag }) => startTag.start);
  while (around !== undefined && !(around.endTag !== undefined && span.end <= around.endTag.start)) {
    around = around.parent;
  }
  return around === undefined || /^(?:html|body|mjml|mj-body)$/.test(around.name) ? undefined : around;
}

/** The end of the line that holds something after the offset. */
function endOfLine(source: string, from: number): number {
  const line = /[^\S\r\n]*(?:\r?\n)?[^\r\n]*/y;
  line.lastIndex = from;
  return from + (line.exec(source)?.[0].length ?? 0);
}

/** A mail with this many tags before the end has more than one end missing. */
const FARTHEST = 500;

/** The end of the last `else` of the block, and the start of the tag that closes the block around it. */
function reachOf(tag: MergeTag, tags: readonly MergeTag[]): { readonly lastMiddle: number; readonly end: number } {
  let depth = 0;
  let lastMiddle = tag.span.end;
  const from = tags.indexOf(tag) + 1;
  for (const next of tags.slice(from, from + FARTHEST)) {
    if (next.role === 'open') depth++;
    if (next.role === 'middle' && depth === 0) lastMiddle = next.span.end;
    if (next.role !== 'close') continue;
    if (depth === 0) return { lastMiddle, end: next.span.start };
    depth--;
  }
  return { lastMiddle, end: Number.POSITIVE_INFINITY };
}
