import { BackwardAutomaton } from './backward-automaton';
import type { Clitics } from './clitics';
import { GUARDS, type CompiledPattern, type CompiledPhrases } from './compile-phrases';
import { LazyAutomaton } from './lazy-automaton';
import type { StateTable } from './state-table';
import type { Word } from './token';
import { TokenLabels } from './token-labels';
import { END, OUTER_MARK, type LabelId } from './vocabulary';

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

interface Completion {
  readonly pattern: number;
  /** Past the last token; `tokens.length + 1` where the end of the sentence was read too. */
  readonly to: number;
}

/** The same by pattern, for guards to look up. */
type PatternEnds = ReadonlyMap<number, ReadonlySet<number>>;

/** No phrase is longer than this many tokens, punctuation included. */
const LONGEST_PHRASE = 60;
const SENTENCE_END: readonly LabelId[] = [END];

/** Finds every phrase of a language pack in one pass over the tokens of a sentence. */
export class PhraseMatcher {
  readonly #labels: TokenLabels;
  readonly #patterns: readonly CompiledPattern[];
  readonly #automaton: LazyAutomaton;
  readonly #states: StateTable;
  readonly #sentenceStart: number;
  /** By pattern; made when the pattern is first found. */
  readonly #backward = new Map<number, BackwardAutomaton>();

  /** @param clitics how the language writes small words together with those of a pattern */
  constructor({ vocabulary, states, sentenceStart, patterns }: CompiledPhrases, clitics?: Clitics) {
    this.#labels = new TokenLabels(vocabulary, clitics);
    this.#patterns = patterns;
    this.#states = states;
    this.#sentenceStart = sentenceStart;
    const entries = patterns.map((pattern) => pattern.states.entry);
    this.#automaton = new LazyAutomaton(states, entries, sentenceStart);
  }

  /** All phrases in one sentence, by where they start; of matches of one list that overlap, the longest. */
  match(tokens: readonly Word[]): PhraseMatch[] {
    const labels = tokens.map((token) => this.#labels.of(token));
    const completions = this.#run(labels);
    if (completions.length === 0) return [];
    const ends = endsByPattern(completions);
    const labelsToEnd = [...labels, SENTENCE_END];
    const matches: PhraseMatch[] = [];
    for (const { pattern: number, to } of completions) {
      const pattern = this.#patterns[number];
      if (pattern === undefined || pattern.list === GUARDS) continue;
      const from = this.#startOf(pattern, labelsToEnd, Math.max(0, to - LONGEST_PHRASE), to) ?? to;
      const match = this.#trim(
        { list: pattern.list, pattern: pattern.index, from, to, always: pattern.always },
        labels,
      );
      if (match.from < match.to && this.#allows(pattern, match, ends, labels)) matches.push(match);
    }
    return keepLongest(matches);
  }

  #run(labels: readonly (readonly LabelId[])[]): Completion[] {
    const completions: Completion[] = [];
    let configuration = this.#automaton.start();
    for (let at = 0; at <= labels.length; at++) {
      configuration = this.#automaton.step(configuration, labels[at] ?? SENTENCE_END);
      for (const pattern of configuration.accepted) completions.push({ pattern, to: at + 1 });
    }
    return completions;
  }

  /** The earliest token, none before `from`, from which the pattern reaches `to`. */
  #startOf(
    { states }: CompiledPattern,
    labels: readonly (readonly LabelId[])[],
    from: number,
    to: number,
  ): number | undefined {
    let backward = this.#backward.get(states.pattern);
    if (backward === undefined) {
      backward = new BackwardAutomaton(this.#states, states, this.#sentenceStart);
      this.#backward.set(states.pattern, backward);
    }
    return backward.earliestStart(labels, from, to);
  }

  /** Leaves out the marks that `^` and `$` looked past. */
  #trim(match: PhraseMatch, labels: readonly (readonly LabelId[])[]): PhraseMatch {
    let { from, to } = match;
    if (to > labels.length) {
      to = labels.length;
      while (to > from && labels[to - 1]?.includes(OUTER_MARK)) to--;
    }
    while (from < to && labels[from]?.includes(OUTER_MARK)) from++;
    return { ...match, from, to };
  }

  #allows(
    { guards }: CompiledPattern,
    match: PhraseMatch,
    ends: PatternEnds,
    labels: readonly (readonly LabelId[])[],
  ): boolean {
    return guards.every(({ where, wanted, pattern }) => {
      const guardEnds = ends.get(pattern);
      if (guardEnds === undefined) return !wanted;
      if (where === 'sentence') return wanted;
      const holds =
        where === 'before'
          ? endsBefore(guardEnds, match.from, labels)
          : this.#follows(pattern, skipMarks(labels, match.to), guardEnds, labels);
      return holds === wanted;
    });
  }

  #follows(number: number, from: number, ends: ReadonlySet<number>, labels: readonly (readonly LabelId[])[]): boolean {
    const pattern = this.#patterns[number];
    if (pattern === undefined) return false;
    return [...ends].some((to) => to > from && this.#startOf(pattern, labels, from, to) === from);
  }
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
function endsBefore(ends: ReadonlySet<number>, token: number, labels: readonly (readonly LabelId[])[]): boolean {
  if (labels[token]?.includes(OUTER_MARK)) return false;
  let at = token;
  while (at > 0 && !ends.has(at) && labels[at - 1]?.includes(OUTER_MARK)) at--;
  return ends.has(at);
}

function skipMarks(labels: readonly (readonly LabelId[])[], at: number): number {
  let index = at;
  while (labels[index]?.includes(OUTER_MARK)) index++;
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
