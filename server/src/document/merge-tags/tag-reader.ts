import type { Zone } from './find-zones';
import { REACH, type OpenerTable, type Pair, type Use } from './opener-table';
import type { Reading } from './reading';
import type { ReadingMemory } from './reading-memory';

/** Readings by dialect id. */
export type Readings = ReadonlyMap<string, Reading>;

const NO_READINGS: Readings = new Map();

/** Reads what stands between marks, for the length of one scan: the same text only once, whoever asks. */
export class TagReader {
  readonly table: OpenerTable;
  readonly #readings = new Map<Pair, Map<string, Readings>>();
  readonly #memory: ReadingMemory;

  constructor(table: OpenerTable, memory: ReadingMemory) {
    this.table = table;
    this.#memory = memory;
  }

  /** The stretches of a text where marks mean something else. */
  zonesOf(text: string): readonly Zone[] {
    return this.#memory.zonesOf(text);
  }

  /** Who reads this between the two marks, and how. */
  read(pair: Pair, inside: string): Readings {
    if (inside.length > pair.reach) return NO_READINGS;
    if (inside.length > REACH.name) return this.#readAll(pair, inside);
    const ofPair = this.#readings.get(pair) ?? new Map<string, Readings>();
    this.#readings.set(pair, ofPair);
    const readings = ofPair.get(inside) ?? this.#readAll(pair, inside);
    ofPair.set(inside, readings);
    return readings;
  }

  #readAll(pair: Pair, inside: string): Readings {
    const readings = new Map<string, Reading>();
    const readBy = this.#memory.readerOf(inside);
    for (const use of pair.uses) {
      const { id } = use.compiled.dialect;
      const reading = readings.has(id) ? undefined : readBy(use);
      if (reading !== undefined && isBelieved(reading, use)) readings.set(id, reading);
    }
    return readings;
  }
}

function isBelieved({ keyword, field }: Reading, { byName, compiled }: Use): boolean {
  return !byName || keyword !== undefined || (field !== undefined && compiled.isStandardName(field));
}
