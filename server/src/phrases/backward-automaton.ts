import type { State } from './automaton';
import type { SymbolId } from './symbol-table';

/** States that can be active together on the way back, with the ways out of them that have been taken so far. */
interface Configuration {
  readonly states: ReadonlySet<number>;
  readonly next: Map<readonly SymbolId[], Configuration>;
}

/** What leads to a state: tokens, or nothing at all. */
interface WaysInto {
  readonly read: { readonly symbol: SymbolId; readonly source: number }[];
  readonly silent: number[];
}

/** The states of one pattern in the automaton it shares with others: from its entry to the next pattern's. */
export interface PatternStates {
  readonly pattern: number;
  readonly entry: number;
  readonly end: number;
}

/**
 * One pattern, read from its end to its beginning: a phrase is short, so the way back soon ends, and where it began is
 * known after as many steps as it has tokens. Its steps are remembered.
 */
export class BackwardAutomaton {
  readonly #entry: number;
  readonly #sentenceStart: number;
  readonly #ways = new Map<number, WaysInto>();
  readonly #last: Configuration;
  readonly #configurations = new Map<string, Configuration>();

  /** @param sentenceStart state that is open before the first token of a sentence alone */
  constructor(states: readonly State[], { pattern, entry, end }: PatternStates, sentenceStart: number) {
    this.#entry = entry;
    this.#sentenceStart = sentenceStart;
    const final: number[] = [];
    for (let index = entry; index < end; index++) {
      const state = states[index];
      if (state === undefined) continue;
      for (const [symbol, targets] of state.on) {
        for (const target of targets) this.#waysInto(target).read.push({ symbol, source: index });
      }
      for (const target of state.silently) this.#waysInto(target).silent.push(index);
      if (state.accepts === pattern) final.push(index);
    }
    for (const target of states[sentenceStart]?.silently ?? []) {
      if (target > entry && target < end) this.#waysInto(target).silent.push(sentenceStart);
    }
    this.#last = this.#configuration(final);
  }

  /**
   * The earliest token, none before `from`, from which the pattern is complete right before `to`; undefined where it is
   * complete from none.
   */
  earliestStart(tokens: readonly (readonly SymbolId[])[], from: number, to: number): number | undefined {
    let earliest: number | undefined;
    let configuration = this.#last;
    for (let at = to - 1; at >= from && configuration.states.size > 0; at--) {
      configuration = this.#step(configuration, tokens[at] ?? []);
      const { states } = configuration;
      if (states.has(this.#entry) || (at === 0 && states.has(this.#sentenceStart))) earliest = at;
    }
    return earliest;
  }

  #step(from: Configuration, symbols: readonly SymbolId[]): Configuration {
    let next = from.next.get(symbols);
    if (next === undefined) {
      const ways = [...from.states].flatMap((state) => this.#ways.get(state)?.read ?? []);
      const taken = ways.filter(({ symbol }) => symbols.includes(symbol));
      next = this.#configuration(taken.map(({ source }) => source));
      from.next.set(symbols, next);
    }
    return next;
  }

  /** The configuration of these states and all from which they are reached without reading anything. */
  #configuration(states: readonly number[]): Configuration {
    const closed = new Set(states);
    for (const state of closed) for (const source of this.#ways.get(state)?.silent ?? []) closed.add(source);
    const key = [...closed].sort((a, b) => a - b).join();
    const configuration = this.#configurations.get(key) ?? { states: closed, next: new Map() };
    this.#configurations.set(key, configuration);
    return configuration;
  }

  #waysInto(state: number): WaysInto {
    let ways = this.#ways.get(state);
    if (ways === undefined) {
      ways = { read: [], silent: [] };
      this.#ways.set(state, ways);
    }
    return ways;
  }
}
