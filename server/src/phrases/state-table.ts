import type { LabelId } from './vocabulary';

/** A state of the nondeterministic automaton that all patterns of a pack share, while it is built. */
export interface State {
  /** Where a token leads that has the label. */
  readonly ways: { readonly label: LabelId; readonly target: number }[];
  /** States reached without reading anything. */
  readonly silently: number[];
  /** The pattern that is complete here. */
  accepts?: number;
}

/** What no state accepts. */
export const NO_PATTERN = -1;

/**
 * The states, finished: lists of all states one after the other, and where the list of each begins. A pack has tens of
 * thousands of states, which as objects would take longer to make, and to keep, than any mail takes to read.
 */
export interface StateTable {
  readonly size: number;
  /** Where the ways out of each state begin; one more than there are states. */
  readonly wayStarts: Int32Array;
  readonly labels: Int32Array;
  readonly targets: Int32Array;
  /** Where the silent ways of each state begin, likewise. */
  readonly silentStarts: Int32Array;
  readonly silentTargets: Int32Array;
  /** The pattern that is complete in each state, or `NO_PATTERN`. */
  readonly accepts: Int32Array;
}

/** Lays states out flat. */
export function tabulateStates(states: readonly State[]): StateTable {
  return {
    size: states.length,
    wayStarts: startsOf(states.map(({ ways }) => ways.length)),
    labels: Int32Array.from(states.flatMap(({ ways }) => ways.map(({ label }) => label))),
    targets: Int32Array.from(states.flatMap(({ ways }) => ways.map(({ target }) => target))),
    silentStarts: startsOf(states.map(({ silently }) => silently.length)),
    silentTargets: Int32Array.from(states.flatMap(({ silently }) => silently)),
    accepts: Int32Array.from(states, ({ accepts }) => accepts ?? NO_PATTERN),
  };
}

/** States that are reached from a state without reading anything. */
export function silentTargetsOf({ silentStarts, silentTargets }: StateTable, state: number): Int32Array {
  return silentTargets.subarray(silentStarts[state], silentStarts[state + 1]);
}

function startsOf(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, index) => {
    starts[index + 1] = (starts[index] ?? 0) + length;
  });
  return starts;
}
