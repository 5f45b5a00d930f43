import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/minimizing';
import { renderMessage } from '../../../server/src/text/message';
import { checkSource } from '../../harness/check-source';

async function fixTitles(sentence: string): Promise<readonly string[]> {
  const findings = await checkSource(rule, { source: `Hello,\n\n${sentence}\n`, kind: 'apology' });
  return findings.flatMap(({ fixes = [] }) => fixes.map(({ title }) => renderMessage(title)));
}

test('removes what makes small where a plain word is left', async () => {
  expect(await fixTitles('We made a small error in our mailing.')).not.toEqual([]);
});

test('removes nothing where the rest makes it small as well', async () => {
  expect(await fixTitles('There was a small hiccup in our mailing.')).toEqual([]);
});

test('leaves what makes small in half an apology to the rule about that', async () => {
  const source =
    'Hello,\n\nWe sent you the wrong link. We are sorry if this small delay caused you any inconvenience.\n';
  expect(await checkSource(rule, { source, kind: 'apology' })).toEqual([]);
});

test('leaves alone what makes nothing small', async () => {
  const news = 'If you want to sleep well, we will happily change it.';
  const source = `Hello,\n\nWe sent you the wrong link. We are sorry.\n\n${news}\n`;
  expect(await checkSource(rule, { source, kind: 'apology' })).toEqual([]);
});

test('never takes the sentence that tells the fault for one of these', async () => {
  const source = 'Hello,\n\nThe attacker had access for a mere five days.\n';
  expect(await checkSource(rule, { source, kind: 'breach' })).toHaveLength(1);
});
