import { BIAS, UNITS_IN_A_LOGIT, type Weight, type Weights } from '../../src/document/learnt/weights';
import type { Row } from './rows';

/** What one example shows, and the number of what it turned out to be. */
export interface LabelledFeatures {
  /** Names of phrase lists. */
  readonly cues: readonly string[];
  readonly words: readonly { readonly language: string; readonly name: string }[];
  /** How much each of its words counts. */
  readonly wordShare: number;
  /** What its words mean, the same in every language. */
  readonly concepts?: readonly string[];
  readonly conceptShare?: number;
  readonly outcome: number;
}

/** What examples taught: weights of phrase lists, of what words mean, and of the words of each language. */
export interface LearntWeights {
  readonly cues: Weights;
  readonly concepts: Weights;
  readonly words: ReadonlyMap<string, Weights>;
}

/**
 * What a phrase list weighs beside a word. The lists find more in the mails that they were written from than in any
 * other, so that what they seem to tell is taken for less.
 */
const CUE_SHARE = 0.4;
/** Weights of phrase lists under so many tenths of a logit are left out. */
const LEAST_CUE_WEIGHT = 1;

/** How weights are found: for each feature, one for every outcome but the first. */
export type Learn = (rows: readonly Row[], outcomes: number) => ReadonlyMap<string, readonly number[]>;

/** Features that weigh less than this, in tenths of a logit, are left out. */
export interface LeastWeights {
  readonly word: number;
  readonly concept: number;
}

/**
 * Learns weights for each outcome but the first, over the first: phrase lists and concepts for all languages together,
 * words apart. Words and concepts that weigh little are left out: they share their weight with all others of their
 * text, and would be most of what ships.
 */
export function learnByLanguage(
  examples: readonly LabelledFeatures[],
  outcomes: number,
  learn: Learn,
  least: LeastWeights,
): LearntWeights {
  const cues = new Map<string, Weight>();
  const concepts = new Map<string, Weight>();
  const words = new Map<string, Map<string, Weight>>();
  for (const [name, logits] of learn(examples.map(toRow), outcomes)) {
    const { group, feature } = split(name);
    const share = group === undefined && feature !== BIAS ? CUE_SHARE : 1;
    const weight = logits.map((logit) => Math.round(logit * share * UNITS_IN_A_LOGIT));
    const enough = group === undefined ? LEAST_CUE_WEIGHT : group === CONCEPTS ? least.concept : least.word;
    if (feature !== BIAS && Math.max(...weight.map(Math.abs)) < enough) continue;
    if (group === undefined) cues.set(feature, weight);
    else if (group === CONCEPTS) concepts.set(feature, weight);
    else words.set(group, (words.get(group) ?? new Map<string, Weight>()).set(feature, weight));
  }
  return { cues, concepts, words };
}

/** No language is called so. */
const CONCEPTS = '=';

/** One map holds all features: a word's name stands after its language, a concept's after `CONCEPTS`. */
function toRow({ cues, words, wordShare, concepts = [], conceptShare = 0, outcome }: LabelledFeatures) {
  const parts = new Map([
    [BIAS, 1],
    ...cues.map((name) => [name, CUE_SHARE] as const),
    ...concepts.map((name) => [`${CONCEPTS}\t${name}`, conceptShare] as const),
    ...words.map(({ language, name }) => [`${language}\t${name}`, wordShare] as const),
  ]);
  return { parts, outcome };
}

function split(name: string): { readonly group?: string; readonly feature: string } {
  const tab = name.indexOf('\t');
  return tab < 0 ? { feature: name } : { group: name.slice(0, tab), feature: name.slice(tab + 1) };
}
