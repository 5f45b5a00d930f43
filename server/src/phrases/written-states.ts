import { NumberWriter, type NumberReader } from './number-text';
import { NO_PATTERN, silentTargetsOf, type StateTable } from './state-table';
import { FIRST_OWN_LABEL, type LabelId } from './vocabulary';

/** What many states have in common: where they lead, counted from themselves, and the labels that every pack has. */
interface Shape {
  readonly silentSteps: readonly number[];
  readonly ways: readonly { readonly label: LabelId; readonly step: number }[];
}

/** Stands in a shape for a label of the pack, which is written with each state. */
const OWN_LABEL = FIRST_OWN_LABEL;

/**
 * Writes states by their shapes: a pack has tens of thousands of states and about a thousand shapes, of which the most
 * frequent come first and so take one character.
 */
export function writeStates(table: StateTable, numbers: NumberWriter): void {
  const shapes = Array.from({ length: table.size }, (_, state) => writtenShape(table, state));
  const known = mostFrequentFirst(shapes);
  numbers.count(known.length);
  for (const shape of known) numbers.append(shape);
  const numberOf = new Map(known.map((shape, number) => [shape, number]));
  numbers.count(table.labels.length);
  numbers.count(table.silentTargets.length);
  numbers.count(table.size);
  shapes.forEach((shape, state) => {
    numbers.count(numberOf.get(shape) ?? 0);
    for (const label of labelsOf(table, state)) if (label >= FIRST_OWN_LABEL) numbers.count(label);
  });
  const accepting = [...table.accepts.keys()].filter((state) => table.accepts[state] !== NO_PATTERN);
  numbers.ascending(accepting);
  for (const state of accepting) numbers.count(table.accepts[state] ?? 0);
}

/** Reads what `writeStates` has written, straight into the lists of a table: this is done at every start. */
export function readStates(numbers: NumberReader): StateTable {
  const shapes = numbers.list(() => readShape(numbers));
  const [labels, silentTargets] = [new Int32Array(numbers.count()), new Int32Array(numbers.count())];
  const targets = new Int32Array(labels.length);
  const size = numbers.count();
  const [wayStarts, silentStarts] = [new Int32Array(size + 1), new Int32Array(size + 1)];
  let [way, silent] = [0, 0];
  for (let state = 0; state < size; state++) {
    const shape = shapes[numbers.count()];
    for (const step of shape?.silentSteps ?? []) silentTargets[silent++] = state + step;
    for (const { label, step } of shape?.ways ?? []) {
      labels[way] = label === OWN_LABEL ? numbers.count() : label;
      targets[way++] = state + step;
    }
    wayStarts[state + 1] = way;
    silentStarts[state + 1] = silent;
  }
  const accepts = new Int32Array(size).fill(NO_PATTERN);
  for (const state of numbers.ascending()) accepts[state] = numbers.count();
  return { size, wayStarts, labels, targets, silentStarts, silentTargets, accepts };
}

function writtenShape(table: StateTable, state: number): string {
  const numbers = new NumberWriter();
  const silent = silentTargetsOf(table, state);
  numbers.count(silent.length);
  for (const target of silent) numbers.signed(target - state);
  const labels = labelsOf(table, state);
  numbers.count(labels.length);
  labels.forEach((label, index) => {
    numbers.count(Math.min(label, OWN_LABEL));
    numbers.signed((table.targets[(table.wayStarts[state] ?? 0) + index] ?? 0) - state);
  });
  return numbers.text;
}

function readShape(numbers: NumberReader): Shape {
  const silentSteps = numbers.list(() => numbers.signed());
  const ways = numbers.list(() => ({ label: numbers.count(), step: numbers.signed() }));
  return { silentSteps, ways };
}

function labelsOf({ wayStarts, labels }: StateTable, state: number): Int32Array {
  return labels.subarray(wayStarts[state], wayStarts[state + 1]);
}

function mostFrequentFirst(shapes: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([shape]) => shape);
}
