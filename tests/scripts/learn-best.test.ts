import { describe, expect, it } from 'vitest';
import { BIAS } from '../../server/src/document/learnt/weights';
import { learnBest } from '../../server/scripts/training/learn-best';
import type { Row } from '../../server/scripts/training/rows';

const row = (outcome: number, ...names: string[]): Row => ({
  outcome,
  parts: new Map([BIAS, ...names].map((name) => [name, 1])),
});

describe('learnBest', () => {
  const rows = [row(0, 'kettle'), row(0, 'kettle'), row(0, 'kettle'), row(1, 'heron'), row(1, 'heron'), row(1, 'once')];
  const weights = learnBest(rows, 2);

  it('weighs what each outcome shows', () => {
    expect(weights.get('heron')?.[0]).toBeGreaterThan(0);
    expect(weights.get('kettle')?.[0]).toBeLessThan(0);
  });

  it('leaves out what one example alone shows', () => {
    expect(weights.has('once')).toBe(false);
  });

  it('tells the share of the outcomes where nothing is shown', () => {
    const plain = learnBest([row(0), row(0), row(0), row(1)], 2);
    expect(plain.get(BIAS)?.[0]).toBeCloseTo(Math.log(1 / 3), 2);
  });

  it('learns the same from the same examples', () => {
    expect(learnBest(rows, 2)).toEqual(weights);
  });
});
