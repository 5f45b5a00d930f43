import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/corporate-cliche';
import { applyEdits } from '../../../server/src/text/text-edit';
import { checkSource } from '../../harness/check-source';

async function repaired(sentence: string): Promise<string | undefined> {
  const source = `Hello,\n\n${sentence}\n`;
  const findings = await checkSource(rule, { source, kind: 'apology' });
  const [fix] = findings.flatMap(({ fixes = [] }) => fixes);
  return fix && applyEdits(source, fix.edits).split('\n')[2];
}

test.each([
  ['Out of an abundance of caution, we reset it.', 'We reset it.'],
  ['We have, out of an abundance of caution, reset it.', 'We have reset it.'],
  ['We reset it, out of an abundance of caution.', 'We reset it.'],
  ['We reset it out of an abundance of caution.', 'We reset it.'],
  ['Yesterday, out of an abundance of caution we reset it.', 'Yesterday, we reset it.'],
  ['We reset it out of an abundance of caution and told you.', 'We reset it and told you.'],
])('takes the phrase out of “%s” without a trace', async (sentence, expected) => {
  expect(await repaired(sentence)).toBe(expected);
});

test('leaves a sentence that nobody can follow to the rule about long ones', async () => {
  const phrase = 'we take your privacy very seriously';
  const long = `In line with the review ${'and the work of the teams '.repeat(8)}in which ${phrase}, we write to you.`;
  const source = `Hello,\n\n${long}\n`;
  expect(await checkSource(rule, { source, kind: 'breach' })).toEqual([]);
});
