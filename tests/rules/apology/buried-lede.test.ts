import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/buried-lede';
import { checkSource } from '../../harness/check-source';

const FAULT = 'We sent you the wrong price yesterday. We are sorry.';

test('a joke in front of the fault hides it', async () => {
  const source = `Hi Ana,\n\nOur intern has been sentenced to a week of decaf.\n\n${FAULT}\n`;
  expect(await checkSource(rule, { source, kind: 'apology' })).toHaveLength(1);
});

test('the fault itself comes first', async () => {
  const source = `Hi Ana,\n\n${FAULT}\n\nOur intern has been sentenced to a week of decaf.\n`;
  expect(await checkSource(rule, { source, kind: 'apology' })).toEqual([]);
});
