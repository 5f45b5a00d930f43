import { frequentNames, numbered, type Numbered, type Row } from './rows';

/** Times that every example is looked at. */
const ROUNDS = 25;
/** How far one example moves a weight at first (AdaGrad divides it by what moved the weight before). */
const STEP = 0.3;
/** How strongly weights are drawn back to nothing. */
const RESTRAINT = 0.0005;
/** Learners that see the examples in other orders each; what chance made of one, the mean of them has less of. */
const LEARNERS = 6;
/**
 * Learns a multinomial logistic regression by stochastic gradient descent with AdaGrad's steps: for each feature, its
 * weights in logits for every outcome but the first, over the first. The order of the rows is shuffled by a seed of its
 * own: the same rows give the same weights on every machine.
 */
export function learnInSteps(rows: readonly Row[], outcomes: number): ReadonlyMap<string, readonly number[]> {
  const names = frequentNames(rows);
  const examples = rows.map(({ parts, outcome }) => ({ parts: numbered(parts, names), outcome }));
  const random = randomNumbers();
  const learners = Array.from({ length: LEARNERS }, () => {
    const learner = new Learner(outcomes, names.size);
    for (let round = 0; round < ROUNDS; round++) {
      for (const { parts, outcome } of shuffled(examples, random)) learner.learn(parts, outcome);
    }
    return learner;
  });
  return new Map(
    [...names].map(([name, feature]) => [name, mean(learners.map((learner) => learner.weightsOf(feature)))]),
  );
}

function mean(weights: readonly (readonly number[])[]): readonly number[] {
  const [first = []] = weights;
  return first.map((_, index) => weights.reduce((sum, weight) => sum + (weight[index] ?? 0), 0) / weights.length);
}

/** Plain loops over typed arrays: most of the minutes that training takes are spent here. */
class Learner {
  readonly #weights: readonly Float64Array[];
  readonly #moved: readonly Float64Array[];

  constructor(outcomes: number, features: number) {
    this.#weights = Array.from({ length: outcomes }, () => new Float64Array(features));
    this.#moved = Array.from({ length: outcomes }, () => new Float64Array(features).fill(1e-6));
  }

  learn(parts: Numbered, outcome: number): void {
    const errors = this.#probabilities(parts).map((probability, index) => probability - (index === outcome ? 1 : 0));
    for (const [index, error] of errors.entries()) this.#move(index, parts, error);
  }

  weightsOf(feature: number): readonly number[] {
    const [first = 0, ...others] = this.#weights.map((weights) => weights[feature] ?? 0);
    return others.map((weight) => weight - first);
  }

  #move(outcome: number, { features, amounts }: Numbered, error: number): void {
    const weights = this.#weights[outcome];
    const moved = this.#moved[outcome];
    if (weights === undefined || moved === undefined) return;
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] ?? 0;
      const weight = weights[feature] ?? 0;
      const slope = error * (amounts[index] ?? 0) + RESTRAINT * weight;
      const past = (moved[feature] ?? 0) + slope * slope;
      moved[feature] = past;
      weights[feature] = weight - (STEP * slope) / Math.sqrt(past);
    }
  }

  #probabilities({ features, amounts }: Numbered): readonly number[] {
    const logits = this.#weights.map((weights) => {
      let sum = 0;
      for (let index = 0; index < features.length; index++) {
        sum += (weights[features[index] ?? 0] ?? 0) * (amounts[index] ?? 0);
      }
      return sum;
    });
    const odds = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
    const whole = odds.reduce((sum, odd) => sum + odd, 0);
    return odds.map((odd) => odd / whole);
  }
}

/** Numbers from 0 to 1 that are the same every time: a linear congruential generator (Numerical Recipes' constants). */
function randomNumbers(): () => number {
  let state = 1;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((one, other) => one.order - other.order)
    .map(({ item }) => item);
}
