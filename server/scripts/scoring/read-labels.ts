import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { span, type Span } from '../../src/text/span';

/** One line of `labels.jsonl`. */
export interface Label {
  /** Relative to the corpus. */
  readonly file: string;
  readonly kind?: string;
  readonly language?: string;
  /** Null where there are no tags; undefined where it is a matter of taste. */
  readonly dialect?: string | null;
  /** Configuration, in the words of the project file. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly expect: readonly Expectation[];
  /** Rules that count neither way. */
  readonly allow?: readonly string[];
}

/** A finding that must be made. */
export interface Expectation {
  readonly rule: string;
  /** A piece of the source that the finding must overlap; without it, anywhere in the file will do. */
  readonly text?: string;
  /** Which occurrence of the text, from 1. */
  readonly nth?: number;
  /** For `missing-notice-content`. */
  readonly element?: string;
}

/** The labels of a corpus, in their order. */
export function readLabels(corpus: string): readonly Label[] {
  const lines = readFileSync(join(corpus, 'labels.jsonl'), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line): Label => JSON.parse(line));
}

/** Where the words of an expectation stand, in UTF-16 units; undefined where it has none or the template has them not. */
export function placeOf({ text, nth = 1 }: Expectation, source: string): Span | undefined {
  if (text === undefined) return undefined;
  let start = -1;
  for (let count = 0; count < nth; count++) {
    start = source.indexOf(text, start + 1);
    if (start < 0) return undefined;
  }
  return span(start, start + text.length);
}
