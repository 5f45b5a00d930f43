import type { Span } from '../../../text/span';
import type { StoredValue } from '../../containers/stored-value';

/** A block of Terraform's language: `resource "aws_ses_template" "welcome" { … }`. */
export interface HclBlock {
  /** The words before its brace, labels without their quotes. */
  readonly words: readonly string[];
  readonly attributes: ReadonlyMap<string, HclValue>;
  readonly blocks: readonly HclBlock[];
}

/** What stands behind `=`: words, the path of a file that holds them, or an expression whose value is not known. */
export type HclValue =
  | { readonly kind: 'words'; readonly value: StoredValue }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'expression'; readonly span: Span };
