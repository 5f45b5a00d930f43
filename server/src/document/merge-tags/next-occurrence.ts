/**
 * Finds where marks occur next, for a reader that only moves forward: each mark is searched for once over the whole
 * text, however often it is asked for.
 */
export class NextOccurrence {
  readonly #text: string;
  readonly #known = new Map<string, { readonly from: number; readonly at: number }>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first occurrence at or after `from`; -1 where there is none. */
  of(mark: string, from: number): number {
    const known = this.#known.get(mark);
    if (known !== undefined && known.from <= from && (known.at === -1 || known.at >= from)) return known.at;
    const at = this.#text.indexOf(mark, from);
    this.#known.set(mark, { from, at });
    return at;
  }
}
