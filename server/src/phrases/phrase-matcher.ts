import { AutomatonBuilder } from './automaton';
import { LazyAutomaton } from './lazy-automaton';
import { readAlternatives, readPattern, type Guard, type Pattern } from './notation';
import type { WordRules } from './split-tokens';
import { END, OUTER_MARK, SymbolTable, type Clitics, type SymbolId } from './symbol-table';
import type { Token } from './token';

/** Pattern lists by name, and what they are written with. */
export interface PhraseBook {
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly wordRules: WordRules;
  readonly clitics?: Clitics;
}

/** A match inside one sentence, in token positions: `from` the first token, `to` past the last. */
export interface PhraseMatch {
  readonly list: string;
  /** Place of the pattern in its list. */
  readonly pattern: number;
  readonly from: number;
  readonly to: number;
  /** The pattern is marked `{always}`. */
  readonly always: boolean;
}

interface CompiledPattern {
  readonly list: string;
  readonly index: number;
  readonly entry: number;
  readonly always: boolean;
  readonly guards: readonly { readonly where: Guard['where']; readonly wanted: boolean; readonly pattern: number }[];
}

interface Completion {
  readonly pattern: number;
  /** Past the last token; `tokens.length + 1` where the end of the sentence was read too. */
  readonly to: number;
}

/** No phrase is longer than this many tokens, punctuation included. */
const LONGEST_PHRASE = 60;
const SENTENCE_END: readonly SymbolId[] = [END];

/** Every phrase of a language pack, compiled once; matches a sentence in one pass over its tokens. */
export class PhraseMatcher {
  readonly #symbols: SymbolTable;
  readonly #patterns: CompiledPattern[] = [];
  readonly #automaton: LazyAutomaton;
  readonly #sentenceStart: number;

  /** @throws PatternError where a pattern cannot be read, RangeError where it names an unknown class. */
  constructor(book: PhraseBook) {
    this.#symbols = new SymbolTable(book.clitics);
    const classes = new Map(
      Object.entries(book.classes).map(([name, text]) => [name, readAlternatives(text, book.wordRules)]),
    );
    const builder = new AutomatonBuilder(this.#symbols, classes);
    this.#sentenceStart = builder.addState();
    const guardNumbers = new Map<string, number>();
    for (const [list, lines] of Object.entries(book.lists)) {
      lines.forEach((line, index) => {
        this.#compile(builder, readPattern(line, book.wordRules), list, index, guardNumbers);
      });
    }
    this.#automaton = new LazyAutomaton(
      builder.states,
      this.#patterns.map((pattern) => pattern.entry),
    );
  }

  /** All phrases in one sentence, by where they start; of matches of one list that overlap, the longest. */
  match(tokens: readonly Token[]): PhraseMatch[] {
    const symbols = tokens.map((token) => this.#symbols.symbolsOf(token));
    const completions = this.#run(symbols);
    if (completions.length === 0) return [];
    const found = new Set(completions.map((completion) => completion.pattern));
    const matches: PhraseMatch[] = [];
    for (const { pattern: number, to } of completions) {
      const pattern = this.#patterns[number];
      if (pattern === undefined || pattern.list === '') continue;
      const from = this.#startOf(number, pattern.entry, to, symbols);
      const match = this.#trim(
        { list: pattern.list, pattern: pattern.index, from, to, always: pattern.always },
        symbols,
      );
      if (match.from < match.to && this.#allows(pattern, match, found, completions, symbols)) matches.push(match);
    }
    return keepLongest(matches);
  }

  #compile(
    builder: AutomatonBuilder,
    pattern: Pattern,
    list: string,
    index: number,
    guardNumbers: Map<string, number>,
  ): void {
    const guards = pattern.guards.map((guard) => {
      const key = JSON.stringify(guard.node);
      let number = guardNumbers.get(key);
      if (number === undefined) {
        number = this.#patterns.length;
        guardNumbers.set(key, number);
        const entry = builder.addPattern(guard.node, number, this.#sentenceStart);
        this.#patterns.push({ list: '', index: 0, entry, always: false, guards: [] });
      }
      return { where: guard.where, wanted: guard.wanted, pattern: number };
    });
    const entry = builder.addPattern(pattern.node, this.#patterns.length, this.#sentenceStart);
    this.#patterns.push({ list, index, entry, always: pattern.always, guards });
  }

  #run(symbols: readonly (readonly SymbolId[])[]): Completion[] {
    const completions: Completion[] = [];
    let configuration = this.#automaton.start([this.#sentenceStart]);
    for (let at = 0; at <= symbols.length; at++) {
      configuration = this.#automaton.step(configuration, symbols[at] ?? SENTENCE_END);
      for (const pattern of configuration.accepted) completions.push({ pattern, to: at + 1 });
    }
    return completions;
  }

  /** The earliest token from which the pattern reaches `to`. */
  #startOf(number: number, entry: number, to: number, symbols: readonly (readonly SymbolId[])[]): number {
    const window = Math.max(0, to - LONGEST_PHRASE);
    const read = symbols.slice(window, to);
    if (to > symbols.length) read.push(SENTENCE_END);
    const sentenceStart = window === 0 ? this.#sentenceStart : undefined;
    return window + (this.#automaton.earliestStart(number, entry, sentenceStart, read) ?? read.length);
  }

  /** Leaves out the marks that `^` and `$` looked past. */
  #trim(match: PhraseMatch, symbols: readonly (readonly SymbolId[])[]): PhraseMatch {
    let { from, to } = match;
    if (to > symbols.length) {
      to = symbols.length;
      while (to > from && symbols[to - 1]?.includes(OUTER_MARK)) to--;
    }
    while (from < to && symbols[from]?.includes(OUTER_MARK)) from++;
    return { ...match, from, to };
  }

  #allows(
    pattern: CompiledPattern,
    match: PhraseMatch,
    found: ReadonlySet<number>,
    completions: readonly Completion[],
    symbols: readonly (readonly SymbolId[])[],
  ): boolean {
    return pattern.guards.every((guard) => {
      if (guard.where === 'sentence') return found.has(guard.pattern) === guard.wanted;
      const holds =
        guard.where === 'before'
          ? completions.some(
              ({ pattern: number, to }) => number === guard.pattern && skipMarks(symbols, to) === match.from,
            )
          : this.#follows(guard.pattern, skipMarks(symbols, match.to), completions, symbols);
      return holds === guard.wanted;
    });
  }

  #follows(
    number: number,
    from: number,
    completions: readonly Completion[],
    symbols: readonly (readonly SymbolId[])[],
  ): boolean {
    const entry = this.#patterns[number]?.entry ?? 0;
    return completions.some(
      ({ pattern, to }) =>
        pattern === number &&
        to > from &&
        this.#automaton.earliestStart(number, entry, undefined, symbols.slice(from, to)) === 0,
    );
  }
}

function skipMarks(symbols: readonly (readonly SymbolId[])[], at: number): number {
  let index = at;
  while (symbols[index]?.includes(OUTER_MARK)) index++;
  return index;
}

function keepLongest(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const byLength = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: PhraseMatch[] = [];
  for (const match of byLength) {
    const taken = kept.some((other) => other.list === match.list && other.from < match.to && match.from < other.to);
    if (!taken) kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}
