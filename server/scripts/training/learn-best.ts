import { BIAS } from '../../src/document/learnt/weights';
import { minimize } from './minimize';
import { numbered, numberNames, type Numbered, type Row } from './rows';

/** How little weights are drawn back to nothing: the inverse strength of the restraint, as scikit-learn's `C`. */
const FREEDOM = 2;

/**
 * Learns a multinomial logistic regression with a quadratic restraint on its weights: for each feature, its weights in
 * logits for every outcome but the first, over the first. There is one best answer, and it is found without chance: the
 * same rows give the same weights on every machine. What weighs where nothing is shown is not restrained.
 */
export function learnBest(rows: readonly Row[], outcomes: number): ReadonlyMap<string, readonly number[]> {
  const names = numberNames(rows);
  const examples = rows.map(({ parts, outcome }) => ({ ...numbered(parts, names), outcome }));
  const loss = new Loss(examples, outcomes, names.size, names.get(BIAS));
  const weights = minimize((point, slope) => loss.at(point, slope), new Float64Array(outcomes * names.size));
  return new Map(
    [...names].map(([name, feature]) => {
      const [first = 0, ...others] = Array.from(
        { length: outcomes },
        (_, outcome) => weights[outcome * names.size + feature] ?? 0,
      );
      return [name, others.map((weight) => weight - first)];
    }),
  );
}

interface NumberedExample extends Numbered {
  readonly outcome: number;
}

/** How badly weights tell the examples, restraint included; plain loops, for training spends its minutes here. */
class Loss {
  readonly #examples: readonly NumberedExample[];
  readonly #outcomes: number;
  readonly #features: number;
  readonly #free: number | undefined;

  constructor(examples: readonly NumberedExample[], outcomes: number, features: number, free: number | undefined) {
    this.#examples = examples;
    this.#outcomes = outcomes;
    this.#features = features;
    this.#free = free;
  }

  /** The loss at some weights, outcome by outcome; `slope` is filled with its derivatives. */
  at(weights: Float64Array, slope: Float64Array): number {
    let loss = this.#restraint(weights, slope);
    for (const { features, amounts, outcome } of this.#examples) {
      const probabilities = this.#probabilities(weights, features, amounts);
      loss -= Math.log(Math.max(probabilities[outcome] ?? 0, Number.MIN_VALUE));
      for (const [index, probability] of probabilities.entries()) {
        const error = probability - (index === outcome ? 1 : 0);
        const start = index * this.#features;
        for (let part = 0; part < features.length; part++) {
          const place = start + (features[part] ?? 0);
          slope[place] = (slope[place] ?? 0) + error * (amounts[part] ?? 0);
        }
      }
    }
    return loss;
  }

  #restraint(weights: Float64Array, slope: Float64Array): number {
    let loss = 0;
    for (let place = 0; place < weights.length; place++) {
      const weight = place % this.#features === this.#free ? 0 : (weights[place] ?? 0);
      slope[place] = weight / FREEDOM;
      loss += (weight * weight) / (2 * FREEDOM);
    }
    return loss;
  }

  #probabilities(weights: Float64Array, features: Int32Array, amounts: Float64Array): readonly number[] {
    const logits = Array.from({ length: this.#outcomes }, (_, outcome) => {
      const start = outcome * this.#features;
      let sum = 0;
      for (let part = 0; part < features.length; part++) {
        sum += (weights[start + (features[part] ?? 0)] ?? 0) * (amounts[part] ?? 0);
      }
      return sum;
    });
    const greatest = Math.max(...logits);
    const odds = logits.map((logit) => Math.exp(logit - greatest));
    const whole = odds.reduce((sum, odd) => sum + odd, 0);
    return odds.map((odd) => odd / whole);
  }
}
