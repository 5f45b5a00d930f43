import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { ownCopy } from '../../server/src/text/own-copy';

const MEGABYTE = 1_000_000;

/** Memory in use (bytes) after what nobody holds is gone. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  collect();
  return process.memoryUsage().heapUsed;
}

/** The last word of a mail of a megabyte. */
function longWord(number: number): string {
  const mail = Array.from({ length: MEGABYTE / 10 }, () => `${number}`.padEnd(10, '-')).join('');
  return mail.slice(-20);
}

it('keeps nothing of the text that a slice was cut from', () => {
  const before = memoryInUse();
  const kept = Array.from({ length: 30 }, (_, number) => ownCopy(longWord(number)));
  expect(memoryInUse() - before).toBeLessThan(5 * MEGABYTE);
  expect(kept[7]).toBe('7---------7---------');
});
