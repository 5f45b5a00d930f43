import { describe, expect, it } from 'vitest';
import { BIAS } from '../../server/src/document/learnt/weights';
import { learnByContrast } from '../../server/scripts/training/learn-by-contrast';
import type { Row } from '../../server/scripts/training/rows';

const row = (outcome: number, ...names: string[]): Row => ({
  outcome,
  parts: new Map([BIAS, ...names].map((name) => [name, 1])),
});

describe('learnByContrast', () => {
  const rows = [
    row(0, 'kettle', 'the'),
    row(0, 'kettle', 'the'),
    row(0, 'heron', 'the'),
    row(1, 'heron', 'the'),
    row(1, 'heron', 'the'),
    row(1, 'heron', 'badger', 'the'),
    row(1, 'badger', 'the'),
  ];
  const weights = learnByContrast(rows, 2);
  const weightOf = (name: string): number => weights.get(name)?.[0] ?? 0;

  it('weighs what each outcome shows', () => {
    expect(weightOf('badger')).toBeGreaterThan(0);
    expect(weightOf('kettle')).toBeLessThan(0);
  });

  it('lets what one outcome has alone weigh more than what both have', () => {
    expect(weightOf('badger')).toBeGreaterThan(weightOf('heron'));
    expect(Math.abs(weightOf('the'))).toBeLessThan(0.1);
  });

  it('tells the share of the outcomes where nothing is shown', () => {
    const plain = learnByContrast([row(0), row(0), row(0), row(1)], 2);
    expect(plain.get(BIAS)?.[0]).toBeCloseTo(Math.log(1 / 3), 2);
  });

  it('learns the same from the same examples', () => {
    expect(learnByContrast(rows, 2)).toEqual(weights);
  });
});
