import { describe, expect, it } from 'vitest';
import { compileLinearPattern, linearPatternProblem } from '../../server/src/dialects/linear-pattern';

describe('patterns that a dialect may declare', () => {
  it.each([String.raw`[A-Za-z_][\w.]*`, String.raw`(?<field>\w+)(?:\|(?<fallback>[^|]*))?`, '(?:ab){2}', '[(+*]+'])(
    'admits %s',
    (pattern) => {
      expect(compileLinearPattern(pattern)).toBeInstanceOf(RegExp);
    },
  );

  it.each([
    ['(a+)+', 'backtracking'],
    ['(?:a|a)*', 'backtracking'],
    ['(?:a*){2,}', 'backtracking'],
    ['((a+)b)*', 'backtracking'],
    [String.raw`(a)\1`, 'backtracking'],
    ['(?<=a)b', 'backtracking'],
    ['a'.repeat(400), 'too-long'],
    ['(a', 'syntax'],
    ['[b-a]', 'syntax'],
  ])('refuses %s', (pattern, problem) => {
    expect(linearPatternProblem(pattern)).toBe(problem);
    expect(compileLinearPattern(pattern)).toBeUndefined();
  });
});
