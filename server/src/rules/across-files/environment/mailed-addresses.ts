import type { Body } from '../../../document/body';
import type { MappedText } from '../../../text/mapped-text';
import { compareSpans, overlaps, type Span } from '../../../text/span';
import { lastStartingBy } from '../../merge-tags/reading/last-starting-by';

/** Attributes that load something: images, backgrounds of tables and of MJML sections. */
const SOURCES: ReadonlySet<string> = new Set(['src', 'background', 'background-url']);

/** Every address that a body mails, each place once, in source order: link targets and image sources, not code. */
export function mailedAddresses({ links, elements, code }: Body): readonly MappedText[] {
  const listings = [...code].sort(compareSpans);
  const targets = links.filter(({ label }) => !isIn(listings, label)).map(({ target }) => target);
  const sources = elements.flatMap(({ attributes }) =>
    attributes.filter(({ name }) => SOURCES.has(name)).map(({ value }) => value),
  );
  const byPlace = new Map([...targets, ...sources].map((address) => [address.source.start, address]));
  return [...byPlace.values()].sort((a, b) => a.source.start - b.source.start);
}

function isIn(ranges: readonly Span[], part: Span): boolean {
  const last = lastStartingBy(ranges, part.end - 1, ({ start }) => start);
  return last !== undefined && overlaps(last, part);
}
