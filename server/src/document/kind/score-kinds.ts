import type { LearntModel } from '../learnt/learnt-model';
import { addWeights, BIAS, UNITS_IN_A_LOGIT, type Weight } from '../learnt/weights';
import type { MailKind } from '../mail-document';
import type { PhraseHit, Sentence } from '../prose';
import type { KindFeatures } from './kind-features';

/** The kinds that have weights, in their order; ordinary mail is what they are measured against. */
export const WEIGHED_KINDS = ['apology', 'breach'] as const satisfies readonly MailKind[];

/** A kind, and how sure it is. */
export interface KindScore {
  readonly kind: MailKind;
  /** From 0 to 1; the three kinds of a mail add up to 1. */
  readonly probability: number;
}

/** A phrase or a sentence and what it adds to each of `WEIGHED_KINDS`, in tenths of a logit. */
export interface Contribution {
  readonly from: PhraseHit | Sentence;
  readonly weight: Weight;
  /** What it would add if nothing else told: what readers are shown as the reason. */
  readonly asReason: Weight;
}

/** Everything that speaks for and against the kinds. */
export interface KindEvidence {
  readonly contributions: readonly Contribution[];
  /** What speaks for each kind where nothing is shown. */
  readonly bias: Weight;
}

/** Words, with their pairs and beginnings, from which a text has said what it is about: a line or two may be about anything. */
const ENOUGH_WORDS = 70;

/**
 * What a mail shows of its kind. Words and meanings tell most, as far as there are enough of them; phrases tell the rest,
 * and all in a language whose words nobody has taught.
 */
export function weighEvidence(features: KindFeatures, model: LearntModel): KindEvidence {
  const { cues, words, concepts } = features;
  const isTaught = words.some(({ language }) => model.wordsOf(language) !== undefined);
  const told = isTaught ? Math.min(1, words.length / ENOUGH_WORDS) : 0;
  const ofWord = wordShare(words.length) * told;
  const ofConcept = wordShare(concepts.length) * told;
  const contributions = [
    ...[...cues].flatMap(([name, from]): Contribution[] => {
      const asReason = model.cuesAlone.get(name) ?? NOTHING;
      const weight = between(asReason, model.cues.get(name) ?? NOTHING, told);
      return [{ from, weight, asReason }];
    }),
    ...words.flatMap(({ language, name, sentence }) => share(sentence, model.wordsOf(language)?.get(name), ofWord)),
    ...concepts.flatMap(({ name, sentence }) => share(sentence, model.concepts.get(name), ofConcept)),
  ];
  return { contributions, bias: between(model.cuesAlone.get(BIAS) ?? NOTHING, model.cues.get(BIAS) ?? NOTHING, told) };
}

const NOTHING: Weight = WEIGHED_KINDS.map(() => 0);

/** From one weight to the other, as far as `part` says (0 to 1). */
function between(one: Weight, other: Weight, part: number): Weight {
  return one.map((points, index) => points * (1 - part) + (other[index] ?? 0) * part);
}

function share(from: Sentence, whole: Weight | undefined, part: number): readonly Contribution[] {
  const weight = whole?.map((points) => points * part);
  return weight === undefined ? [] : [{ from, weight, asReason: weight }];
}

/**
 * How much each word, or each meaning, of a mail counts: less where there are many, so that long mails are not surer than
 * short ones.
 */
export function wordShare(words: number): number {
  return 3 / Math.sqrt(50 + words);
}

/** The likeliest kind of a mail. */
export function scoreKinds({ contributions, bias }: KindEvidence): KindScore {
  const weights = [...contributions.map(({ weight }) => weight), bias];
  const odds = addWeights(weights, WEIGHED_KINDS.length).map((points) => Math.exp(points / UNITS_IN_A_LOGIT));
  const whole = odds.reduce((sum, odd) => sum + odd, 1);
  return WEIGHED_KINDS.reduce<KindScore>(
    (best, kind, index) => {
      const probability = (odds[index] ?? 0) / whole;
      return probability > best.probability ? { kind, probability } : best;
    },
    { kind: 'ordinary', probability: 1 / whole },
  );
}
