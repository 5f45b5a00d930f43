import { AutomatonBuilder, type State } from './automaton';
import { BackwardAutomaton, type PatternStates } from './backward-automaton';
import type { Clitics } from './clitics';
import { LazyAutomaton } from './lazy-automaton';
import { readAlternatives, readPattern, type Guard, type Pattern, type PatternNode } from './notation';
import type { WordRules } from './split-tokens';
import { END, OUTER_MARK, SymbolTable, type SymbolId } from './symbol-table';
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
  readonly states: PatternStates;
  readonly always: boolean;
  readonly guards: readonly { readonly where: Guard['where']; readonly wanted: boolean; readonly pattern: number }[];
}

interface Completion {
  readonly pattern: number;
  /** Past the last token; `tokens.length + 1` where the end of the sentence was read too. */
  readonly to: number;
}

/** The same by pattern, for guards to look up. */
type PatternEnds = ReadonlyMap<number, ReadonlySet<number>>;

/** No phrase is longer than this many tokens, punctuation included. */
const LONGEST_PHRASE = 60;
const SENTENCE_END: readonly SymbolId[] = [END];

/** Every phrase of a language pack, compiled once; matches a sentence in one pass over its tokens. */
export class PhraseMatcher {
  readonly #symbols: SymbolTable;
  readonly #patterns: CompiledPattern[] = [];
  readonly #automaton: LazyAutomaton;
  readonly #states: readonly State[];
  readonly #sentenceStart: number;
  /** By pattern; made when the pattern is first found. */
  readonly #backward = new Map<number, BackwardAutomaton>();

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
    this.#states = builder.states;
    this.#automaton = new LazyAutomaton(
      builder.states,
      this.#patterns.map((pattern) => pattern.states.entry),
      this.#sentenceStart,
    );
  }

  /** All phrases in one sentence, by where they start; of matches of one list that overlap, the longest. */
  match(tokens: readonly Token[]): PhraseMatch[] {
    const symbols = tokens.map((token) => this.#symbols.symbolsOf(token));
    const completions = this.#run(symbols);
    if (completions.length === 0) return [];
    const ends = endsByPattern(completions);
    const symbolsToEnd = [...symbols, SENTENCE_END];
    const matches: PhraseMatch[] = [];
    for (const { pattern: number, to } of completions) {
      const pattern = this.#patterns[number];
      if (pattern === undefined || pattern.list === '') continue;
      const from = this.#startOf(pattern, symbolsToEnd, Math.max(0, to - LONGEST_PHRASE), to) ?? to;
      const match = this.#trim(
        { list: pattern.list, pattern: pattern.index, from, to, always: pattern.always },
        symbols,
      );
      if (match.from < match.to && this.#allows(pattern, match, ends, symbols)) matches.push(match);
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
    const guards = pattern.guards.flatMap(separate).map((guard) => {
      const key = JSON.stringify(guard.node);
      let number = guardNumbers.get(key);
      if (number === undefined) {
        number = this.#patterns.length;
        guardNumbers.set(key, number);
        const states = this.#addStates(builder, guard.node);
        this.#patterns.push({ list: '', index: 0, states, always: false, guards: [] });
      }
      return { where: guard.where, wanted: guard.wanted, pattern: number };
    });
    const states = this.#addStates(builder, pattern.node);
    this.#patterns.push({ list, index, states, always: pattern.always, guards });
  }

  #addStates(builder: AutomatonBuilder, node: PatternNode): PatternStates {
    const pattern = this.#patterns.length;
    const entry = builder.addPattern(node, pattern, this.#sentenceStart);
    return { pattern, entry, end: builder.states.length };
  }

  #run(symbols: readonly (readonly SymbolId[])[]): Completion[] {
    const completions: Completion[] = [];
    let configuration = this.#automaton.start();
    for (let at = 0; at <= symbols.length; at++) {
      configuration = this.#automaton.step(configuration, symbols[at] ?? SENTENCE_END);
      for (const pattern of configuration.accepted) completions.push({ pattern, to: at + 1 });
    }
    return completions;
  }

  /** The earliest token, none before `from`, from which the pattern reaches `to`. */
  #startOf(
    { states }: CompiledPattern,
    symbols: readonly (readonly SymbolId[])[],
    from: number,
    to: number,
  ): number | undefined {
    let backward = this.#backward.get(states.pattern);
    if (backward === undefined) {
      backward = new BackwardAutomaton(this.#states, states, this.#sentenceStart);
      this.#backward.set(states.pattern, backward);
    }
    return backward.earliestStart(symbols, from, to);
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
    { guards }: CompiledPattern,
    match: PhraseMatch,
    ends: PatternEnds,
    symbols: readonly (readonly SymbolId[])[],
  ): boolean {
    return guards.every(({ where, wanted, pattern }) => {
      const guardEnds = ends.get(pattern);
      if (guardEnds === undefined) return !wanted;
      if (where === 'sentence') return wanted;
      const holds =
        where === 'before'
          ? endsBefore(guardEnds, match.from, symbols)
          : this.#follows(pattern, skipMarks(symbols, match.to), guardEnds, symbols);
      return holds === wanted;
    });
  }

  #follows(
    number: number,
    from: number,
    ends: ReadonlySet<number>,
    symbols: readonly (readonly SymbolId[])[],
  ): boolean {
    const pattern = this.#patterns[number];
    if (pattern === undefined) return false;
    return [...ends].some((to) => to > from && this.#startOf(pattern, symbols, from, to) === from);
  }
}

/** What must not stand there must not in any of its forms: each is a guard that other patterns can share. */
function separate(guard: Guard): readonly Guard[] {
  const { node } = guard;
  if (guard.wanted || node.type !== 'choice' || node.optional) return [guard];
  return node.options.map((option) => ({ ...guard, node: option }));
}

function endsByPattern(completions: readonly Completion[]): PatternEnds {
  const byPattern = new Map<number, Set<number>>();
  for (const { pattern, to } of completions) {
    const ends = byPattern.get(pattern);
    if (ends === undefined) byPattern.set(pattern, new Set([to]));
    else ends.add(to);
  }
  return byPattern;
}

/** Whether one of the ends lies right before the token, marks aside. */
function endsBefore(ends: ReadonlySet<number>, token: number, symbols: readonly (readonly SymbolId[])[]): boolean {
  if (symbols[token]?.includes(OUTER_MARK)) return false;
  let at = token;
  while (at > 0 && !ends.has(at) && symbols[at - 1]?.includes(OUTER_MARK)) at--;
  return ends.has(at);
}

function skipMarks(symbols: readonly (readonly SymbolId[])[], at: number): number {
  let index = at;
  while (symbols[index]?.includes(OUTER_MARK)) index++;
  return index;
}

function keepLongest(matches: readonly PhraseMatch[]): PhraseMatch[] {
  const byLength = [...matches].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: PhraseMatch[] = [];
  const taken = new Map<string, Set<number>>();
  for (const match of byLength) {
    const tokens = taken.get(match.list) ?? new Set();
    // What is kept is longer, so that it cannot lie between the two ends.
    if (tokens.has(match.from) || tokens.has(match.to - 1)) continue;
    for (let token = match.from; token < match.to; token++) tokens.add(token);
    taken.set(match.list, tokens);
    kept.push(match);
  }
  return kept.sort((a, b) => a.from - b.from || a.to - b.to);
}
