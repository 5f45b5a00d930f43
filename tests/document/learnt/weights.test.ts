import { describe, expect, it } from 'vitest';
import { cueWeights } from '../../../server/src/document/kind/cue-weights';
import { BIAS, readWeights, writeWeights } from '../../../server/src/document/learnt/weights';
import { languagePacks } from '../../../server/src/languages/index';

describe('learnt weights', () => {
  it('are read as they are written, the heaviest first', () => {
    const weights = new Map([
      ['the right', [12, -3]],
      ['^sorry', [40, 5]],
      ['a', [12, 3]],
      ['we', [12, -3]],
    ] as const);
    expect(writeWeights(weights)).toBe('40 5 ^sorry\n12 3 a\n12 -3 the right|we');
    expect(readWeights(writeWeights(weights))).toEqual(weights);
  });

  it('say which line is none', () => {
    expect(() => readWeights('1 2 a\nsorry 3 4')).toThrow('No weight: “sorry 3 4”');
  });

  it('ship for the phrases of every language, with what a mail weighs that shows nothing', () => {
    const cues = readWeights(cueWeights);
    expect(cues.has(BIAS)).toBe(true);
    expect(cues.get('letter own buried-lede:exposure')?.[1]).toBeGreaterThan(0);
  });

  it.each(languagePacks.map(({ id, kindWords }) => ({ id, kindWords })))(
    'ship for the words of $id',
    ({ kindWords }) => {
      const words = readWeights(kindWords ?? '');
      expect(words.size).toBeGreaterThan(500);
      expect([...words.keys()].some((name) => name.startsWith('^'))).toBe(true);
    },
  );
});
