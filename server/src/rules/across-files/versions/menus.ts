import type { Body } from '../../../document/body';
import { span, type Span } from '../../../text/span';
import { lastStartingBy } from '../../merge-tags/reading/last-starting-by';

/** Blocks that hold several links and no other words: the way around a site, which a text seldom repeats. */
export function menusOf({ blocks, links, visible }: Body): readonly Span[] {
  const inOrder = [...blocks].sort((a, b) => a.span.start - b.span.start);
  const labels = new Map<Span, Span[]>();
  for (const { label } of links) {
    const block = lastStartingBy(inOrder, label.start, (each) => each.span.start)?.span;
    if (block === undefined || label.end > block.end) continue;
    const known = labels.get(block);
    if (known === undefined) labels.set(block, [label]);
    else known.push(label);
  }
  return [...labels]
    .filter(([block, inside]) => inside.length > 1 && isNothingElse(visible.text, block, inside))
    .map(([block]) => block);
}

/** Whether only marks and white space stand between the labels. */
function isNothingElse(text: string, block: Span, labels: readonly Span[]): boolean {
  const ends = [...labels.map(({ start }) => start), block.end];
  const starts = [block.start, ...labels.map(({ end }) => end)];
  return starts.every((start, index) => {
    const between = span(start, ends[index] ?? block.end);
    return !/[\p{L}\p{N}\uE000]/u.test(text.slice(between.start, between.end));
  });
}
