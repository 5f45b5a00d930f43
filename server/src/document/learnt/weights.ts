/** What something says for each outcome, over the outcome that says least; in tenths of a logit. */
export type Weight = readonly number[];

/** Finer than tenths told no more sentences right, and made what ships a tenth larger. */
export const UNITS_IN_A_LOGIT = 10;

/** Weights by the names of what they weigh. */
export type Weights = ReadonlyMap<string, Weight>;

/** What weighs where nothing at all is shown goes by this name. */
export const BIAS = '(nothing)';

/** Stands between the names that weigh the same. */
const BETWEEN_NAMES = '|';

/** Reads weights, a line for all that weigh the same: `80 -5 the right|ignore`. @throws RangeError at a line that is none. */
export function readWeights(lines: string): Weights {
  const trimmed = lines.trim();
  return new Map(trimmed === '' ? [] : trimmed.split('\n').flatMap(readLine));
}

/** Writes weights as `readWeights` reads them, the heaviest first. */
export function writeWeights(weights: Weights): string {
  const names = new Map<string, string[]>();
  for (const [name, weight] of [...weights].sort(
    ([one, of], [other, than]) => heavierFirst(of, than) || (one < other ? -1 : 1),
  )) {
    const written = weight.join(' ');
    names.set(written, [...(names.get(written) ?? []), name]);
  }
  return [...names].map(([weight, alike]) => `${weight} ${alike.join(BETWEEN_NAMES)}`).join('\n');
}

/** Adds weights up, outcome by outcome. */
export function addWeights(weights: readonly Weight[], outcomes: number): Weight {
  return Array.from({ length: outcomes }, (_, outcome) =>
    weights.reduce((sum, weight) => sum + (weight[outcome] ?? 0), 0),
  );
}

function readLine(line: string): readonly (readonly [string, Weight])[] {
  const [, numbers, names] = /^(-?\d+(?: -?\d+)*) (\S.*)$/.exec(line) ?? [];
  if (names === undefined || numbers === undefined) throw new RangeError(`No weight: “${line}”`);
  const weight = numbers.split(' ').map(Number);
  return names.split(BETWEEN_NAMES).map((name) => [name, weight]);
}

function heavierFirst(one: Weight, other: Weight): number {
  const heaviness = (weight: Weight): number => Math.max(...weight.map(Math.abs));
  return heaviness(other) - heaviness(one);
}
