import { silentTargetsOf, type StateTable } from './state-table';
import { ANY, type LabelId } from './vocabulary';

/** States that can be active together on the way back, with the ways out of them that have been taken so far. */
interface Configuration {
  readonly states: ReadonlySet<number>;
  readonly next: Map<readonly LabelId[], Configuration>;
}

/** What leads to a state: tokens, or nothing at all. */
interface WaysInto {
  readonly read: { readonly label: LabelId; readonly source: number }[];
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
  constructor(states: StateTable, { pattern, entry, end }: PatternStates, sentenceStart: number) {
    this.#entry = entry;
    this.#sentenceStart = sentenceStart;
    const final: number[] = [];
    for (let state = entry; state < end; state++) {
      for (let way = states.wayStarts[state] ?? 0; way < (states.wayStarts[state + 1] ?? 0); way++) {
        const [label = ANY, target = state] = [states.labels[way], states.targets[way]];
        this.#waysInto(target).read.push({ label, source: state });
      }
      for (const target of silentTargetsOf(states, state)) this.#waysInto(target).silent.push(state);
      if (states.accepts[state] === pattern) final.push(state);
    }
    for (const target of silentTargetsOf(states, sentenceStart)) {
      if (target > entry && target < end) this.#waysInto(target).silent.push(sentenceStart);
    }
    this.#last = this.#configuration(final);
  }

  /**
   * The earliest token, none before `from`, from which the pattern is complete right before `to`; undefined where it is
   * complete from none.
   */
  earliestStart(tokens: readonly (readonly LabelId[])[], from: number, to: number): number | undefined {
    let earliest: number | undefined;
    let configuration = this.#last;
    for (let at = to - 1; at >= from && configuration.states.size > 0; at--) {
      configuration = this.#step(configuration, tokens[at] ?? []);
      const { states } = configuration;
      if (states.has(this.#entry) || (at === 0 && states.has(this.#sentenceStart))) earliest = at;
    }
    return earliest;
  }

  #step(from: Configuration, labels: readonly LabelId[]): Configuration {
    let next = from.next.get(labels);
    if (next === undefined) {
      const ways = [...from.states].flatMap((state) => this.#ways.get(state)?.read ?? []);
      const taken = ways.filter(({ label }) => labels.includes(label));
      next = this.#configuration(taken.map(({ source }) => source));
      from.next.set(labels, next);
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
