import type { Span } from '../text/span';
import type { StatedFacts } from './envelope';

/** A comment (or front-matter entry) by which the author silences rules. */
export interface Suppression {
  /** The directive itself: what is underlined when it suppresses nothing. */
  readonly span: Span;
  /** Findings that start in this range are silenced. */
  readonly scope: Span;
  /** Rule ids; empty means every rule. */
  readonly rules: readonly string[];
  /** The author's reason, after `--`. */
  readonly reason?: string;
}

/** A word of the author’s to the checker that may be misspelt. */
export type Instruction = {
  /** The word, in the source. */
  readonly span: Span;
  readonly word: string;
} & (
  | { readonly is: 'value'; readonly of: keyof StatedFacts }
  /** Nearly an instruction, or a key that there is not. */
  | { readonly is: 'misspelt'; readonly meant: string }
);

/** What the author says to the checker rather than to a reader. */
export interface Directives {
  /** In source order. */
  readonly suppressions: readonly Suppression[];
  readonly stated: StatedFacts;
  readonly instructions: readonly Instruction[];
}
