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
}

/** Words, with their pairs and beginnings, from which a text has said what it is about: a line or two may be about anything. */
const ENOUGH_WORDS = 70;

/** Every contribution of a mail, in no order. */
export function contributions({ cues, words }: KindFeatures, model: LearntModel): readonly Contribution[] {
  const share = wordShare(words.length) * Math.min(1, words.length / ENOUGH_WORDS);
  return [
    ...[...cues].flatMap(([name, from]) => {
      const weight = model.cues.get(name);
      return weight === undefined ? [] : [{ from, weight }];
    }),
    ...words.flatMap(({ language, name, sentence }) => {
      const weight = model.wordsOf(language)?.get(name);
      return weight === undefined ? [] : [{ from: sentence, weight: weight.map((points) => points * share) }];
    }),
  ];
}

/** How much each word of a mail counts: less where there are many, so that long mails are not surer than short ones. */
export function wordShare(words: number): number {
  return 3 / Math.sqrt(50 + words);
}

/** The likeliest kind of a mail. */
export function scoreKinds(parts: readonly Contribution[], { cues }: LearntModel): KindScore {
  const weights = [...parts.map(({ weight }) => weight), cues.get(BIAS) ?? []];
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
