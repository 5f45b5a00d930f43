import { wordShare } from '../../src/document/kind/score-kinds';
import type { MailKind } from '../../src/document/mail-document';
import { learnByLanguage, type LearntWeights } from './learn-by-language';
import { learnInSteps } from './learn-in-steps';
import type { Example } from './read-examples';

/** Leaving out more cost mails that were told right before, leaving out less gained none. */
const LEAST_WORD_WEIGHT = 7;

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];

/** Learns what the features of `readKindFeatures` weigh. */
export function trainKinds(examples: readonly Example[]): LearntWeights {
  const labelled = examples.map(({ kind, features: { cues, words } }) => ({
    cues: [...cues.keys()],
    words,
    wordShare: wordShare(words.length),
    outcome: KINDS.indexOf(kind),
  }));
  // With the best weights for the examples, fewer mails that were not learnt from are told right.
  return learnByLanguage(labelled, KINDS.length, learnInSteps, { word: LEAST_WORD_WEIGHT, concept: 0 });
}
