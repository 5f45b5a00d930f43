import { wordShare } from '../../src/document/kind/score-kinds';
import type { MailKind } from '../../src/document/mail-document';
import { learnByLanguage, type LearntWeights } from './learn-by-language';
import type { Example } from './read-examples';

/** Leaving out more cost mails that were told right before, leaving out less gained none. */
const LEAST_WORD_WEIGHT = 6;

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];

/** Learns what the features of `readKindFeatures` weigh. */
export function trainKinds(examples: readonly Example[]): LearntWeights {
  const labelled = examples.map(({ kind, features: { cues, words } }) => ({
    cues: [...cues.keys()],
    words,
    wordShare: wordShare(words.length),
    outcome: KINDS.indexOf(kind),
  }));
  return learnByLanguage(labelled, KINDS.length, LEAST_WORD_WEIGHT);
}
