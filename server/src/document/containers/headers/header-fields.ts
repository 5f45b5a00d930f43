import { span, type Span } from '../../../text/span';
import { afterBreak, lineAt } from '../front-matter/locate-front-matter';

/** One header field of RFC 5322, folded lines and all. */
export interface HeaderField {
  /** Lower case. */
  readonly name: string;
  /** The value without the white space around it; folds are still in it. */
  readonly value: Span;
  /** The whole field, without its last line break. */
  readonly line: Span;
}

/** A block of header fields and what comes after it. */
export interface HeaderBlock {
  readonly fields: readonly HeaderField[];
  /** Where the body starts: after the blank line, or at the first line that is no header. */
  readonly bodyStart: number;
}

const FIELD = /^([!-9;-~]{1,80})[ \t]*:/;

/** Lines of a template language among the headers, and mbox's first line: passed over. */
const PASSED_OVER = /^(?:\{[{%#]|<%|From )/;

/** A name at the beginning of a line, in lower case, and its characters up to the end of the colon. */
export interface FieldName {
  readonly name: string;
  readonly length: number;
}

/** The name of a header by RFC 5322. */
export function readFieldName(line: string): FieldName | undefined {
  const [whole = '', name] = FIELD.exec(line) ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), length: whole.length };
}

/** Reads header fields up to a blank line; the first line that is neither field nor fold ends them, too. */
export function readHeaderFields(
  source: string,
  start: number,
  end = source.length,
  readName: (line: string) => FieldName | undefined = readFieldName,
): HeaderBlock {
  const fields: HeaderField[] = [];
  let at = start;
  while (at < end) {
    const line = lineAt(source, at);
    const words = source.slice(line.start, Math.min(line.end, line.start + 90));
    const next = afterBreak(source, line.end);
    if (words === '') return { fields, bodyStart: Math.min(next, end) };
    const name = readName(words);
    if (name !== undefined) {
      const stop = Math.min(foldedEnd(source, line), end);
      fields.push({
        name: name.name,
        value: trimmedValue(source, line.start + name.length, stop),
        line: span(line.start, stop),
      });
      at = afterBreak(source, stop);
    } else if (PASSED_OVER.test(words)) {
      at = next;
    } else {
      return { fields, bodyStart: words.trim() === '' ? Math.min(next, end) : at };
    }
    if (at <= line.start) break;
  }
  return { fields, bodyStart: Math.min(at, end) };
}

/** The end of the last of the lines that a field goes on over; a line of white space alone is not one. */
function foldedEnd(source: string, first: Span): number {
  let end = first.end;
  for (;;) {
    const next = lineAt(source, afterBreak(source, end));
    if (next.start <= end || !/^[ \t]+\S/.test(source.slice(next.start, next.end))) return end;
    end = next.end;
  }
}

/** An empty value stays behind the space that follows its colon, so that what is written there is well set. */
function trimmedValue(source: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(source.charAt(from))) from++;
  while (to > from && /\s/.test(source.charAt(to - 1))) to--;
  return span(from, to);
}
