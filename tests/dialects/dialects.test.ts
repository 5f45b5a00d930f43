import { describe, expect, it } from 'vitest';
import type { Dialect, ExpectedTag } from '../../server/src/dialects/dialect';
import { DIALECTS } from '../../server/src/dialects/index';
import { nativePattern } from '../../server/src/dialects/native-pattern';
import { scanMergeTags } from '../../server/src/document/merge-tags/scan-merge-tags';
import { MappedText } from '../../server/src/text/mapped-text';
import { patternsOf, repeatsInsideRepetition } from './patterns-of';

function tagsOf(text: string, dialect: Dialect) {
  const { located } = scanMergeTags([MappedText.verbatim(text)], DIALECTS, { stated: dialect.id });
  return (located[0] ?? []).map(({ tag }) => tag).filter(({ dialects }) => dialects.includes(dialect.id));
}

/** The found tag cut down to what the dialect's own test speaks of. */
function asExpected(tag: ReturnType<typeof tagsOf>[number], expected: ExpectedTag | undefined): object {
  const { text, role, field, fallback, block, malformed } = tag;
  const seen: Record<string, unknown> = { text, role, field, fallback, block, malformed: malformed?.reason };
  return Object.fromEntries(Object.keys(expected ?? { text }).map((key) => [key, seen[key]]));
}

describe.each(DIALECTS.map((dialect) => [dialect.id, dialect] as const))('the dialect %s', (_, dialect) => {
  it.each(dialect.hits.map((hit) => [hit.text, hit.tags] as const))('reads %j', (text, expected) => {
    expect(tagsOf(text, dialect).map((tag, index) => asExpected(tag, expected[index]))).toEqual(expected);
  });

  it.each(dialect.misses.map((text) => [text] as const))('leaves %j alone', (text) => {
    expect(tagsOf(text, dialect).map((tag) => tag.text)).toEqual([]);
  });

  it('has patterns that are valid and repeat nothing inside repetition', () => {
    const isFaulty = (source: string) => nativePattern(source) === undefined || repeatsInsideRepetition(source);
    expect(patternsOf(dialect).filter(isFaulty)).toEqual([]);
  });

  it('has tests of its own', () => {
    expect(dialect.hits.length).toBeGreaterThan(1);
    expect(dialect.misses.length).toBeGreaterThan(0);
    expect(dialect.evidence.length).toBeGreaterThan(0);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(dialect))).toEqual(dialect);
  });
});
