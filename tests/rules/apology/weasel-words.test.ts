import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/weasel-words';
import { checkSource } from '../../harness/check-source';

test('leaves the hedge in a joke to the rule about jokes', async () => {
  const source = 'Buongiorno,\n\nUn goblin, probabilmente 👺.\n\nVi chiediamo scusa.\n';
  expect(await checkSource(rule, { source, kind: 'apology', language: 'it' })).toEqual([]);
});
