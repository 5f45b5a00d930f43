import type { Dialect } from '../../dialects/dialect';
import type { MergeTag } from '../../document/merge-tag';
import { scanMergeTags } from '../../document/merge-tags/scan-merge-tags';
import { MappedText } from '../../text/mapped-text';

/** The tags that a dialect's own engine would see in a text we wrote. */
export function scanWritten(text: string, dialect: Dialect, dialects: readonly Dialect[]): readonly MergeTag[] {
  const { located } = scanMergeTags([MappedText.verbatim(text)], dialects, { stated: dialect.id });
  return (located[0] ?? []).map(({ tag }) => tag).filter((tag) => tag.dialects.includes(dialect.id));
}
