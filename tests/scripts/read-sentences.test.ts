import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/hosts/create-engine';
import { readCorpusSentences } from '../../server/scripts/training/read-sentences';
import { hasRole } from '../../server/scripts/training/train-roles';

const folder = mkdtempSync(join(tmpdir(), 'amends-labels-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LETTER = 'Hello,\n\nYesterday some of you were charged twice. We have paid it back today.\n';

function write(label: Readonly<Record<string, unknown>>): void {
  writeFileSync(join(folder, 'mail.txt'), LETTER);
  const whole = { file: 'mail.txt', kind: 'apology', language: 'en', expect: [], ...label };
  writeFileSync(join(folder, 'labels.jsonl'), `${JSON.stringify(whole)}\n`);
}

describe('readCorpusSentences', () => {
  it('reads which sentence breaks which rule', () => {
    write({ expect: [{ rule: 'weasel-words', text: 'some of you' }] });
    const told = readCorpusSentences(folder, createEngine()).map(({ text, faults }) => [text, faults]);
    expect(told).toEqual([
      ['Yesterday some of you were charged twice.', ['weasel-words']],
      ['We have paid it back today.', []],
    ]);
  });

  it('takes what a label allows for neither broken nor kept', () => {
    write({ allow: ['weasel-words'] });
    const [first] = readCorpusSentences(folder, createEngine());
    expect(first && hasRole(first, 'hedging')).toBeUndefined();
    expect(first && hasRole(first, 'belittling')).toBe(false);
  });

  it('reads no ordinary mail, where the rules do not speak', () => {
    write({ kind: 'ordinary' });
    expect(readCorpusSentences(folder, createEngine())).toEqual([]);
  });
});
