import { describe, expect, it } from 'vitest';
import { countNames, rarities } from '../../server/scripts/training/rarity';

const EXAMPLES = [['the', 'heron', 'the'], ['the', 'kettle'], ['the']];

describe('countNames', () => {
  it('counts examples and not how often they say it', () => {
    expect([...countNames(EXAMPLES)]).toEqual([
      ['the', 3],
      ['heron', 1],
      ['kettle', 1],
    ]);
  });
});

describe('rarities', () => {
  it('are 1 for what all examples have, and more for what few have', () => {
    const rarity = rarities(EXAMPLES);
    expect(rarity.get('the')).toBe(1);
    expect(rarity.get('heron')).toBeCloseTo(1 + Math.log(2));
    expect(rarity.get('kettle')).toBe(rarity.get('heron'));
  });
});
