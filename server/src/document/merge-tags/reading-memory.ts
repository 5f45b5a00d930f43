import { tokenizeExpression, type ExpressionToken } from './expression-tokens';
import { findZones, type Zone } from './find-zones';
import { readInside } from './read-inside';
import type { Use } from './opener-table';
import type { Reading } from './reading';

/**
 * What was read already while the tags of one mail are found: a text is read by a grammar once, whichever dialects
 * share it and however often the mail is gone through.
 */
export class ReadingMemory {
  /** By the text between marks, what each grammar makes of it; null where it makes nothing. */
  readonly #readings = new Map<string, (Reading | null | undefined)[]>();
  readonly #zones = new Map<string, readonly Zone[]>();
  readonly #tokens = new Map<string, readonly ExpressionToken[] | undefined>();

  /** The stretches of a text where marks mean something else. */
  zonesOf(text: string): readonly Zone[] {
    const zones = this.#zones.get(text) ?? findZones(text);
    this.#zones.set(text, zones);
    return zones;
  }

  /** Reads a text between marks by one grammar after the other. */
  readerOf(inside: string): (use: Use) => Reading | undefined {
    const known = this.#readings.get(inside) ?? [];
    this.#readings.set(inside, known);
    return ({ delimiter, compiled, grammar }) => {
      const reading = known[grammar];
      if (reading !== undefined) return reading ?? undefined;
      const first = readInside(inside, delimiter, compiled, this.#tokenize);
      known[grammar] = first ?? null;
      return first;
    };
  }

  readonly #tokenize = (text: string): readonly ExpressionToken[] | undefined => {
    if (this.#tokens.has(text)) return this.#tokens.get(text);
    const tokens = tokenizeExpression(text);
    this.#tokens.set(text, tokens);
    return tokens;
  };
}
