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
 * How freely the weights of features may grow: what is restrained less takes more of what it might share with others.
 * 1 is as freely as the learner lets them.
 */
export interface Freedom {
  /**
   * Of phrase lists. They find more in the mails that they were written from than in any other, so that what they seem
   * to tell is taken for less.
   */
  cue(name: string): number;
  /** Of a word of a language. */
  word(language: string, name: string): number;
  /** Of a meaning. */
  concept(name: string): number;
}

/** How weights are found: for each feature, one for every outcome but the first. */
export type Learn = (rows: readonly Row[], outcomes: number) => ReadonlyMap<string, readonly number[]>;

/** Features that weigh less than this, in tenths of a logit, are left out. */
export interface LeastWeights {
  readonly word: number;
  readonly concept: number;
}

/** What is the same for all examples. */
export interface HowToLearn {
  readonly learn: Learn;
  readonly freedom: Freedom;
  readonly least: LeastWeights;
}

/**
 * Learns weights for each outcome but the first, over the first: phrase lists and concepts for all languages together,
 * words apart. Words and concepts that weigh little are left out, for they would be most of what ships; together they
 * tell something all the same, so the others are learnt once more without them.
 */
export function learnByLanguage(
  examples: readonly LabelledFeatures[],
  outcomes: number,
  { learn, freedom, least }: HowToLearn,
): LearntWeights {
  const rows = examples.map((example) => toRow(example, freedom));
  const weigh = (those: readonly Row[]): readonly LearntFeature[] =>
    [...learn(those, outcomes)].map(([name, logits]) => toLearntFeature(name, logits, freedom));
  const heavy = new Set(weigh(rows).flatMap((feature) => (isHeavy(feature, least) ? [feature.name] : [])));
  return byLanguage(weigh(rows.map((row) => keepOnly(heavy, row))).filter(saysAnything));
}

/** A feature as rows name it, what it is, and what it weighs. */
interface LearntFeature {
  readonly name: string;
  /** A language, or `CONCEPTS`; undefined for a phrase list. */
  readonly group: string | undefined;
  readonly feature: string;
  readonly weight: Weight;
}

function toLearntFeature(name: string, logits: readonly number[], freedom: Freedom): LearntFeature {
  const { group, feature } = split(name);
  const grown = freedomOf(group, feature, freedom);
  return { name, group, feature, weight: logits.map((logit) => Math.round(logit * grown * UNITS_IN_A_LOGIT)) };
}

function isHeavy({ group, feature, weight }: LearntFeature, least: LeastWeights): boolean {
  if (feature === BIAS || group === undefined) return true;
  return heaviness(weight) >= (group === CONCEPTS ? least.concept : least.word);
}

function saysAnything({ feature, weight }: LearntFeature): boolean {
  return feature === BIAS || heaviness(weight) > 0;
}

function heaviness(weight: Weight): number {
  return Math.max(...weight.map(Math.abs));
}

function keepOnly(names: ReadonlySet<string>, { parts, outcome }: Row): Row {
  return { parts: new Map([...parts].filter(([name]) => names.has(name))), outcome };
}

function byLanguage(features: readonly LearntFeature[]): LearntWeights {
  const cues = new Map<string, Weight>();
  const concepts = new Map<string, Weight>();
  const words = new Map<string, Map<string, Weight>>();
  for (const { group, feature, weight } of features) {
    if (group === undefined) cues.set(feature, weight);
    else if (group === CONCEPTS) concepts.set(feature, weight);
    else words.set(group, (words.get(group) ?? new Map<string, Weight>()).set(feature, weight));
  }
  return { cues, concepts, words };
}

/** No language is called so. */
const CONCEPTS = '=';

/** One map holds all features: a word's name stands after its language, a concept's after `CONCEPTS`. */
function toRow(example: LabelledFeatures, freedom: Freedom): Row {
  const { cues, words, wordShare, concepts = [], conceptShare = 0, outcome } = example;
  const parts = new Map([
    [BIAS, 1],
    ...cues.map((name) => [name, freedom.cue(name)] as const),
    ...concepts.map((name) => [`${CONCEPTS}\t${name}`, conceptShare * freedom.concept(name)] as const),
    ...words.map(({ language, name }) => [`${language}\t${name}`, wordShare * freedom.word(language, name)] as const),
  ]);
  return { parts, outcome };
}

function freedomOf(group: string | undefined, feature: string, freedom: Freedom): number {
  if (group === undefined) return feature === BIAS ? 1 : freedom.cue(feature);
  return group === CONCEPTS ? freedom.concept(feature) : freedom.word(group, feature);
}

function split(name: string): { readonly group: string | undefined; readonly feature: string } {
  const tab = name.indexOf('\t');
  return tab < 0 ? { group: undefined, feature: name } : { group: name.slice(0, tab), feature: name.slice(tab + 1) };
}
