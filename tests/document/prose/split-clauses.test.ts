import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../server/src/document/prose/split-clauses';
import { splitTokens } from '../../../server/src/phrases/split-tokens';

function clauses(text: string): string[] {
  const tokens = splitTokens(text, { start: 0, end: text.length }, { splitsAtApostrophe: false });
  return splitClauses(tokens).map(({ start, end }) => text.slice(start, end));
}

describe('splitClauses', () => {
  it('cuts at commas and dashes and leaves the marks out', () => {
    expect(clauses('It was only a typo, the cabins are booked – and we open at ten.')).toEqual([
      'It was only a typo',
      'the cabins are booked',
      'and we open at ten',
    ]);
  });

  it('keeps asides with what they stand beside', () => {
    expect(clauses('Sadly, we sent you the wrong link, again.')).toEqual(['Sadly, we sent you the wrong link, again']);
  });

  it('leaves a short sentence whole', () => {
    expect(clauses('No worries!')).toEqual(['No worries']);
  });

  it('finds nothing in nothing', () => {
    expect(clauses('…')).toEqual([]);
  });
});
