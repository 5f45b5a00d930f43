/** What something says for each outcome, over the outcome that says least; in tenths of a logit. */
export type Weight = readonly number[];

/** Finer than tenths told no more sentences right, and made what ships a tenth larger. */
export const UNITS_IN_A_LOGIT = 10;

/** Weights by the names of what they weigh. */
export type Weights = ReadonlyMap<string, Weight>;

/** What weighs where nothing at all is shown goes by this name. */
export const BIAS = '(nothing)';

/** Reads weights, a line each: `80 -5 the right`. @throws RangeError at a line that is none. */
export function readWeights(lines: string): Weights {
  const trimmed = lines.trim();
  return new Map(trimmed === '' ? [] : trimmed.split('\n').map(readLine));
}

/** Writes weights as `readWeights` reads them, the heaviest first. */
export function writeWeights(weights: Weights): string {
  return [...weights]
    .sort(([one, of], [other, than]) => heaviness(than) - heaviness(of) || (one < other ? -1 : 1))
    .map(([name, weight]) => `${weight.join(' ')} ${name}`)
    .join('\n');
}

/** Adds weights up, outcome by outcome. */
export function addWeights(weights: readonly Weight[], outcomes: number): Weight {
  return Array.from({ length: outcomes }, (_, outcome) =>
    weights.reduce((sum, weight) => sum + (weight[outcome] ?? 0), 0),
  );
}

function readLine(line: string): readonly [string, Weight] {
  const [, numbers, name] = /^(-?\d+(?: -?\d+)*) (\S.*)$/.exec(line) ?? [];
  if (name === undefined || numbers === undefined) throw new RangeError(`No weight: “${line}”`);
  return [name, numbers.split(' ').map(Number)];
}

function heaviness(weight: Weight): number {
  return Math.max(...weight.map(Math.abs));
}
