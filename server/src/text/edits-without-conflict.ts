import { compareSpans, type Span } from './span';
import { editsConflict, type TextEdit } from './text-edit';

/** Edits that can be made together. Each new one is held against its neighbours only, however many there are. */
export class EditsWithoutConflict {
  /** In source order. */
  readonly #edits: TextEdit[] = [];

  /** Takes all of these edits, or none where one of them touches what another changes already. */
  add(edits: readonly TextEdit[]): boolean {
    if (edits.some((edit) => this.#touches(edit))) return false;
    for (const edit of edits) this.#edits.splice(this.#placeOf(edit.span), 0, edit);
    return true;
  }

  /** Those before the neighbours end where these begin, and those after begin where these end. */
  #touches(edit: TextEdit): boolean {
    const place = this.#placeOf(edit.span);
    return this.#edits.slice(Math.max(0, place - 1), place + 1).some((neighbour) => editsConflict(edit, neighbour));
  }

  /** How many edits come before a span. Findings are in source order, so that it is mostly all of them. */
  #placeOf(span: Span): number {
    let low = 0;
    let high = this.#edits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const edit = this.#edits[middle];
      if (edit !== undefined && compareSpans(edit.span, span) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
