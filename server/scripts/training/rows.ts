import { frequentNames } from './rarity';

/** What one example shows, by the names of its features with how much there is of each, and what it turned out to be. */
export interface Row {
  readonly parts: ReadonlyMap<string, number>;
  /** The number of its outcome, from 0. */
  readonly outcome: number;
}

/** Features by their numbers, and how much there is of each. */
export interface Numbered {
  readonly features: Int32Array;
  readonly amounts: Float64Array;
}

/** A feature of fewer examples than this is chance. */
const FEWEST_EXAMPLES = 2;

/** The features that examples share, numbered. */
export function numberNames(rows: readonly Row[]): ReadonlyMap<string, number> {
  const parts = rows.map((row) => row.parts.keys());
  return new Map(frequentNames(FEWEST_EXAMPLES, parts).map((name, index) => [name, index]));
}

/** The features of one example that have a number. */
export function numbered(parts: Row['parts'], names: ReadonlyMap<string, number>): Numbered {
  const known = [...parts].flatMap(([name, amount]) => {
    const feature = names.get(name);
    return feature === undefined ? [] : [[feature, amount] as const];
  });
  return {
    features: Int32Array.from(known, ([feature]) => feature),
    amounts: Float64Array.from(known, ([, amount]) => amount),
  };
}
