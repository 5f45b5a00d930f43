import type { LineIndex } from '../../text/line-index';
import type { Span } from '../../text/span';

/** One field as a data file names it. */
export interface DataField {
  /** Keys from the top, joined by dots; items of a list have the path of the list: `items.title`. */
  readonly name: string;
  /** The last key without its quotes, as a span of the data file (UTF-16 offsets). */
  readonly span: Span;
  /** Its value, where that is a word or a number. */
  readonly sample?: string;
  /** Whether it belongs to an item of a list, so that it has a value only where the list is gone through. */
  readonly isOfItem?: true;
}

/** What a file beside a template says of the fields that the template is filled with. */
export interface DataFile {
  /** Where the host found it: a URI or a path, never read again from here. */
  readonly place: string;
  readonly format: 'json' | 'csv';
  readonly lines: LineIndex;
  /** In the order of the file; a field of many items once. */
  readonly fields: readonly DataField[];
  /**
   * Whether its name alone says that it holds data. Any other JSON may be settings, and is believed only where it knows
   * a field that the mail uses.
   */
  readonly isNamedForData: boolean;
}
