import { MappedTextBuilder, type MappedText, type Rewriter } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';

/** A decoder for a charset by its MIME name; UTF-8 for one that nobody knows. */
export function decoderOf(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('utf-8');
  }
}

/**
 * Collects text that comes partly as characters and partly as bytes of a charset, such as quoted-printable. A character
 * made of several bytes maps to the source of all of them, as one indivisible run.
 */
export class ByteTextBuilder {
  readonly #builder = new MappedTextBuilder();
  #decoder: TextDecoder;
  #charset: string;
  readonly #byte = new Uint8Array(1);
  #pending: Span | undefined;

  constructor(charset: string) {
    this.#charset = charset;
    this.#decoder = decoderOf(charset);
  }

  /** Goes on in another charset; nothing happens where it is the same one, even within a character. */
  switchTo(charset: string): this {
    if (charset === this.#charset) return this;
    this.#finishCharacter();
    this.#charset = charset;
    this.#decoder = decoderOf(charset);
    return this;
  }

  /** Characters that stand for themselves. */
  literal(text: string, source: Span): this {
    if (text === '') return this;
    if (this.#readsAscii()) {
      this.#finishCharacter();
      this.#builder.append(text, source);
      return this;
    }
    for (let index = 0; index < text.length; index++) {
      this.byte(text.charCodeAt(index) & 0xff, span(source.start + index, source.start + index + 1));
    }
    return this;
  }

  /** One byte of the charset, written at `source`. */
  byte(value: number, source: Span): this {
    this.#byte[0] = value;
    const from = Math.min(this.#pending?.start ?? source.start, source.start);
    const text = this.#decoder.decode(this.#byte, { stream: true });
    this.#pending = text === '' ? span(from, source.end) : undefined;
    this.#builder.append(text, span(from, source.end));
    return this;
  }

  build(source: Span, rewrite: Rewriter): MappedText {
    this.#finishCharacter();
    return this.#builder.build(source, undefined, rewrite);
  }

  #finishCharacter(): void {
    const rest = this.#decoder.decode();
    if (this.#pending !== undefined) this.#builder.append(rest, this.#pending);
    this.#pending = undefined;
  }

  #readsAscii(): boolean {
    return !/^(?:utf-16|iso-2022)/.test(this.#decoder.encoding);
  }
}
