import type { DialectChoice } from '../merge-tag';
import { cleanInside } from './clean-inside';
import type { FoundTag } from './found-tag';
import type { TagReader } from './tag-reader';

/**
 * A tag that other dialects read and the mail's own would read too, but for white space or curly quotes it does not
 * allow, is a broken tag of its own: `{{ order_no }}` at UniOne.
 */
export function mendForDialect(tag: FoundTag, { id, candidates }: DialectChoice, reader: TagReader): FoundTag {
  const isOwn = candidates.some((candidate) => tag.readings.has(candidate));
  if (id === null || isOwn || tag.malformed !== undefined || tag.zone !== undefined) return tag;
  const pair = reader.table.opener(tag.open)?.pairs.find(({ close }) => close === tag.close);
  const clean = pair && cleanInside(tag.inside, pair, (inside) => reader.read(pair, inside).has(id));
  if (pair === undefined || clean === undefined) return tag;
  return { ...tag, readings: reader.read(pair, clean.inside), malformed: clean.malformed };
}
