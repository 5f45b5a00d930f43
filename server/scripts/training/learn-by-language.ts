import { BIAS, UNITS_IN_A_LOGIT, type Weight, type Weights } from '../../src/document/learnt/weights';
import { learnWeights } from './learn-weights';

/** What one example shows, and the number of what it turned out to be. */
export interface LabelledFeatures {
  /** Names of phrase lists. */
  readonly cues: readonly string[];
  readonly words: readonly { readonly language: string; readonly name: string }[];
  /** How much each of its words counts. */
  readonly wordShare: number;
  readonly outcome: number;
}

/** What examples taught: weights of phrase lists, and of the words of each language. */
export interface LearntWeights {
  readonly cues: Weights;
  readonly words: ReadonlyMap<string, Weights>;
}

/**
 * What a phrase list weighs beside a word. The lists find more in the mails that they were written from than in any
 * other, so that what they seem to tell is taken for less.
 */
const CUE_SHARE = 0.4;
/** Weights of phrase lists under so many tenths of a logit are left out. */
const LEAST_CUE_WEIGHT = 1;

/**
 * Learns weights for each outcome but the first, over the first: phrase lists for all languages together, words apart.
 * Words that weigh less than `leastWordWeight`, in tenths of a logit, are left out: they share their weight with all
 * others of their text, and would be most of what ships.
 */
export function learnByLanguage(
  examples: readonly LabelledFeatures[],
  outcomes: number,
  leastWordWeight: number,
): LearntWeights {
  const cues = new Map<string, Weight>();
  const words = new Map<string, Map<string, Weight>>();
  for (const [name, logits] of learnWeights(examples.map(toRow), outcomes)) {
    const { language, feature } = split(name);
    const share = language === undefined && feature !== BIAS ? CUE_SHARE : 1;
    const weight = logits.map((logit) => Math.round(logit * share * UNITS_IN_A_LOGIT));
    const least = language === undefined ? LEAST_CUE_WEIGHT : leastWordWeight;
    if (feature !== BIAS && Math.max(...weight.map(Math.abs)) < least) continue;
    if (language === undefined) cues.set(feature, weight);
    else words.set(language, (words.get(language) ?? new Map<string, Weight>()).set(feature, weight));
  }
  return { cues, words };
}

/** One map holds all features: a word's name stands after its language. */
function toRow({ cues, words, wordShare, outcome }: LabelledFeatures) {
  const parts = new Map([
    [BIAS, 1],
    ...cues.map((name) => [name, CUE_SHARE] as const),
    ...words.map(({ language, name }) => [`${language}\t${name}`, wordShare] as const),
  ]);
  return { parts, outcome };
}

function split(name: string): { readonly language?: string; readonly feature: string } {
  const tab = name.indexOf('\t');
  return tab < 0 ? { feature: name } : { language: name.slice(0, tab), feature: name.slice(tab + 1) };
}
