import { describe, expect, it } from 'vitest';
import { splitTokens } from '../../server/src/phrases/split-tokens';
import { cpuTime } from '../harness/cpu-time';

function cut(text: string): string[] {
  const rules = { splitsAtApostrophe: false };
  return splitTokens(text, { start: 0, end: text.length }, rules).map((token) => `${token.kind} ${token.text}`);
}

describe('splitTokens', () => {
  it('takes an amount with separators for one number, though its currency is glued to it', () => {
    expect(cut('Rp25.000 atau AED1,500.50')).toEqual([
      'word rp',
      'number 25.000',
      'word atau',
      'word aed',
      'number 1,500.50',
    ]);
  });

  it('leaves digits in the words they belong to', () => {
    expect(cut('HEMAT25 H2O v2.')).toEqual(['word hemat25', 'word h2o', 'word v2', 'mark .']);
  });

  it('reads a very long run of digits in no time', () => {
    const text = `a${'1'.repeat(500_000)}`;
    expect(cut(text)).toHaveLength(1);
    expect(cpuTime(() => cut(text))).toBeLessThan(2000);
  });
});
