import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/hosts/create-engine';
import { MjmlRenderer } from '../../server/src/hosts/mjml/mjml-renderer';
import { mistakesAsText } from '../../server/scripts/scoring/print-score';
import { readLabels } from '../../server/scripts/scoring/read-labels';
import { always } from '../../server/scripts/scoring/engines-without-mail';
import { scoreCorpus } from '../../server/scripts/scoring/score-corpus';
import { precision, recall, share } from '../../server/scripts/scoring/tally';
import { tallyByLanguage } from '../../server/scripts/scoring/tally-corpus';
import { buildMjmlProcess } from '../hosts/mjml-process-file';

/**
 * What was once found stays found, and what was left alone stays left alone. No list and no weight is learnt from `unseen`;
 * its floors lie below what each language scores.
 */
interface Corpus {
  readonly name: string;
  readonly leastPrecision: number;
  readonly leastRecall: number;
  /** Of kinds. */
  readonly leastFacts: number;
  /** Less where some are of three words. */
  readonly leastLanguage?: number;
}

const CORPORA: readonly Corpus[] = [
  { name: 'corpus/first', leastPrecision: 0.95, leastRecall: 0.95, leastFacts: 0.9 },
  { name: 'corpus/second', leastPrecision: 0.95, leastRecall: 0.95, leastFacts: 0.9 },
  { name: 'corpus/third', leastPrecision: 0.9, leastRecall: 0.9, leastFacts: 0.9 },
  { name: 'corpus/fourth', leastPrecision: 0.92, leastRecall: 0.92, leastFacts: 0.98 },
  { name: 'corpus/merge', leastPrecision: 0.95, leastRecall: 0.9, leastFacts: 0.95, leastLanguage: 0.9 },
  { name: 'unseen', leastPrecision: 0.85, leastRecall: 0.8, leastFacts: 0.92 },
];

describe.each(CORPORA)('the corpus $name', ({ name, leastPrecision, leastRecall, leastFacts, leastLanguage = 1 }) => {
  let folder: string;
  let renderer: MjmlRenderer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'amends-corpus-'));
    renderer = new MjmlRenderer(await buildMjmlProcess(folder));
  });

  afterAll(() => rm(folder, { recursive: true }));

  it('is judged as its labels say', { timeout: 120_000 }, async () => {
    const corpus = join(import.meta.dirname, '..', name);
    const scored = await scoreCorpus(corpus, readLabels(corpus), always(createEngine()), renderer);
    expect(scored.length).toBeGreaterThan(40);
    for (const [language, tally] of tallyByLanguage(scored)) {
      const said = `${language}\n${mistakesAsText(scored)}`;
      expect(precision(tally.overall), said).toBeGreaterThanOrEqual(leastPrecision);
      expect(recall(tally.overall), said).toBeGreaterThanOrEqual(leastRecall);
      expect(share(tally.facts.kind), said).toBeGreaterThanOrEqual(leastFacts);
      expect(share(tally.facts.language), said).toBeGreaterThanOrEqual(leastLanguage);
    }
  });
});
