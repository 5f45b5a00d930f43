import type { Message } from '../../text/message';
import type { Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

/** What converting a mail's tags comes to. */
export interface Conversion {
  /** Edits of the mail, in source order; together they make one step. */
  readonly edits: readonly TextEdit[];
  readonly converted: readonly ConvertedTag[];
  /** What the other dialect cannot say, or says only in part. */
  readonly notes: readonly ConversionNote[];
}

/** A tag, or a block that prints a field with its fallback, and what it becomes. */
export interface ConvertedTag {
  readonly span: Span;
  readonly text: string;
  readonly newText: string;
}

/** A tag that stays as it is, or that loses something. */
export interface ConversionNote {
  readonly span: Span;
  readonly text: string;
  readonly reason: Message;
}
