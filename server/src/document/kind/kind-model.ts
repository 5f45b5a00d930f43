import type { LearntModel } from '../learnt/learnt-model';
import { readWeights } from '../learnt/weights';
import { kindConceptWeights } from './concept-weights';
import { cueWeights, cueWeightsAlone } from './cue-weights';

/** What tells the kind of a mail; its weights are for an apology and for a breach notice. See docs/kind-of-mail.md. */
export function prepareKindModel(wordsOf: LearntModel['wordsOf']): LearntModel {
  return {
    cues: readWeights(cueWeights),
    cuesAlone: readWeights(cueWeightsAlone),
    concepts: readWeights(kindConceptWeights),
    wordsOf,
  };
}
