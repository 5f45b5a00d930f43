/** What one example shows, by the names of its features with how much there is of each, and what it turned out to be. */
export interface Row {
  readonly parts: ReadonlyMap<string, number>;
  /** The number of its outcome, from 0. */
  readonly outcome: number;
}

/** Times that every example is looked at. */
const ROUNDS = 25;
/** How far one example moves a weight at first (AdaGrad divides it by what moved the weight before). */
const STEP = 0.3;
/** How strongly weights are drawn back to nothing. */
const RESTRAINT = 0.0005;
/** Learners that see the examples in other orders each; what chance made of one, the mean of them has less of. */
const LEARNERS = 6;
/** A feature of fewer examples than this is chance. */
const FEWEST_EXAMPLES = 2;

/**
 * Learns a multinomial logistic regression by stochastic gradient descent with AdaGrad's steps: for each feature, its
 * weights in logits for every outcome but the first, over the first. The order of the rows is shuffled by a seed of its
 * own: the same rows give the same weights on every machine.
 */
export function learnWeights(rows: readonly Row[], outcomes: number): ReadonlyMap<string, readonly number[]> {
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

/** A feature by its number, and how much of it there is. */
interface Part {
  readonly feature: number;
  readonly amount: number;
}

class Learner {
  readonly #weights: readonly Float64Array[];
  readonly #moved: readonly Float64Array[];

  constructor(outcomes: number, features: number) {
    this.#weights = Array.from({ length: outcomes }, () => new Float64Array(features));
    this.#moved = Array.from({ length: outcomes }, () => new Float64Array(features).fill(1e-6));
  }

  learn(parts: readonly Part[], outcome: number): void {
    const errors = this.#probabilities(parts).map((probability, index) => probability - (index === outcome ? 1 : 0));
    for (const [index, error] of errors.entries()) this.#move(index, parts, error);
  }

  weightsOf(feature: number): readonly number[] {
    const [first = 0, ...others] = this.#weights.map((weights) => weights[feature] ?? 0);
    return others.map((weight) => weight - first);
  }

  #move(outcome: number, parts: readonly Part[], error: number): void {
    const weights = this.#weights[outcome];
    const moved = this.#moved[outcome];
    if (weights === undefined || moved === undefined) return;
    for (const { feature, amount } of parts) {
      const weight = weights[feature] ?? 0;
      const slope = error * amount + RESTRAINT * weight;
      const past = (moved[feature] ?? 0) + slope * slope;
      moved[feature] = past;
      weights[feature] = weight - (STEP * slope) / Math.sqrt(past);
    }
  }

  #probabilities(parts: readonly Part[]): readonly number[] {
    const logits = this.#weights.map((weights) =>
      parts.reduce((sum, { feature, amount }) => sum + (weights[feature] ?? 0) * amount, 0),
    );
    const odds = logits.map((logit) => Math.exp(logit - Math.max(...logits)));
    const whole = odds.reduce((sum, odd) => sum + odd, 0);
    return odds.map((odd) => odd / whole);
  }
}

function frequentNames(rows: readonly Row[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of rows) {
    for (const name of parts.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const frequent = [...counts].filter(([, count]) => count >= FEWEST_EXAMPLES);
  return new Map(frequent.map(([name], index) => [name, index]));
}

function numbered(parts: Row['parts'], names: ReadonlyMap<string, number>): readonly Part[] {
  return [...parts].flatMap(([name, amount]) => {
    const feature = names.get(name);
    return feature === undefined ? [] : [{ feature, amount }];
  });
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
