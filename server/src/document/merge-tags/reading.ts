import type { Span } from '../../text/span';
import type { BlockFrame, MergeTagRole } from '../merge-tag';

/** What one dialect makes of the inside of a tag. Spans are offsets of that inside. */
export interface Reading {
  readonly role: MergeTagRole;
  readonly field?: string;
  readonly fieldSpan?: Span;
  readonly fallback?: string;
  readonly block?: string;
  readonly declares?: readonly string[];
  /** First word of a statement. */
  readonly keyword?: string;
  /** Word that closes the block this tag opens, or a whole closing tag. */
  readonly closing?: { readonly word: string } | { readonly tag: string };
  /** What stands up to the closing tag is literal, or dropped. */
  readonly content?: 'raw' | 'comment';
  /** Inside the block, names are looked up elsewhere first. */
  readonly changesScope?: boolean;
  readonly frames?: readonly BlockFrame[];
}
