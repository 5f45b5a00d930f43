import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/joking-tone';
import { checkSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

testRule(rule, {
  bad: [
    {
      name: 'an emoji that makes merry, in a sentence that no phrase shows to joke',
      kind: 'apology',
      source: 'Hello,\n\nYesterday we sent you the wrong price ⟦🥖⟧\n\nWe are sorry.\n',
    },
    {
      name: 'one with the tones and joiners that belong to it, as a whole',
      kind: 'apology',
      source: 'Hello,\n\nYesterday we sent you the wrong date ⟦🤽🏽‍♂️⟧\n\nWe are sorry.\n',
    },
    {
      name: 'one in the subject',
      format: 'markdown',
      kind: 'apology',
      source:
        '---\nsubject: The wrong price in our mail ⟦🐾⟧\n---\nYesterday we sent you the wrong price. We are sorry.\n',
    },
  ],
  good: [
    {
      name: 'emoji that say sorry or tell what a line is about',
      kind: 'apology',
      source:
        'Hello,\n\nYesterday we sent you the wrong date. We are sorry 🙏\n\n📅 The right date is 3 May.\n\n✅ Nothing to do.\n',
    },
    {
      name: 'one in a signature',
      kind: 'apology',
      source: 'Hello,\n\nYesterday we sent you the wrong date. We are sorry.\n\nKind regards,\nMimi 🐾\n',
    },
    { name: 'an ordinary mail', kind: 'ordinary', source: 'Hello,\n\nFresh bread from six 🥖\n' },
  ],
});

async function fixesIn(subject: string): Promise<number> {
  const source = `---\nsubject: ${subject}\n---\nYesterday we sent you the wrong price. We are sorry.\n`;
  const findings = await checkSource(rule, { source, format: 'markdown', kind: 'apology' });
  return findings.flatMap(({ fixes = [] }) => fixes).length;
}

test('removes an emoji from a subject, but not its only word', async () => {
  expect(await fixesIn('The wrong price 🐾')).toBe(1);
  expect(await fixesIn('🐾')).toBe(0);
});
