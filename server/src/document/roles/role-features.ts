import { conceptsOf, cuesOf, wordsOf } from '../learnt/sentence-features';
import type { Sentence } from '../prose';

/** What a sentence shows of its role. */
export interface RoleFeatures {
  /** Names of the phrase lists that found something. */
  readonly cues: ReadonlySet<string>;
  /** Words and pairs of neighbours. */
  readonly words: ReadonlySet<string>;
  /** What words mean, alone and in pairs. */
  readonly concepts: ReadonlySet<string>;
}

export function readRoleFeatures(sentences: readonly Sentence[]): RoleFeatures {
  return {
    cues: new Set(sentences.flatMap((sentence) => cuesOf(sentence).map(([name]) => name))),
    words: new Set(sentences.flatMap(wordsOf)),
    concepts: new Set(sentences.flatMap(conceptsOf)),
  };
}

/** How much each word of a sentence counts: less where there are many. */
export function wordShareInSentence(words: number): number {
  return 2 / Math.sqrt(10 + words);
}
