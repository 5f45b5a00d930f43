import type { Weights } from './weights';

/** What features weigh: learnt by `npm run train` from what people have labelled in `server/training`. */
export interface LearntModel {
  /** Of the packs' phrase lists, the same in every language; `BIAS` is there, too. */
  readonly cues: Weights;
  /** Of words and pairs of words; undefined for a language that nobody has taught it yet. */
  wordsOf(language: string): Weights | undefined;
}
