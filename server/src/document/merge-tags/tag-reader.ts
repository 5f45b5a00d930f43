import { tokenizeExpression, type ExpressionToken, type Tokenize } from './expression-tokens';
import { REACH, type OpenerTable, type Pair, type Use } from './opener-table';
import { readInside } from './read-inside';
import type { Reading } from './reading';

/** Readings by dialect id. */
export type Readings = ReadonlyMap<string, Reading>;

const NO_READINGS: Readings = new Map();

/** Reads what stands between marks, for the length of one scan: the same text only once, whoever asks. */
export class TagReader {
  readonly table: OpenerTable;
  readonly #readings = new Map<Pair, Map<string, Readings>>();
  readonly #tokens = new Map<string, readonly ExpressionToken[] | undefined>();

  constructor(table: OpenerTable) {
    this.table = table;
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
    const byGrammar = new Map<string, Reading | undefined>();
    for (const use of pair.uses) {
      const { id } = use.compiled.dialect;
      if (readings.has(id)) continue;
      if (!byGrammar.has(use.grammar)) byGrammar.set(use.grammar, this.#readBy(use, inside));
      const reading = byGrammar.get(use.grammar);
      if (reading !== undefined && isBelieved(reading, use)) readings.set(id, reading);
    }
    return readings;
  }

  #readBy({ delimiter, compiled }: Use, inside: string): Reading | undefined {
    return readInside(inside, delimiter, compiled, this.#tokenize);
  }

  readonly #tokenize: Tokenize = (text) => {
    if (!this.#tokens.has(text)) this.#tokens.set(text, tokenizeExpression(text));
    return this.#tokens.get(text);
  };
}

function isBelieved({ keyword, field }: Reading, { byName, compiled }: Use): boolean {
  return !byName || keyword !== undefined || (field !== undefined && compiled.isStandardName(field));
}
