import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/missing-remedy';
import { checkSource } from '../../harness/check-source';

const FAULT = 'Hi Ana,\n\nWe sent you the wrong price yesterday. We are sorry.\n\n';

test.each([
  ['past deeds', 'Since 2015 we have delivered more than a million parcels to happy homes.'],
  ['what may follow', 'A passport number with a name can be used in forged documents or in convincing scams.'],
  ['selling', 'Shop our new autumn collection today and get free delivery on every order over £40!'],
  ['a heading', '## What you can do'],
])('%s are no remedy', async (_, aside) => {
  const findings = await checkSource(rule, { source: `${FAULT}${aside}\n`, format: 'markdown', kind: 'apology' });
  expect(findings).toHaveLength(1);
});

test.each([
  'We honour that price for every order you placed on Monday.',
  'Please change your password as soon as you can.',
])('what is done and what to do is one: %s', async (remedy) => {
  const source = `${FAULT}${remedy}\n`;
  expect(await checkSource(rule, { source, format: 'markdown', kind: 'apology' })).toEqual([]);
});
