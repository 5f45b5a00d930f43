import { foldText } from '../../../phrases/fold-text';
import type { MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import { lastStartingBy } from './last-starting-by';

/** A word of a folded text. */
export interface FoldedWord {
  readonly text: string;
  /** Offset in the folded text. */
  readonly start: number;
}

/** Where, from an offset of the folded text on, its characters stood in the original, one for one. */
interface Stretch {
  readonly folded: number;
  readonly original: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const NOT_ASCII = /[^\x00-\x7F]/gu;

/** A text folded for comparison (case, accents, Arabic variants) that still knows where each character stood. */
export class FoldedText {
  readonly text: string;
  readonly #length: number;
  readonly #stretches: readonly Stretch[];
  #words: readonly FoldedWord[] | undefined;

  /** Folds a whole text; see `foldText` for what is folded. */
  constructor(original: string) {
    this.#length = original.length;
    const stretches: Stretch[] = [{ folded: 0, original: 0 }];
    const pieces: string[] = [];
    const known = new Map<string, string>();
    let folded = 0;
    let copied = 0;
    for (const { 0: character, index } of original.matchAll(NOT_ASCII)) {
      const piece = known.get(character) ?? foldText(character);
      known.set(character, piece);
      pieces.push(original.slice(copied, index).toLowerCase(), piece);
      folded += index - copied;
      copied = index + character.length;
      if (piece.length !== 1 || character.length !== 1)
        stretches.push(...stretchesAround(folded, piece, index, copied));
      folded += piece.length;
    }
    pieces.push(original.slice(copied).toLowerCase());
    this.text = pieces.join('');
    this.#stretches = stretches;
  }

  /** Its words in order, cut when somebody first asks for them. */
  get words(): readonly FoldedWord[] {
    this.#words ??= Array.from(this.text.matchAll(WORD), ({ 0: text, index }) => ({ text, start: index }));
    return this.#words;
  }

  /**
   * Span of the original text for a span of the folded one. Ends where the next folded character starts, so that marks
   * which folding dropped stay with their letter.
   */
  unfold(part: Span): Span {
    return span(this.#originalOffset(part.start), this.#originalOffset(part.end));
  }

  #originalOffset(offset: number): number {
    const stretch = lastStartingBy(this.#stretches, offset, ({ folded }) => folded);
    return Math.min(this.#length, (stretch?.original ?? 0) + offset - (stretch?.folded ?? 0));
  }
}

/** Every unit that a character folds to stands where the character stood; what follows, after it. */
function stretchesAround(folded: number, piece: string, start: number, end: number): Stretch[] {
  const units = Array.from({ length: piece.length }, (_, unit) => ({ folded: folded + unit, original: start }));
  return [...units, { folded: folded + piece.length, original: end }];
}

/** Several rules read the same texts of a mail; each is folded once, and forgotten with the mail. */
const FOLDED = new WeakMap<MappedText, FoldedText>();

/** A text of a mail, folded. */
export function foldedTextOf(text: MappedText): FoldedText {
  const folded = FOLDED.get(text) ?? new FoldedText(text.text);
  FOLDED.set(text, folded);
  return folded;
}
