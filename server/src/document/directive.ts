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

/** What the author says to the checker rather than to a reader. */
export interface Directives {
  /** In source order. */
  readonly suppressions: readonly Suppression[];
  readonly stated: StatedFacts;
}
