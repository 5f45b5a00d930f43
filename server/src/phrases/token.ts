import type { Span } from '../text/span';

/**
 * What a token is: a `word`, a `number` with its separators, a punctuation `mark`, any other visible `symbol`
 * (an emoji, `%`, `€`), the sender's `brand`, a `merge-tag`, or a whole `quoted` passage that phrases must not look into.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'symbol' | 'brand' | 'merge-tag' | 'quoted';

/** What phrases are matched against. */
export interface Word {
  readonly kind: TokenKind;
  /** Folded for comparison: see `foldText`. */
  readonly text: string;
}

/** A word where it stands. */
export interface Token extends Word {
  /** Span of the text that was cut into tokens. */
  readonly span: Span;
}
