import type { MappedText, Rewriter } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { lineBreakOf } from '../line-break';
import { ByteTextBuilder } from './byte-text';
import { encodeCharset } from './encode-charset';

/** Characters of a line at most, RFC 2045 section 6.7. */
const LINE_LIMIT = 76;

/** Decodes a quoted-printable part: soft breaks vanish, an escape is one with the character it belongs to. */
export function decodeQuotedPrintable(source: string, part: Span, charset: string): MappedText {
  const builder = new ByteTextBuilder(charset);
  const escape = /=(?:([\da-fA-F]{2})|[ \t]*(?:\r\n|\n|\r))/g;
  escape.lastIndex = part.start;
  let read = part.start;
  for (let match = escape.exec(source); match !== null && escape.lastIndex <= part.end; match = escape.exec(source)) {
    // A soft break may cut a character in two, so that an empty literal must not end it.
    if (match.index > read) builder.literal(source.slice(read, match.index), span(read, match.index));
    read = escape.lastIndex;
    if (match[1] !== undefined) builder.byte(Number.parseInt(match[1], 16), span(match.index, read));
  }
  builder.literal(source.slice(read, part.end), span(read, part.end));
  const rewrite: Rewriter = (range, newText) => {
    if (!text.isExact(range)) return undefined;
    return writeQuotedPrintable(source, text.toSource(range), newText, charset);
  };
  const text = builder.build(part, rewrite);
  return text;
}

/** Escapes the words and breaks lines softly, so that neither they nor the rest of their line grow too long. */
function writeQuotedPrintable(source: string, range: Span, newText: string, charset: string): TextEdit | undefined {
  const lineBreak = lineBreakOf(source);
  const tokens = tokensOf(newText, charset, lineBreak);
  if (tokens === undefined) return undefined;
  let column = range.start - lineStart(source, range.start);
  let written = '';
  for (const token of tokens) {
    if (token !== lineBreak && column + token.length > LINE_LIMIT - 1) {
      written += `=${lineBreak}`;
      column = 0;
    }
    written += token;
    column = token === lineBreak ? 0 : column + token.length;
  }
  const rest = restOfLine(source, range.end);
  if (rest > 0 && column > 0 && column + rest > LINE_LIMIT) written += `=${lineBreak}`;
  return { span: range, newText: written };
}

function tokensOf(text: string, charset: string, lineBreak: string): string[] | undefined {
  const tokens: string[] = [];
  for (const piece of text.match(/\r\n|[\s\S]/gu) ?? []) {
    if (/[\r\n]/.test(piece)) {
      const before = tokens.at(-1);
      if (before === ' ' || before === '\t') tokens[tokens.length - 1] = escaped(before.charCodeAt(0));
      tokens.push(lineBreak);
      continue;
    }
    const bytes = encodeCharset(piece, charset);
    if (bytes === undefined) return undefined;
    tokens.push(/^[ -<>-~\t]$/.test(piece) ? piece : bytes.map(escaped).join(''));
  }
  return tokens;
}

function escaped(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

function lineStart(source: string, offset: number): number {
  return Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1;
}

function restOfLine(source: string, offset: number): number {
  const match = /[\r\n]/.exec(source.slice(offset, offset + LINE_LIMIT + 2));
  return match === null ? Math.min(source.length - offset, LINE_LIMIT + 2) : match.index;
}
