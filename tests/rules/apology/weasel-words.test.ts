import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/weasel-words';
import { checkSource } from '../../harness/check-source';

test('leaves the hedge in a joke to the rule about jokes', async () => {
  const source = 'Buongiorno,\n\nUn goblin, probabilmente 👺.\n\nVi chiediamo scusa.\n';
  expect(await checkSource(rule, { source, kind: 'apology', language: 'it' })).toEqual([]);
});

test('leaves a number made small to the rule about that', async () => {
  const source = 'Hello,\n\nWe sent you the wrong link. This affects only a tiny proportion of accounts.\n';
  expect(await checkSource(rule, { source, kind: 'apology' })).toEqual([]);
});
