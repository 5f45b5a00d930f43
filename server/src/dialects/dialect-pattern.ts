import type { Span } from '../text/span';

/** A pattern of a dialect, ready to be tried on tags. */
export interface DialectPattern {
  /** Whether it is found anywhere in the text. */
  isIn(text: string): boolean;
  /** Whether it is all of the text. */
  test(text: string): boolean;
  /** Where its named groups stand, if it is all of the text. */
  parts(text: string): ReadonlyMap<string, Span> | undefined;
  /** What it is at an offset of the text, up to where no word goes on. */
  wordAt(text: string, start: number): string | undefined;
}

/** No pattern is longer than this, in UTF-16 units. */
export const LONGEST_PATTERN = 300;
