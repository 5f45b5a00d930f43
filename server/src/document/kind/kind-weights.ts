/** What something says for an apology and for a breach notice, over ordinary mail; in hundredths of a logit. */
export type KindWeight = readonly [apology: number, breach: number];

/** Weights by the names of what they weigh. */
export type KindWeights = ReadonlyMap<string, KindWeight>;

/** What a mail that shows nothing weighs goes by this name. */
export const BIAS = '(nothing)';

/** Reads weights, a line each: `80 -5 the right`. @throws RangeError at a line that is none. */
export function readWeights(lines: string): KindWeights {
  return new Map(lines.trim().split('\n').map(readLine));
}

/** Writes weights as `readWeights` reads them, the heaviest first. */
export function writeWeights(weights: KindWeights): string {
  return [...weights]
    .sort(([one, of], [other, than]) => heaviness(than) - heaviness(of) || (one < other ? -1 : 1))
    .map(([name, [apology, breach]]) => `${apology} ${breach} ${name}`)
    .join('\n');
}

function readLine(line: string): readonly [string, KindWeight] {
  const [, apology, breach, name] = /^(-?\d+) (-?\d+) (.+)$/.exec(line) ?? [];
  if (name === undefined) throw new RangeError(`No weight of a kind: “${line}”`);
  return [name, [Number(apology), Number(breach)]];
}

function heaviness([apology, breach]: KindWeight): number {
  return Math.max(Math.abs(apology), Math.abs(breach));
}
