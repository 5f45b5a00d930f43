import { foldText } from '../../../phrases/fold-text';
import { span, type Span } from '../../../text/span';

/** A text folded for comparison (case, accents, Arabic variants) that still knows where each character stood. */
export interface FoldedText {
  readonly text: string;
  /** Span of the original text for a span of the folded one. */
  readonly unfold: (part: Span) => Span;
}

/** Folds a whole text; see `foldText` for what is folded. */
export function foldWithOffsets(original: string): FoldedText {
  if (/^[\x00-\x7F\uE000]*$/.test(original)) return { text: original.toLowerCase(), unfold: (part) => part };
  const pieces: string[] = [];
  const offsets: number[] = [];
  const known = new Map<string, string>();
  for (let index = 0; index < original.length;) {
    const character = String.fromCodePoint(original.codePointAt(index) ?? 0);
    const folded = known.get(character) ?? foldText(character);
    known.set(character, folded);
    pieces.push(folded);
    for (let unit = 0; unit < folded.length; unit++) offsets.push(index);
    index += character.length;
  }
  offsets.push(original.length);
  return { text: pieces.join(''), unfold: (part) => unfoldSpan(part, offsets, original.length) };
}

/** Ends where the next folded character starts, so that marks which folding dropped stay with their letter. */
function unfoldSpan(part: Span, offsets: readonly number[], length: number): Span {
  return span(offsets[part.start] ?? length, offsets[part.end] ?? length);
}
