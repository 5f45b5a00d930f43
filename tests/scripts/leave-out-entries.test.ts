import { describe, expect, it } from 'vitest';
import { Evidence, withoutEntries } from '../../server/scripts/scoring/leave-out-entries';
import { createEngine } from '../../server/src/hosts/create-engine';
import { en } from '../../server/src/languages/en/index';
import { DEFAULT_SETTINGS } from '../../server/src/project/settings';

const engine = createEngine([
  {
    ...en,
    topics: { ...en.topics, minimizing: { flag: [], leave: [], patterns: ['tiny blip', 'small slip'] } },
  },
]);
const read = (text: string) =>
  engine.readMail(`Subject: Hello\n\n${text}\n`, { path: 'mail.txt', language: 'en' }, DEFAULT_SETTINGS);

describe('entries that only one mail bears witness to', () => {
  const evidence = new Evidence();
  evidence.add('one', read('It was a tiny blip and a small slip.'));
  evidence.add('two', read('It was a small slip.'));

  it('rest on that mail', () => {
    expect(evidence.restingOn('one')).toContain('en minimizing 0');
  });

  it('rest on none once another mail has them', () => {
    expect(evidence.restingOn('one')).not.toContain('en minimizing 1');
    expect(evidence.restingOn('two')).not.toContain('en minimizing 1');
  });

  it('are left out of the pack, and only they', () => {
    const pack = { ...en, topics: { minimizing: { flag: [], leave: [], patterns: ['tiny blip', 'small slip'] } } };
    expect(withoutEntries(pack, new Set(['en minimizing 0'])).topics['minimizing']?.patterns).toEqual(['small slip']);
  });
});
