import { isDone } from '../../src/document/kind/kind-features';
import { wordShare } from '../../src/document/kind/score-kinds';
import type { MailKind } from '../../src/document/mail-document';
import type { Weights } from '../../src/document/learnt/weights';
import { learnBest } from './learn-best';
import { learnByContrast } from './learn-by-contrast';
import {
  learnByLanguage,
  type Freedom,
  type LabelledFeatures,
  type LearntWeights,
  type LeastWeights,
} from './learn-by-language';
import { freedomByRarity, frequentNames } from './rarity';
import type { Example } from './read-examples';

/** Leaving out more cost mails that were told right before, leaving out less gained none. */
const LEAST_WEIGHTS: LeastWeights = { word: 3, concept: 2 };

/** A meaning or a pair of meanings of fewer mails is chance. */
const FEWEST_MAILS = 8;

/** How freely features may weigh, beside each other: mails that were not learnt from are told best with these. */
const FREEDOM = {
  cue: (name: string) => (isDone(name) ? 0.25 : 0.02),
  word: 0.18,
  headlineWord: 0.09,
  concept: 0.14,
};

/** How freely phrases may weigh where nothing else tells. */
const CUE_ALONE = 0.4;

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];

/** What was learnt of kinds. */
export interface LearntKinds extends LearntWeights {
  /** Of phrase lists where nothing else is shown. */
  readonly cuesAlone: Weights;
}

/** Learns what the features of `readKindFeatures` weigh. */
export function trainKinds(examples: readonly Example[]): LearntKinds {
  const shown = examples.map(({ features }) => features.concepts.map(({ name }) => name));
  const known = new Set(frequentNames(FEWEST_MAILS, shown));
  const labelled = examples.map(({ kind, features: { cues, words, concepts } }) => ({
    cues: [...cues.keys()],
    words,
    wordShare: wordShare(words.length),
    concepts: concepts.map(({ name }) => name).filter((name) => known.has(name)),
    conceptShare: wordShare(concepts.length),
    outcome: KINDS.indexOf(kind),
  }));
  const how = { learn: learnByContrast, freedom: freedomIn(examples), least: LEAST_WEIGHTS };
  return { ...learnByLanguage(labelled, KINDS.length, how), cuesAlone: learnCuesAlone(labelled) };
}

/** What phrases tell for themselves: for mails of a few words, and of a language whose words nobody has taught. */
function learnCuesAlone(labelled: readonly LabelledFeatures[]): Weights {
  const rows = labelled.map(({ cues, wordShare, outcome }) => ({ cues, words: [], wordShare, outcome }));
  const freedom: Freedom = { cue: () => CUE_ALONE, word: () => 0, concept: () => 0 };
  return learnByLanguage(rows, KINDS.length, { learn: learnBest, freedom, least: LEAST_WEIGHTS }).cues;
}

function freedomIn(examples: readonly Example[]): Freedom {
  return freedomByRarity(
    FREEDOM,
    examples.map(({ language, features: { words, concepts } }) => ({
      language,
      words: words.map(({ name }) => name),
      concepts: concepts.map(({ name }) => name),
    })),
  );
}
