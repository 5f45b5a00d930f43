import { describe, expect, it } from 'vitest';
import { frequentNames, rarities } from '../../server/scripts/training/rarity';

const EXAMPLES = [['the', 'heron', 'the'], ['the', 'kettle'], ['the']];

describe('frequentNames', () => {
  it('counts examples and not how often they say it', () => {
    expect(frequentNames(2, EXAMPLES)).toEqual(['the']);
    expect(frequentNames(1, EXAMPLES)).toEqual(['the', 'heron', 'kettle']);
    expect(frequentNames(2, [['heron', 'heron']])).toEqual([]);
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
