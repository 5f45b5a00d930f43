import { describe, expect, it } from 'vitest';
import { applySafeFixes, fixesOfRule } from '../../server/src/findings/apply-fixes';
import type { Finding } from '../../server/src/findings/finding';
import { message } from '../../server/src/text/message';
import { span } from '../../server/src/text/span';
import { applyEdits } from '../../server/src/text/text-edit';

const source = 'Oops, a minor mistake.';

function finding(start: number, end: number, newText: string, safe = true, rule = 'joking-tone'): Finding {
  const edits = [{ span: span(start, end), newText }];
  return {
    rule,
    severity: 'warning',
    span: span(start, end),
    message: message('Too light.'),
    fixes: [{ title: message('Replace it'), edits, safe }],
  };
}

describe('applySafeFixes', () => {
  it('applies what is safe and leaves the rest alone', () => {
    const result = applySafeFixes(source, [finding(0, 6, ''), finding(8, 14, '', false)]);
    expect(result.text).toBe('a minor mistake.');
    expect(result.applied.map(({ finding: { span: place } }) => place.start)).toEqual([0]);
  });

  it('takes the first of two fixes that touch the same words', () => {
    const result = applySafeFixes(source, [finding(0, 14, 'A '), finding(8, 14, 'big ')]);
    expect(result.text).toBe('A mistake.');
    expect(result.applied).toHaveLength(1);
  });

  it('takes the first in order of findings, wherever in the file their fixes write', () => {
    const result = applySafeFixes(source, [
      finding(14, 21, 'error'),
      finding(0, 6, ''),
      finding(8, 16, ''),
      finding(8, 14, 'big '),
    ]);
    expect(result.text).toBe('a big error.');
  });

  it('inserts beside words that are replaced, once a place', () => {
    const result = applySafeFixes(source, [
      finding(8, 14, 'big '),
      finding(8, 8, 'very '),
      finding(8, 8, 'so '),
      finding(9, 9, '-'),
    ]);
    expect(result.text).toBe('Oops, a very big mistake.');
  });

  it('passes over unsafe fixes to a safe one of the same finding', () => {
    const unsafe = finding(0, 6, 'Sorry: ', false);
    const both: Finding = { ...unsafe, fixes: [...(unsafe.fixes ?? []), ...(finding(0, 6, '').fixes ?? [])] };
    expect(applySafeFixes(source, [both]).text).toBe('a minor mistake.');
  });

  it('changes nothing where there is nothing to fix', () => {
    expect(applySafeFixes(source, [])).toEqual({ text: source, applied: [] });
  });
});

describe('fixesOfRule', () => {
  it('gathers the first fix of each finding of that rule alone', () => {
    const edits = fixesOfRule(
      [finding(0, 6, '', false), finding(8, 14, '', true, 'minimizing'), finding(14, 21, 'error', false)],
      'joking-tone',
    );
    expect(applyEdits(source, edits)).toBe('a minor error.');
  });
});
