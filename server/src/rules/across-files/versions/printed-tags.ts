import { MERGE_TAG_CHARACTER } from '../../../document/body';
import type { MergeTag } from '../../../document/merge-tag';
import { contains, span } from '../../../text/span';
import { lastStartingBy } from '../../merge-tags/reading/last-starting-by';
import { placeOf, tagsOf, type Version } from './mail-versions';

/** The tags whose value a recipient reads in the letter: in no address, no image, no preheader and no script. */
export function printedTags(version: Version): readonly MergeTag[] {
  const { body } = version;
  const { text } = body.visible;
  const aside = body.blocks.filter(({ role }) => role === 'preheader' || role === 'image').map((block) => block.span);
  const addresses = body.links.map(({ target }) => target.source).sort((a, b) => a.start - b.start);
  const shown = new Set<number>();
  for (let at = text.indexOf(MERGE_TAG_CHARACTER); at !== -1; at = text.indexOf(MERGE_TAG_CHARACTER, at + 1)) {
    const here = span(at, at + 1);
    const block = lastStartingBy(aside, at, ({ start }) => start);
    if (block === undefined || !contains(block, here)) shown.add(placeOf(body, here).start);
  }
  return tagsOf(version).filter((tag) => {
    const address = lastStartingBy(addresses, tag.span.start, ({ start }) => start);
    return shown.has(tag.span.start) && (address === undefined || !contains(address, tag.span));
  });
}
