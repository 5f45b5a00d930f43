import { MappedText, type Encoder } from '../../text/mapped-text';
import { span, type Span } from '../../text/span';
import type { StoredValue } from './stored-value';

/** A value that stands in the source as it is read, on one line; what is written into it is kept on one line. */
export function lineValue(source: string, range: Span, encode: Encoder = onOneLine): StoredValue {
  return {
    text: MappedText.verbatim(source, range.start, range.end, encode),
    span: range,
    replace: (value) => ({ span: range, newText: encode(value) }),
  };
}

/** The range without the white space around it; blank ones shrink to where they start. */
export function trimmedRange(source: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source.charAt(from))) from++;
  while (to > from && /\s/.test(source.charAt(to - 1))) to--;
  return to > from ? span(from, to) : span(start, start);
}

/** Line breaks would end a header or a key. */
export function onOneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
