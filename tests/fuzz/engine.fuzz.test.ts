import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintsAbout } from './properties';
import { arbitraryText, mailPiece, mailWith, structuredText, withSettings } from './mail-arbitraries';
import type { FuzzedMail } from './check-fuzzed';
import { mutationsOf } from './mutations';

/**
 * `AMENDS_FUZZ_SEED` and `AMENDS_FUZZ_RUNS` (mails for each test) make longer runs, `AMENDS_FUZZ_CORPUS` (a folder)
 * has the mails under it mutated too. A failure prints the seed and the smallest mail that shows it.
 */
const SEED = Number(process.env['AMENDS_FUZZ_SEED'] ?? 20_260_722);
const RUNS = Number(process.env['AMENDS_FUZZ_RUNS'] ?? 100);
const CORPUS = process.env['AMENDS_FUZZ_CORPUS'];
const TIMEOUT = 60_000 + RUNS * 1000;

const OWN_FOLDERS = [join(import.meta.dirname, '../fixtures'), join(import.meta.dirname, '../../docs/samples')];

function templatesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !/README|\.jsonl$/.test(path))
    .sort();
}

function holdFor(mails: fc.Arbitrary<FuzzedMail>, numRuns: number): void {
  fc.assert(
    fc.property(mails, (mail) => {
      expect(complaintsAbout(mail)).toEqual([]);
    }),
    { seed: SEED, numRuns },
  );
}

describe('a mail is checked without a throw, each finding lies in it, and each fix removes its finding', () => {
  it('whatever the text', () => holdFor(mailWith(arbitraryText), RUNS), TIMEOUT);

  it('whatever the mail is put together from', () => holdFor(withSettings(structuredText), RUNS), TIMEOUT);

  const templates = [...OWN_FOLDERS, ...(CORPUS === undefined ? [] : [CORPUS])].flatMap(templatesIn);
  const runsEach = Math.max(1, Math.ceil(RUNS / 10));
  it.each(templates.map((path) => [basename(path), path] as const))(
    'whatever befalls %s',
    (_, path) => {
      const text = readFileSync(path, 'utf8');
      holdFor(mailWith(fc.oneof(fc.constant(text), mutationsOf(text, mailPiece)), [path]), runsEach);
    },
    TIMEOUT,
  );
});
