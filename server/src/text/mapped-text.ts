import { span, type Span } from './span';
import type { TextEdit } from './text-edit';

/** One run of characters and the source it was read from. */
interface Run {
  /** Offset of the run's first character in the mapped text. */
  readonly at: number;
  readonly length: number;
  /** The source range the run came from. Where its length differs, the run is indivisible. */
  readonly source: Span;
  /** Where this run alone is escaped otherwise than the text: an attribute's value among text nodes, say. */
  readonly encode?: Encoder;
}

/** Turns words into what the container needs: JSON escapes, HTML entities, quoted-printable … */
export type Encoder = (text: string) => string;

/**
 * Makes an edit where escaping the new words is not enough: quotes that a YAML value now needs, a header that must be
 * encoded anew, a quoted-printable line that grows too long. The part is a span of the mapped text.
 */
export type Rewriter = (part: Span, newText: string) => TextEdit | undefined;

const asItIs: Encoder = (text) => text;

/**
 * Readable text that remembers its source: entities decoded, escapes undone, markup left out,
 * and for every character the place in the file it came from. All offsets are UTF-16 units.
 */
export class MappedText {
  readonly text: string;
  readonly #runs: readonly Run[];
  /** Where the text as a whole stands in the source. */
  readonly source: Span;
  readonly encode: Encoder;
  readonly #rewrite: Rewriter | undefined;

  constructor(text: string, runs: readonly Run[], source: Span, encode: Encoder, rewrite?: Rewriter) {
    this.text = text;
    this.#runs = runs;
    this.source = source;
    this.encode = encode;
    this.#rewrite = rewrite;
  }

  /** The text of `source` between two offsets, unchanged. */
  static verbatim(source: string, start = 0, end = source.length, encode: Encoder = asItIs): MappedText {
    const run = { at: 0, length: end - start, source: span(start, end) };
    return new MappedText(source.slice(start, end), [run], run.source, encode);
  }

  /** The smallest source range that holds the given characters; an empty span maps to an empty range. */
  toSource(part: Span): Span {
    const start = this.#sourceOffset(part.start, 'start');
    if (part.end <= part.start) return span(start, start);
    return span(start, Math.max(start, this.#sourceOffset(part.end, 'end')));
  }

  /** Whether these characters can be replaced in the source without touching others. */
  isExact(part: Span): boolean {
    return this.#cutsNoRun(part.start) && this.#cutsNoRun(part.end);
  }

  /** Whether nothing but these characters (no markup, say) stands between their ends in the source. */
  isContiguous(part: Span): boolean {
    for (let index = this.#runIndexAt(part.start); index + 1 < this.#runs.length; index++) {
      const run = this.#runs[index];
      const next = this.#runs[index + 1];
      if (run === undefined || next === undefined || next.at >= part.end) return true;
      if (next.source.start !== run.source.end) return false;
    }
    return true;
  }

  /**
   * The edit of the source that replaces these characters, escaped for where they stand.
   * Undefined where they cannot be told apart in the source (inside base64, say).
   */
  edit(part: Span, newText: string): TextEdit | undefined {
    if (this.#rewrite !== undefined) return this.#rewrite(part, newText);
    if (!this.isExact(part)) return undefined;
    const encode = this.#runs[this.#runIndexAt(part.start)]?.encode ?? this.encode;
    return { span: this.toSource(part), newText: encode(newText) };
  }

  /** The characters that were read from a source range, widened to whole runs where it cuts one. */
  fromSource(range: Span): Span {
    const start = this.#offsetOf(range.start, 'start');
    return span(start, Math.max(start, this.#offsetOf(range.end, 'end')));
  }

  /** Reads a text that was itself taken from this one, as if it came from the source directly. */
  compose(inner: MappedText): MappedText {
    const runs: Run[] = [];
    for (const { at, length, source } of inner.#runs) {
      if (length === source.end - source.start) this.#follow(at, source, runs);
      else runs.push({ at, length, source: this.toSource(source) });
    }
    const encode: Encoder = (text) => this.encode(inner.encode(text));
    const rewrite: Rewriter = (part, newText) => {
      const edit = inner.edit(part, newText);
      return edit && this.edit(edit.span, edit.newText);
    };
    return new MappedText(inner.text, runs, this.toSource(inner.source), encode, rewrite);
  }

  /** Adds the runs of this text that a verbatim stretch of it is made of; it comes to stand at `at`. */
  #follow(at: number, part: Span, pieces: Run[]): void {
    let index = this.#runIndexAt(part.start);
    for (; index < this.#runs.length; index++) {
      const own = this.#runs[index];
      if (own === undefined || own.at >= part.end) break;
      const start = Math.max(own.at, part.start);
      const end = Math.min(own.at + own.length, part.end);
      if (start >= end) continue;
      pieces.push({ at: at + start - part.start, length: end - start, source: this.#sourceOfPiece(own, start, end) });
    }
  }

  #sourceOfPiece(own: Run, start: number, end: number): Span {
    if (own.length !== own.source.end - own.source.start) return own.source;
    return span(own.source.start + start - own.at, own.source.start + end - own.at);
  }

  #cutsNoRun(offset: number): boolean {
    const run = this.#runs[this.#runIndexAt(offset)];
    if (run === undefined || offset <= run.at || offset >= run.at + run.length) return true;
    return run.length === run.source.end - run.source.start;
  }

  #sourceOffset(offset: number, side: 'start' | 'end'): number {
    if (this.#runs.length === 0) return side === 'start' ? this.source.start : this.source.end;
    const index = side === 'start' ? this.#runIndexAt(offset) : this.#runIndexAt(offset - 1);
    const run = this.#runs[index];
    if (run === undefined) return side === 'start' ? this.source.end : this.source.start;
    const within = offset - run.at;
    if (within <= 0) return run.source.start;
    if (within >= run.length) return run.source.end;
    if (run.length === run.source.end - run.source.start) return run.source.start + within;
    return side === 'start' ? run.source.start : run.source.end;
  }

  /** Index of the last run that starts at or before the offset. */
  #runIndexAt(offset: number): number {
    return this.#lastRun((run) => run.at <= offset);
  }

  #offsetOf(sourceOffset: number, side: 'start' | 'end'): number {
    const last = this.#lastRun((candidate) => candidate.source.start <= sourceOffset);
    const run = this.#runs[side === 'start' ? this.#firstOfSameSource(last) : last];
    if (run === undefined) return 0;
    const within = sourceOffset - run.source.start;
    if (within <= 0) return run.at;
    if (within >= run.source.end - run.source.start) return run.at + run.length;
    if (run.length === run.source.end - run.source.start) return run.at + within;
    return side === 'start' ? run.at : run.at + run.length;
  }

  /** Index of the first of the runs that were all read from the same indivisible source: an encoded word, say. */
  #firstOfSameSource(index: number): number {
    const source = this.#runs[index]?.source;
    let first = index;
    const isSame = (other: Run | undefined): boolean =>
      other?.source.start === source?.start && other?.source.end === source?.end;
    while (first > 0 && source !== undefined && source.end > source.start && isSame(this.#runs[first - 1])) first--;
    return first;
  }

  /** Index of the last run that meets the condition, which holds for all before it; 0 where none does. */
  #lastRun(holds: (run: Run) => boolean): number {
    let low = 0;
    let high = this.#runs.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      const run = this.#runs[middle];
      if (run !== undefined && holds(run)) low = middle;
      else high = middle;
    }
    return low;
  }
}

/** Collects a `MappedText` piece by piece, in reading order. */
export class MappedTextBuilder {
  readonly #pieces: string[] = [];
  readonly #runs: Run[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds text that was read from `source`; of equal length it maps character by character. `encode` escapes for this run alone. */
  append(text: string, source: Span, encode?: Encoder): this {
    if (text.length === 0) return this;
    this.#runs.push({ at: this.#length, length: text.length, source, ...(encode && { encode }) });
    this.#pieces.push(text);
    this.#length += text.length;
    return this;
  }

  /** Adds text that stands nowhere in the source, such as the break between two blocks. */
  appendBreak(text: string, at: number): this {
    return this.append(text, span(at, at));
  }

  build(source: Span, encode: Encoder = asItIs, rewrite?: Rewriter): MappedText {
    return new MappedText(this.#pieces.join(''), this.#runs, source, encode, rewrite);
  }
}
