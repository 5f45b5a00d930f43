import { cueWeights } from './cue-weights';
import { readWeights, type KindWeights } from './kind-weights';

/**
 * What features weigh: learnt by `npm run train` from the mails in `server/training` and `tests/corpus`. See
 * docs/kind-of-mail.md.
 */
export interface KindModel {
  /** By the names of `KindFeatures.cues`, the same in every language; `BIAS` is there, too. */
  readonly cues: KindWeights;
  /** By the names of `WordFeature`; undefined for a language that nobody has taught it yet. */
  wordsOf(language: string): KindWeights | undefined;
}

/** The weights that ship, with the words of the languages that somebody asks for. */
export function prepareKindModel(wordsOf: KindModel['wordsOf']): KindModel {
  return { cues: readWeights(cueWeights), wordsOf };
}
