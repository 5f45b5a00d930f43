import type { LearntModel } from '../learnt/learnt-model';
import { readWeights } from '../learnt/weights';
import { cueWeights } from './cue-weights';

/** What tells the kind of a mail; its weights are for an apology and for a breach notice. See docs/kind-of-mail.md. */
export function prepareKindModel(wordsOf: LearntModel['wordsOf']): LearntModel {
  return { cues: readWeights(cueWeights), wordsOf };
}
