import type { Encoder } from '../../text/mapped-text';
import { span, type Span } from '../../text/span';
import { MERGE_TAG_CHARACTER } from '../body';
import { EntityReader, type EntityPlace } from './entity-reader';
import { withoutStrayFiller, type MaskedText } from './masked-text';
import type { VisibleTextWriter } from './visible-text-writer';

/** How a stretch of text is written in its format. */
export interface CharacterReading {
  /** Where entities are decoded; absent where `&` is only an ampersand. */
  readonly entities?: EntityPlace;
  /** Whether a line break is one (`<pre>`) or white space. */
  readonly keepsLines?: boolean;
  /** How a replacement is escaped where it differs from the rest of the body. */
  readonly encode?: Encoder;
}

/** Soft hyphens, zero-width characters and marks of direction: nobody sees them, and they would cut words in two. */
const INVISIBLE = '\u00AD\u034F\u061C\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF';

const ONLY_INVISIBLE = new RegExp(`^[${INVISIBLE}]+$`);

/** What cannot be taken over as it stands: entity, merge tag, invisible character, white space that folds. */
const SPECIAL = new RegExp(`[&\uE000\uE001]|[${INVISIBLE}]+|\\s{2,}|[^\\S ]`);

/** Reads characters of the masked text into visible text. */
export class CharacterReader {
  readonly #masked: MaskedText;
  readonly #writer: VisibleTextWriter;
  readonly #entities = new EntityReader();
  readonly #special = new RegExp(SPECIAL, 'g');

  constructor(masked: MaskedText, writer: VisibleTextWriter) {
    this.#masked = masked;
    this.#writer = writer;
  }

  /** Reads a stretch of the decoded text. */
  read(part: Span, reading: CharacterReading): void {
    const text = this.#masked.text.slice(part.start, part.end);
    const special = this.#special;
    let read = 0;
    special.lastIndex = 0;
    for (let match = special.exec(text); match !== null; match = special.exec(text)) {
      this.#plain(text.slice(read, match.index), part.start + read, reading.encode);
      read = match.index + this.#readSpecial(text, match.index, match[0], part.start, reading);
      special.lastIndex = read;
    }
    this.#plain(text.slice(read), part.start + read, reading.encode);
  }

  /** Writes one special piece; gives the number of characters it took. */
  #readSpecial(text: string, index: number, found: string, base: number, reading: CharacterReading): number {
    const at = base + index;
    if (found === '&') return this.#ampersand(text, index, base, reading);
    if (found === '\uE000' || found === '\uE001') return Math.min(this.#mergeTag(at), text.length - index);
    if (!ONLY_INVISIBLE.test(found)) this.#whiteSpace(found, span(at, at + found.length), reading);
    return found.length;
  }

  #ampersand(text: string, index: number, base: number, reading: CharacterReading): number {
    const at = base + index;
    const place = reading.entities;
    const entity = place && this.#entities.read(text, index, place);
    if (entity === undefined) {
      this.#writer.words('&', span(at, at + 1), reading.encode);
      return 1;
    }
    const source = span(at, at + entity.length);
    if (/^\s+$/.test(entity.characters) && entity.characters !== '\uFEFF') this.#whiteSpace(' ', source, reading);
    else if (!ONLY_INVISIBLE.test(entity.characters))
      this.#writer.words(withoutStrayFiller(entity.characters), source, reading.encode);
    return entity.length;
  }

  #mergeTag(at: number): number {
    const located = this.#masked.tagAt(at);
    if (located === undefined) return 1;
    const { tag, span: place } = located;
    if (tag.role !== 'output') {
      if (tag.role === 'middle' || (tag.role === 'open' && this.#followsEnd(place.start))) this.#writer.seam();
    } else if (place.start === at) this.#writer.words(MERGE_TAG_CHARACTER, place);
    return place.end - at;
  }

  /** Whether a block ends right before this offset: what it printed and what follows are two things. */
  #followsEnd(offset: number): boolean {
    return offset > 0 && this.#masked.tagAt(offset - 1)?.tag.role === 'close';
  }

  #whiteSpace(found: string, source: Span, reading: CharacterReading): void {
    if (reading.keepsLines === true && /[\n\r]/.test(found)) this.#writer.lineBreak(source);
    else this.#writer.space(source);
  }

  /** Characters that stand for themselves, with at most one space at each end. */
  #plain(text: string, at: number, encode: Encoder | undefined): void {
    if (text === '') return;
    const start = text.startsWith(' ') ? 1 : 0;
    const end = text.length > start && text.endsWith(' ') ? text.length - 1 : text.length;
    if (start > 0) this.#writer.space(span(at, at + 1));
    this.#writer.words(text.slice(start, end), span(at + start, at + end), encode);
    if (end < text.length) this.#writer.space(span(at + end, at + text.length));
  }
}
