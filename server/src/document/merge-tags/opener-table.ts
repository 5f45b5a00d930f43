import type { Delimiter, RawRegion } from '../../dialects/dialect';
import type { CompiledDialect } from './compiled-dialect';
import { readInside } from './read-inside';
import type { Reading } from './reading';

/** One dialect's use of a pair of marks. */
interface Use {
  readonly compiled: CompiledDialect;
  readonly delimiter: Delimiter;
}

/** An opening mark and, by closing mark, who uses the pair. */
export interface Opener {
  readonly open: string;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly open: string;
  readonly close: string;
  readonly nests: boolean;
  readonly holdsComment: boolean;
  /** How many characters may stand between the marks. */
  readonly reach: number;
  readonly uses: readonly Use[];
}

/** Readings by dialect id. */
export type Readings = ReadonlyMap<string, Reading>;

const NO_READINGS: Readings = new Map();
const REACH = { name: 300, expression: 2000, script: 50_000 } as const;

/** All opening marks of a set of dialects, by their first character and longest first. */
export class OpenerTable {
  readonly #byFirst = new Map<number, Opener[]>();
  readonly #byText = new Map<string, Opener>();
  readonly #literals = new Map<number, RawRegion[]>();
  readonly #memo = new Map<string, Readings>();
  readonly dialects: readonly CompiledDialect[];
  readonly #settled: ReadonlySet<string>;

  /** `settled` holds the ids of dialects whose uncertain marks are believed. */
  constructor(dialects: readonly CompiledDialect[], settled: ReadonlySet<string>) {
    this.dialects = dialects;
    this.#settled = settled;
    const uses = dialects.flatMap((compiled) =>
      compiled.dialect.delimiters
        .filter(({ certainty }) => certainty !== 'when-chosen' || this.isSettled(compiled))
        .map((delimiter) => ({ compiled, delimiter })),
    );
    for (const [open, own] of groupBy(uses, ({ delimiter }) => delimiter.open)) this.#add(open, own);
    for (const region of dialects.flatMap((compiled) => this.#literalsOf(compiled))) {
      const first = region.open.charCodeAt(0);
      this.#literals.set(first, [...(this.#literals.get(first) ?? []), region]);
    }
    for (const openers of this.#byFirst.values()) openers.sort((a, b) => b.open.length - a.open.length);
  }

  /** Escapes and raw regions that begin with this character. */
  literalsStartingWith(code: number): readonly RawRegion[] {
    return this.#literals.get(code) ?? [];
  }

  isSettled(compiled: CompiledDialect): boolean {
    return this.#settled.has(compiled.dialect.id);
  }

  /** Opening marks that begin with this character. */
  startingWith(code: number): readonly Opener[] {
    return this.#byFirst.get(code) ?? [];
  }

  opener(open: string): Opener | undefined {
    return this.#byText.get(open);
  }

  /** Who reads this between the two marks, and how. */
  read(pair: Pair, inside: string): Readings {
    if (inside.length > pair.reach) return NO_READINGS;
    const key = inside.length > REACH.name ? undefined : `${pair.open} ${pair.close} ${inside}`;
    const known = key === undefined ? undefined : this.#memo.get(key);
    if (known !== undefined) return known;
    const readings = this.#readAll(pair, inside);
    if (key !== undefined) this.#memo.set(key, readings);
    return readings;
  }

  /** What a dialect leaves unread. A mark that others use in earnest is believed only of the settled dialect. */
  #literalsOf(compiled: CompiledDialect): RawRegion[] {
    const { dialect } = compiled;
    if (!this.isSettled(compiled) && dialect.kind === 'provider') return [];
    const escaped = dialect.escapes
      .filter((escape) => escape === '\\' || this.isSettled(compiled))
      .flatMap((escape) => dialect.delimiters.map(({ open, close }) => ({ open: escape + open, close })));
    return [...dialect.rawRegions, ...escaped];
  }

  #readAll(pair: Pair, inside: string): Readings {
    const readings = new Map<string, Reading>();
    for (const { compiled, delimiter } of pair.uses) {
      if (readings.has(compiled.dialect.id)) continue;
      const reading = readInside(inside, delimiter, compiled);
      if (reading !== undefined && this.#isBelieved(reading, delimiter, compiled)) {
        readings.set(compiled.dialect.id, reading);
      }
    }
    return readings;
  }

  #isBelieved(reading: Reading, delimiter: Delimiter, compiled: CompiledDialect): boolean {
    if (delimiter.certainty !== 'by-name' || this.isSettled(compiled)) return true;
    if (reading.keyword !== undefined) return true;
    return reading.field !== undefined && compiled.isStandardName(reading.field);
  }

  #add(open: string, uses: readonly Use[]): void {
    const pairs: Pair[] = [...groupBy(uses, ({ delimiter }) => delimiter.close)].map(([close, own]) => ({
      open,
      close,
      nests: own.some(({ delimiter }) => delimiter.nests === true),
      holdsComment: own.every(({ delimiter }) => delimiter.holds === 'comment'),
      reach: Math.max(...own.map(({ delimiter }) => reachOf(delimiter))),
      uses: own,
    }));
    const opener = { open, pairs: pairs.sort((a, b) => b.close.length - a.close.length) };
    this.#byText.set(open, opener);
    const first = open.charCodeAt(0);
    const known = this.#byFirst.get(first);
    if (known === undefined) this.#byFirst.set(first, [opener]);
    else known.push(opener);
  }
}

function reachOf({ holds }: Delimiter): number {
  if (holds === 'comment') return Infinity;
  if (holds === 'name') return REACH.name;
  return /^(?:ruby|javascript|ampscript)/u.test(holds) ? REACH.script : REACH.expression;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
