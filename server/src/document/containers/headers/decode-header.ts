import type { MappedText, Rewriter } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import { decodeBase64 } from '../mime/base64';
import { ByteTextBuilder } from '../mime/byte-text';

/** An encoded word (RFC 2047), or the white space of a fold or between two of them. */
const TOKEN = /=\?([^?\s]{1,60})\?([bqBQ])\?([^?\r\n]*)\?=|\r?\n[ \t]+/g;

/** A header's value decoded, and where its encoded words stand in the source. */
export interface DecodedHeader {
  readonly text: MappedText;
  readonly encodedWords: readonly Span[];
}

/** Unfolds a header's value and undoes its encoded words, RFC 2047 section 6. */
export function decodeHeader(source: string, range: Span, rewrite: Rewriter): DecodedHeader {
  const builder = new ByteTextBuilder('utf-8');
  const encodedWords: Span[] = [];
  const token = new RegExp(TOKEN);
  token.lastIndex = range.start;
  let read = range.start;
  let afterWord = false;
  for (let match = token.exec(source); match !== null && token.lastIndex <= range.end; match = token.exec(source)) {
    const [raw, charset, encoding, payload] = match;
    const place = span(match.index, match.index + raw.length);
    const isWord = charset !== undefined && encoding !== undefined && payload !== undefined;
    const between = source.slice(read, place.start);
    const stillAfterWord: boolean = afterWord && between.trim() === '';
    // White space between two encoded words is none of the text.
    const dropped = stillAfterWord && (isWord || wordFollows(source, place.end));
    if (between !== '' && !dropped) builder.literal(between, span(read, place.start));
    if (isWord) {
      appendWord(builder, charset, encoding, payload, place);
      encodedWords.push(place);
    } else if (!dropped) {
      builder.literal(' ', place);
    }
    afterWord = isWord || stillAfterWord;
    read = place.end;
  }
  if (read < range.end) builder.literal(source.slice(read, range.end), span(read, range.end));
  return { text: builder.build(range, rewrite), encodedWords };
}

function wordFollows(source: string, offset: number): boolean {
  return /^\s*=\?[^?\s]{1,60}\?[bq]\?/i.test(source.slice(offset, offset + 80));
}

function appendWord(builder: ByteTextBuilder, charset: string, encoding: string, payload: string, place: Span): void {
  builder.switchTo(charset.replace(/\*.*$/, '').toLowerCase());
  if (encoding.toLowerCase() === 'b') {
    for (const byte of decodeBase64(payload)) builder.byte(byte, place);
    return;
  }
  const start = place.end - 2 - payload.length;
  const escape = /=([\da-fA-F]{2})|_/g;
  let read = 0;
  for (let match = escape.exec(payload); match !== null; match = escape.exec(payload)) {
    if (match.index > read) builder.literal(payload.slice(read, match.index), span(start + read, start + match.index));
    read = escape.lastIndex;
    const source = span(start + match.index, start + read);
    if (match[1] === undefined) builder.literal(' ', source);
    else builder.byte(Number.parseInt(match[1], 16), source);
  }
  if (read < payload.length) builder.literal(payload.slice(read), span(start + read, start + payload.length));
}
