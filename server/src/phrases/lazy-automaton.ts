import type { State } from './automaton';
import type { SymbolId } from './symbol-table';

/** A set of states that can be active together, with the ways out of it that have been taken so far. */
export interface Configuration {
  readonly states: readonly number[];
  /** Patterns that are complete here. */
  readonly accepted: readonly number[];
  readonly next: Map<readonly SymbolId[], Configuration>;
}

/** More sets than any real mail leads to; past it, the memory starts anew. */
const MOST_CONFIGURATIONS = 20_000;

/**
 * Runs all patterns at once, one step a token: the deterministic automaton is made of the nondeterministic one while
 * mails are read, so that only the part that mails lead to is ever built. Time is linear in the number of tokens.
 */
export class LazyAutomaton {
  readonly #states: readonly State[];
  /**
   * Where a symbol leads from the states that every token may be the first of. Those are part of every configuration
   * and not listed in it.
   */
  readonly #firstTargets = new Map<SymbolId, number[]>();
  readonly #closures: (readonly number[] | undefined)[] = [];
  readonly #firstSteps = new Map<readonly SymbolId[], readonly number[]>();
  readonly #configurations = new Map<string, Configuration>();
  readonly #sentenceStart: number;
  #start: Configuration | undefined;

  constructor(states: readonly State[], everywhere: readonly number[], sentenceStart: number) {
    this.#sentenceStart = sentenceStart;
    this.#states = states;
    for (const state of this.#close(everywhere)) {
      for (const [symbol, targets] of states[state]?.on ?? []) {
        const known = this.#firstTargets.get(symbol);
        if (known === undefined) this.#firstTargets.set(symbol, [...targets]);
        else known.push(...targets);
      }
    }
  }

  /** The configuration that a sentence begins in. */
  start(): Configuration {
    this.#start ??= this.#configuration(this.#close([this.#sentenceStart]));
    return this.#start;
  }

  /** The configuration after one more token, given by its symbols. */
  step(from: Configuration, symbols: readonly SymbolId[]): Configuration {
    let next = from.next.get(symbols);
    if (next === undefined) {
      next = this.#configuration(merge(this.#close(this.#targets(from.states, symbols)), this.#firstStep(symbols)));
      from.next.set(symbols, next);
    }
    return next;
  }

  #firstStep(symbols: readonly SymbolId[]): readonly number[] {
    let states = this.#firstSteps.get(symbols);
    if (states === undefined) {
      states = this.#close(symbols.flatMap((symbol) => this.#firstTargets.get(symbol) ?? []));
      this.#firstSteps.set(symbols, states);
    }
    return states;
  }

  #targets(states: readonly number[], symbols: readonly SymbolId[]): number[] {
    const targets: number[] = [];
    for (const index of states) {
      const ways = this.#states[index]?.on;
      if (ways === undefined || ways.size === 0) continue;
      for (const symbol of symbols) targets.push(...(ways.get(symbol) ?? []));
    }
    return targets;
  }

  #close(states: readonly number[]): readonly number[] {
    const closed = new Set<number>();
    for (const state of states) for (const open of this.#closureOf(state)) closed.add(open);
    return [...closed].sort((a, b) => a - b);
  }

  /** The state and all that is reached from it without reading anything. */
  #closureOf(state: number): readonly number[] {
    let closure = this.#closures[state];
    if (closure === undefined) {
      const closed = new Set([state]);
      for (const open of closed) for (const next of this.#states[open]?.silently ?? []) closed.add(next);
      closure = [...closed];
      this.#closures[state] = closure;
    }
    return closure;
  }

  #configuration(states: readonly number[]): Configuration {
    const key = states.join();
    const known = this.#configurations.get(key);
    if (known !== undefined) return known;
    if (this.#configurations.size >= MOST_CONFIGURATIONS) {
      this.#configurations.clear();
      this.#start = undefined;
    }
    const accepted = states.flatMap((state) => this.#states[state]?.accepts ?? []);
    const made: Configuration = { states, accepted, next: new Map() };
    this.#configurations.set(key, made);
    return made;
  }
}

function merge(a: readonly number[], b: readonly number[]): readonly number[] {
  return [...new Set([...a, ...b])].sort((x, y) => x - y);
}
