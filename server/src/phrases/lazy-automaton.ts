import { NumberSet } from './number-set';
import { NO_PATTERN, silentTargetsOf, type StateTable } from './state-table';
import type { LabelId } from './vocabulary';

/** A set of states that can be active together, with the ways out of it that have been taken so far. */
export interface Configuration {
  /** Those that lead on or accept, in ascending order. */
  readonly states: Int32Array;
  /** Patterns that are complete here. */
  readonly accepted: readonly number[];
  readonly next: Map<readonly LabelId[], Configuration>;
}

/** More sets than any real mail leads to; past it, the memory starts anew. */
const MOST_CONFIGURATIONS = 20_000;

/**
 * Runs all patterns at once, one step a token: the deterministic automaton is made of the nondeterministic one while
 * mails are read, so that only the part that mails lead to is ever built. Time is linear in the number of tokens.
 */
export class LazyAutomaton {
  readonly #table: StateTable;
  readonly #sentenceStart: number;
  /**
   * Where a label leads from the states that every token may be the first of. Those are part of every configuration
   * and not listed in it.
   */
  readonly #firstTargets = new Map<LabelId, number[]>();
  readonly #firstSteps = new Map<readonly LabelId[], Int32Array>();
  /** By what `hashOf` makes of their states. */
  readonly #configurations = new Map<number, Configuration[]>();
  #configurationCount = 0;
  #start: Configuration | undefined;
  /** States that the step being taken leads to. */
  readonly #reached: NumberSet;
  /** Labels of the token being read. */
  readonly #borne: NumberSet;

  constructor(table: StateTable, everywhere: readonly number[], sentenceStart: number) {
    this.#table = table;
    this.#sentenceStart = sentenceStart;
    this.#reached = new NumberSet(table.size);
    this.#borne = new NumberSet(table.labels.reduce((most, label) => Math.max(most, label), 0) + 1);
    for (const state of this.#close(everywhere)) {
      for (let way = table.wayStarts[state] ?? 0; way < (table.wayStarts[state + 1] ?? 0); way++) {
        this.#addFirst(table.labels[way] ?? 0, table.targets[way] ?? 0);
      }
    }
  }

  /** The configuration that a sentence begins in. */
  start(): Configuration {
    this.#start ??= this.#configuration(this.#close([this.#sentenceStart]));
    return this.#start;
  }

  /** The configuration after one more token, given by its labels. */
  step(from: Configuration, labels: readonly LabelId[]): Configuration {
    let next = from.next.get(labels);
    if (next === undefined) {
      const first = this.#firstStep(labels);
      this.#reached.clear();
      this.#lead(from.states, labels);
      this.#reachSilently();
      next = this.#configuration(merge(this.#reachedInOrder(), first));
      from.next.set(labels, next);
    }
    return next;
  }

  #addFirst(label: LabelId, target: number): void {
    const known = this.#firstTargets.get(label);
    if (known === undefined) this.#firstTargets.set(label, [target]);
    else known.push(target);
  }

  #firstStep(labels: readonly LabelId[]): Int32Array {
    let states = this.#firstSteps.get(labels);
    if (states === undefined) {
      states = this.#close(labels.flatMap((label) => this.#firstTargets.get(label) ?? []));
      this.#firstSteps.set(labels, states);
    }
    return states;
  }

  /** Reaches what a token with these labels leads to. */
  #lead(states: Int32Array, borne: readonly LabelId[]): void {
    const { wayStarts, labels, targets } = this.#table;
    this.#borne.clear();
    for (const label of borne) this.#borne.add(label);
    for (const state of states) {
      for (let way = wayStarts[state] ?? 0; way < (wayStarts[state + 1] ?? 0); way++) {
        if (this.#borne.has(labels[way] ?? 0)) this.#reached.add(targets[way] ?? 0);
      }
    }
  }

  /** Reaches what is reached from there without reading anything; the list grows while it is walked. */
  #reachSilently(): void {
    for (const state of this.#reached.members) {
      for (const target of silentTargetsOf(this.#table, state)) this.#reached.add(target);
    }
  }

  #close(states: readonly number[]): Int32Array {
    this.#reached.clear();
    for (const state of states) this.#reached.add(state);
    this.#reachSilently();
    return this.#reachedInOrder();
  }

  #reachedInOrder(): Int32Array {
    const { wayStarts, accepts } = this.#table;
    const matters = (state: number): boolean =>
      wayStarts[state] !== wayStarts[state + 1] || accepts[state] !== NO_PATTERN;
    return Int32Array.from(this.#reached.members.filter(matters)).sort();
  }

  #configuration(states: Int32Array): Configuration {
    const hash = hashOf(states);
    const known = this.#configurations.get(hash)?.find((configuration) => sameNumbers(configuration.states, states));
    if (known !== undefined) return known;
    if (this.#configurationCount >= MOST_CONFIGURATIONS) this.#forget();
    const made: Configuration = { states, accepted: this.#acceptedIn(states), next: new Map() };
    this.#configurations.set(hash, [...(this.#configurations.get(hash) ?? []), made]);
    this.#configurationCount++;
    return made;
  }

  #acceptedIn(states: Int32Array): readonly number[] {
    const accepted: number[] = [];
    for (const state of states) {
      const pattern = this.#table.accepts[state] ?? NO_PATTERN;
      if (pattern !== NO_PATTERN) accepted.push(pattern);
    }
    return accepted;
  }

  #forget(): void {
    this.#configurations.clear();
    this.#configurationCount = 0;
    this.#start = undefined;
  }
}

/** The numbers of two lists that ascend, in one that does; most that is merged is in the second. */
function merge(one: Int32Array, other: Int32Array): Int32Array {
  if (one.length === 0) return other;
  const merged = new Int32Array(one.length + other.length);
  let length = 0;
  let at = 0;
  for (const number of other) {
    for (let earlier = one[at]; earlier !== undefined && earlier < number; earlier = one[++at])
      merged[length++] = earlier;
    if (one[at] === number) at++;
    merged[length++] = number;
  }
  merged.set(one.subarray(at), length);
  return merged.slice(0, length + one.length - at);
}

/** FNV-1a, with a number where that takes a byte. */
function hashOf(numbers: Int32Array): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = Math.imul(hash ^ number, 0x01000193);
  return hash;
}

function sameNumbers(one: Int32Array, other: Int32Array): boolean {
  return one.length === other.length && one.every((number, index) => number === other[index]);
}
