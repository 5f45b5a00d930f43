import type { MergeTag } from '../../../document/merge-tag';
import type { Span } from '../../../text/span';
import { lastStartingBy } from './last-starting-by';

/** A place where the end of a block is written. */
export interface WrittenEnd {
  /** Offset of the file. */
  readonly at: number;
  /** Its place among the ends that are written alike. */
  readonly index: number;
  /** Whether it was read as the end of a block. */
  readonly isRead: boolean;
}

/** Where ends of blocks are written in one text. Each is searched for once: ten thousand blocks may lack the same end. */
export class WrittenEnds {
  readonly #source: string;
  readonly #text: Span;
  readonly #tags: readonly MergeTag[];
  readonly #known = new Map<string, readonly WrittenEnd[]>();

  /** @param tags those of the text, in order */
  constructor(source: string, text: Span, tags: readonly MergeTag[]) {
    this.#source = source;
    this.#text = text;
    this.#tags = tags;
  }

  /** The ends that are written like this, in order. */
  of(words: string): readonly WrittenEnd[] {
    const ends = this.#known.get(words) ?? this.#find(words);
    this.#known.set(words, ends);
    return ends;
  }

  #find(words: string): readonly WrittenEnd[] {
    const ends: WrittenEnd[] = [];
    let at = words === '' ? -1 : this.#source.indexOf(words, this.#text.start);
    while (at >= 0 && at < this.#text.end) {
      const tag = lastStartingBy(this.#tags, at, ({ span }) => span.start);
      ends.push({ at, index: ends.length, isRead: tag?.span.start === at && tag.role === 'close' });
      at = this.#source.indexOf(words, at + words.length);
    }
    return ends;
  }
}
