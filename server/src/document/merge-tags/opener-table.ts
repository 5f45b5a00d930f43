import type { Delimiter, RawRegion } from '../../dialects/dialect';
import type { CompiledDialect } from './compiled-dialect';

/** One dialect's use of a pair of marks. */
export interface Use {
  readonly compiled: CompiledDialect;
  readonly delimiter: Delimiter;
  /** What tells apart the grammars by which the inside is read. */
  readonly grammar: number;
  /** Whether only a name that the dialect lists makes it a tag. */
  readonly byName: boolean;
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
  /** Whether nothing but names stands between the marks, so that the first closing mark is the one. */
  readonly holdsNames: boolean;
  /** How many characters may stand between the marks. */
  readonly reach: number;
  readonly uses: readonly Use[];
  /** Whether the mail's own dialect uses it, so that what begins like a tag is meant to be one. */
  readonly isSettled: boolean;
}

/** How many characters may stand between marks, by what they hold. */
export const REACH = { name: 300, expression: 2000, script: 50_000 } as const;

/** All opening marks of a set of dialects, by their first two characters and longest first. */
export class OpenerTable {
  readonly #byFirst = new Map<number, Opener[]>();
  readonly #byTwo = new Map<number, readonly Opener[]>();
  readonly #byText = new Map<string, Opener>();
  readonly #literals = new Map<number, RawRegion[]>();
  readonly #isFirst = new Uint8Array(0x10000);
  readonly #settled: ReadonlySet<string>;

  /** `settled` holds the ids of dialects whose uncertain marks are believed. */
  constructor(dialects: readonly CompiledDialect[], settled: ReadonlySet<string>) {
    this.#settled = settled;
    const uses = dialects.flatMap((compiled) =>
      compiled.dialect.delimiters
        .filter(({ certainty }) => certainty !== 'when-chosen' || this.isSettled(compiled))
        .map((delimiter) => this.#use(compiled, delimiter)),
    );
    for (const [open, own] of groupBy(uses, ({ delimiter }) => delimiter.open)) this.#add(open, own);
    for (const region of dialects.flatMap((compiled) => this.#literalsOf(compiled))) {
      const first = region.open.charCodeAt(0);
      this.#literals.set(first, [...(this.#literals.get(first) ?? []), region]);
    }
    for (const [first, openers] of this.#byFirst) this.#indexByTwo(first, openers);
    for (const first of [...this.#byFirst.keys(), ...this.#literals.keys(), ...ODD_FIRST]) this.#isFirst[first] = 1;
  }

  /** Whether a tag, whole or broken, or a literal stretch may begin with this character. */
  mayBegin(code: number): boolean {
    return this.#isFirst[code] === 1;
  }

  /** Whether one may begin with these two characters: most of what begins like a tag is markup. */
  mayBeginWith(first: number, second: number): boolean {
    if (ODD_FIRST.includes(first) || this.#literals.has(first) || this.#byTwo.has(pairCode(first, second))) return true;
    return (this.#byTwo.get(pairCode(first, 0))?.length ?? 0) > 0;
  }

  /** Escapes and raw regions that begin with this character. */
  literalsStartingWith(code: number): readonly RawRegion[] {
    return this.#literals.get(code) ?? NO_LITERALS;
  }

  isSettled(compiled: CompiledDialect): boolean {
    return this.#settled.has(compiled.dialect.id);
  }

  /** Opening marks that may stand before these two characters, longest first. */
  startingWith(first: number, second: number): readonly Opener[] {
    return this.#byTwo.get(pairCode(first, second)) ?? this.#byTwo.get(pairCode(first, 0)) ?? NO_OPENERS;
  }

  opener(open: string): Opener | undefined {
    return this.#byText.get(open);
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

  /** Marks of one character go with every second character; those alone are kept under 0. */
  #indexByTwo(first: number, openers: readonly Opener[]): void {
    const sorted = [...openers].sort((a, b) => b.open.length - a.open.length);
    const single = sorted.filter(({ open }) => open.length === 1);
    this.#byTwo.set(pairCode(first, 0), single);
    for (const second of new Set(sorted.flatMap(({ open }) => (open.length > 1 ? [open.charCodeAt(1)] : [])))) {
      const own = sorted.filter(({ open }) => open.length === 1 || open.charCodeAt(1) === second);
      this.#byTwo.set(pairCode(first, second), own);
    }
  }

  #use(compiled: CompiledDialect, delimiter: Delimiter): Use {
    const byName = delimiter.certainty === 'by-name' && !this.isSettled(compiled);
    return { compiled, delimiter, grammar: compiled.grammarOf(delimiter), byName };
  }

  #add(open: string, uses: readonly Use[]): void {
    const pairs: Pair[] = [...groupBy(uses, ({ delimiter }) => delimiter.close)].map(([close, own]) => ({
      open,
      close,
      nests: own.some(({ delimiter }) => delimiter.nests === true),
      holdsComment: own.every(({ delimiter }) => delimiter.holds === 'comment'),
      holdsNames: own.every(({ delimiter }) => delimiter.holds === 'name' && delimiter.nests !== true),
      reach: Math.max(...own.map(({ delimiter }) => reachOf(delimiter))),
      uses: own,
      isSettled: own.some(({ compiled }) => this.isSettled(compiled)),
    }));
    const opener = { open, pairs: pairs.sort((a, b) => b.close.length - a.close.length) };
    this.#byText.set(open, opener);
    const first = open.charCodeAt(0);
    const known = this.#byFirst.get(first);
    if (known === undefined) this.#byFirst.set(first, [opener]);
    else known.push(opener);
  }
}

const NO_LITERALS: readonly RawRegion[] = [];
const NO_OPENERS: readonly Opener[] = [];

/** First characters of broken tags, beside those of whole ones. */
const ODD_FIRST = [...'{[*%|'].map((character) => character.charCodeAt(0));

function pairCode(first: number, second: number): number {
  return first * 0x10000 + second;
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
