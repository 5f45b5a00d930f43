import type { MailKind } from '../mail-document';
import type { PhraseHit, Sentence } from '../prose';
import type { KindFeatures } from './kind-features';
import type { KindModel } from './kind-model';
import { BIAS, type KindWeight } from './kind-weights';

/** What speaks for one kind, and how strongly. */
export interface KindScore {
  readonly kind: MailKind;
  /** From 0 to 1; the three kinds of a mail add up to 1. */
  readonly probability: number;
}

/** A phrase or a sentence and what it adds to each kind, in hundredths of a logit. */
export interface Contribution {
  readonly from: PhraseHit | Sentence;
  readonly weight: KindWeight;
}

/** Every contribution of a mail, in no order. */
export function contributions({ cues, words }: KindFeatures, model: KindModel): readonly Contribution[] {
  const share = wordShare(words.length);
  return [
    ...[...cues].flatMap(([name, from]) => {
      const weight = model.cues.get(name);
      return weight === undefined ? [] : [{ from, weight }];
    }),
    ...words.flatMap(({ language, name, sentence }) => {
      const weight = model.wordsOf(language)?.get(name);
      return weight === undefined ? [] : [{ from: sentence, weight: scaled(weight, share) }];
    }),
  ];
}

/** How much each word of a mail counts: less where there are many, so that long mails are not surer than short ones. */
export function wordShare(words: number): number {
  return 3 / Math.sqrt(50 + words);
}

/** The kinds of a mail, the likeliest first. */
export function scoreKinds(parts: readonly Contribution[], { cues }: KindModel): readonly [KindScore, ...KindScore[]] {
  const bias = cues.get(BIAS) ?? [0, 0];
  const apology = sum([bias[0], ...parts.map(({ weight }) => weight[0])]);
  const breach = sum([bias[1], ...parts.map(({ weight }) => weight[1])]);
  const odds = [1, Math.exp(apology / 100), Math.exp(breach / 100)] as const;
  const whole = sum(odds);
  const [best, ...others] = [
    { kind: 'ordinary', probability: odds[0] / whole },
    { kind: 'apology', probability: odds[1] / whole },
    { kind: 'breach', probability: odds[2] / whole },
  ] as const satisfies readonly KindScore[];
  const sorted: KindScore[] = [best, ...others].sort((one, other) => other.probability - one.probability);
  return [sorted[0] ?? best, ...sorted.slice(1)];
}

function scaled([apology, breach]: KindWeight, share: number): KindWeight {
  return [apology * share, breach * share];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
