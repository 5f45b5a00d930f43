import { describe, expect, it } from 'vitest';
import { judgeTemplate } from '../../server/scripts/scoring/judge-template';
import type { Label } from '../../server/scripts/scoring/read-labels';
import { add, countByRule, NONE, precision, recall } from '../../server/scripts/scoring/tally';
import type { Finding } from '../../server/src/findings/finding';
import { message } from '../../server/src/text/message';
import { span } from '../../server/src/text/span';

const source = 'some users may have seen it; some users did not';

function finding(rule: string, words: string, parts: Partial<Finding> = {}): Finding {
  const start = source.indexOf(words);
  return { rule, severity: 'warning', span: span(start, start + words.length), message: message('x'), ...parts };
}

function judge(label: Partial<Label>, findings: readonly Finding[]) {
  const quiet = new Set(['version-drift']);
  const { hits, misses, falseAlarms } = judgeTemplate(source, { file: 'a.txt', expect: [], ...label }, findings, quiet);
  return [hits.length, misses.length, falseAlarms.length];
}

describe('judgeTemplate', () => {
  it('counts a finding that overlaps the expected words', () => {
    const expect_ = [{ rule: 'weasel-words', text: 'may have seen' }];
    expect(judge({ expect: expect_ }, [finding('weasel-words', 'users may')])).toEqual([1, 0, 0]);
    expect(judge({ expect: expect_ }, [finding('weasel-words', 'did not')])).toEqual([0, 1, 1]);
    expect(judge({ expect: expect_ }, [finding('minimizing', 'may have')])).toEqual([0, 1, 1]);
  });

  it('looks for the occurrence that the label counts', () => {
    const expect_ = [{ rule: 'weasel-words', text: 'some users', nth: 2 }];
    expect(judge({ expect: expect_ }, [finding('weasel-words', 'some users')])).toEqual([0, 1, 1]);
    const second = finding('weasel-words', 'some users did not');
    expect(judge({ expect: expect_ }, [second])).toEqual([1, 0, 0]);
  });

  it('takes a finding anywhere for an expectation without words', () => {
    expect(judge({ expect: [{ rule: 'missing-apology' }] }, [finding('missing-apology', 'did')])).toEqual([1, 0, 0]);
  });

  it('takes an empty place beside the expected words', () => {
    const place = finding('missing-apology', 'some', { span: span(4, 4) });
    expect(judge({ expect: [{ rule: 'missing-apology', text: 'some' }] }, [place])).toEqual([1, 0, 0]);
  });

  it('tells the elements of a notice apart', () => {
    const rule = 'missing-notice-content';
    const found = [finding(rule, 'some', { element: 'incident-date' })];
    const expect_ = [
      { rule, element: 'incident-date' },
      { rule, element: 'contact-point' },
    ];
    expect(judge({ expect: expect_ }, found)).toEqual([1, 1, 0]);
  });

  it('counts what is allowed neither way', () => {
    const label = { expect: [{ rule: 'long-winded' }], allow: ['long-winded', 'minimizing'] };
    expect(judge(label, [finding('minimizing', 'some')])).toEqual([0, 0, 0]);
  });

  it('counts rules across files only where they are expected', () => {
    expect(judge({}, [finding('version-drift', 'some')])).toEqual([0, 0, 0]);
    expect(judge({ expect: [{ rule: 'version-drift' }] }, [finding('version-drift', 'some')])).toEqual([1, 0, 0]);
    expect(judge({ expect: [{ rule: 'version-drift' }] }, [])).toEqual([0, 1, 0]);
  });
});

describe('the figures', () => {
  it('are counted by rule', () => {
    const verdict = {
      hits: [{ rule: 'a' }, { rule: 'a' }],
      misses: [{ rule: 'a' }],
      falseAlarms: [finding('b', 'some')],
    };
    expect(countByRule(verdict)).toEqual(
      new Map([
        ['a', { tp: 2, fp: 0, fn: 1 }],
        ['b', { tp: 0, fp: 1, fn: 0 }],
      ]),
    );
  });

  it('are perfect where nothing is found and nothing expected', () => {
    expect([precision(NONE), recall(NONE)]).toEqual([1, 1]);
    const count = add({ tp: 3, fp: 1, fn: 0 }, { tp: 0, fp: 0, fn: 3 });
    expect([precision(count), recall(count)]).toEqual([0.75, 0.5]);
  });
});
