import type { Weights } from './weights';

/** What features weigh: learnt by `npm run train` from what people have labelled in `server/training`. */
export interface LearntModel {
  /** Of the packs' phrase lists, the same in every language; `BIAS` is there, too. */
  readonly cues: Weights;
  /** Of phrase lists where neither words nor meanings tell; `BIAS` is there, too. */
  readonly cuesAlone: Weights;
  /** Of what words mean, the same in every language. */
  readonly concepts: Weights;
  /** Of words and pairs of words; undefined for a language that nobody has taught it yet. */
  wordsOf(language: string): Weights | undefined;
}
