import { BIAS } from '../../src/document/learnt/weights';
import { learnBest } from './learn-best';
import type { Row } from './rows';

/** What every feature is taken to have been seen besides, lest chance make a rare one tell much. */
const SEEN_BESIDES = 0.14;

/**
 * Learns as `learnBest` does, but lets features weigh the more freely the more unevenly they are spread over the
 * outcomes: by the greatest logarithm of how much larger their share is in one outcome than in the others. So naive
 * Bayes says where to look and the regression how much it tells (after Wang & Manning, “Baselines and Bigrams: Simple,
 * Good Sentiment and Topic Classification”, ACL 2012).
 */
export function learnByContrast(rows: readonly Row[], outcomes: number): ReadonlyMap<string, readonly number[]> {
  const contrasts = contrastsIn(rows, outcomes);
  const contrastOf = (name: string): number => (name === BIAS ? 1 : (contrasts.get(name) ?? 0));
  const scaled = rows.map(({ parts, outcome }) => ({
    parts: new Map([...parts].map(([name, amount]) => [name, amount * contrastOf(name)])),
    outcome,
  }));
  const learnt = [...learnBest(scaled, outcomes)];
  return new Map(learnt.map(([name, weights]) => [name, weights.map((weight) => weight * contrastOf(name))]));
}

/** How unevenly each feature is spread: 0 where it has the same share of every outcome. */
function contrastsIn(rows: readonly Row[], outcomes: number): ReadonlyMap<string, number> {
  const sums = new Map<string, Float64Array>();
  for (const { parts, outcome } of rows) {
    for (const [name, amount] of parts) {
      const sum = sums.get(name) ?? new Float64Array(outcomes).fill(SEEN_BESIDES);
      sum[outcome] = (sum[outcome] ?? 0) + amount;
      sums.set(name, sum);
    }
  }
  const wholes = Float64Array.from({ length: outcomes }, (_, outcome) =>
    [...sums.values()].reduce((whole, sum) => whole + (sum[outcome] ?? 0), 0),
  );
  return new Map([...sums].map(([name, sum]) => [name, greatestContrast(sum, wholes)]));
}

/** Between the share that something has of one outcome and the share that it has of all others together. */
function greatestContrast(sums: Float64Array, wholes: Float64Array): number {
  const sum = total(sums);
  const whole = total(wholes);
  const contrasts = [...sums].map((here, outcome) => {
    const all = wholes[outcome] ?? 0;
    return Math.abs(Math.log(here / all / ((sum - here) / (whole - all))));
  });
  return Math.max(...contrasts);
}

function total(numbers: Float64Array): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
