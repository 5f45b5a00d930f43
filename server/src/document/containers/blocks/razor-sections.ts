import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import type { ComputedField } from '../../envelope';
import { isMailPlace } from '../../mail-likeness/place-evidence';
import { alignScalar } from '../escaped-scalar';
import { lineValue, onOneLine, trimmedRange } from '../line-value';
import { spliced, type StoredValue } from '../stored-value';
import type { PlacedField } from './placed-field';

const STATEMENT =
  /^[ \t]{0,40}(?:@\{[ \t]{0,40})?(?:ViewBag\.Subject|ViewData\["Subject"\])[ \t]{0,20}=(?!=)[ \t]{0,20}/gm;
const SECTION = /(?<![\w@])@section\s{1,20}Subject\s{0,20}\{([^{}]{0,1000})\}/gi;
const STRING = /"((?:[^"\\\r\n]|\\.){0,2000})"[ \t]{0,20};/y;
const VERBATIM = /@"((?:[^"]|""){0,2000})"[ \t]{0,20};/y;
const REACH = 100_000;
const MOST_STATEMENTS = 20;

/** The subject of a Razor view that is a mail by its place: set in its code, or in a section of that name. */
export function readRazorSubject(source: string, start: number, path: string): readonly PlacedField[] {
  if (!/\.(?:cshtml|razor)$/i.test(path) || !isMailPlace(path, false)) return [];
  const text = source.slice(0, start + REACH);
  const matches = [...text.slice(start).matchAll(STATEMENT)].slice(0, MOST_STATEMENTS);
  const statements = matches.map((match) => {
    const from = start + match.index;
    return readStatement(text, span(from, from + match[0].length));
  });
  // Which of several the program comes to, only the program knows.
  if (statements.length > 1) return statements.map(({ whole, place }) => ({ whole, computed: computedAt(place) }));
  const sections = [...text.slice(start).matchAll(SECTION)].map((match) => readSection(text, start, match));
  const stated = statements.map(({ whole, place, value }) =>
    value === undefined
      ? { whole, computed: computedAt(place) }
      : { whole, entry: { role: 'subject', rank: 0, value } as const },
  );
  return [...stated, ...sections].sort((a, b) => a.whole.start - b.whole.start);
}

function computedAt(place: Span): ComputedField {
  return { name: 'subject', span: place };
}

interface Statement {
  readonly whole: Span;
  /** What is assigned. */
  readonly place: Span;
  readonly value?: StoredValue;
}

function readStatement(source: string, head: Span): Statement {
  const string = new RegExp(STRING);
  string.lastIndex = head.end;
  const words = string.exec(source)?.[1];
  if (words !== undefined) {
    const value = escapedString(source, span(head.end + 1, head.end + 1 + words.length));
    const place = span(head.end, head.end + words.length + 2);
    return { whole: codeBlock(source, head, string.lastIndex), place, ...(value && { value }) };
  }
  const verbatim = new RegExp(VERBATIM);
  verbatim.lastIndex = head.end;
  const plain = verbatim.exec(source)?.[1];
  if (plain !== undefined) {
    const inner = span(head.end + 2, head.end + 2 + plain.length);
    const value = verbatimString(source, inner);
    return { whole: codeBlock(source, head, verbatim.lastIndex), place: inner, value };
  }
  const code = /^[^;\r\n]*/.exec(source.slice(head.end, head.end + 2000))?.[0] ?? '';
  const place = span(head.end, head.end + code.length);
  return { whole: codeBlock(source, head, place.end), place };
}

/** `@"…"`: a quotation mark is written twice, and nothing else is escaped. */
function verbatimString(source: string, inner: Span): StoredValue {
  const decoded = source.slice(inner.start, inner.end).replaceAll('""', '"');
  const encode = (words: string): string => onOneLine(words).replaceAll('"', '""');
  const text = alignScalar(source, inner.start, inner.end, decoded, 'doubled-double-quote', (part, newText) => ({
    span: text.toSource(part),
    newText: encode(newText),
  }));
  return { text, span: inner, replace: (words) => ({ span: inner, newText: encode(words) }) };
}

/** A string of C# whose escapes are those of JSON as well; any other is left to its compiler. */
function escapedString(source: string, inner: Span): StoredValue | undefined {
  const decoded = parsedString(source.slice(inner.start - 1, inner.end + 1));
  if (decoded === undefined) return undefined;
  const encode = (words: string): string =>
    JSON.stringify(onOneLine(words))
      .slice(1, -1)
      .replace(/[\u0085\u2028\u2029]/g, unicodeEscape);
  const replace = (words: string): TextEdit => ({ span: inner, newText: encode(words) });
  const text = alignScalar(source, inner.start, inner.end, decoded, 'backslash', (part, newText) =>
    text.isExact(part)
      ? { span: text.toSource(part), newText: encode(newText) }
      : replace(spliced(decoded, part, newText)),
  );
  return { text, span: inner, replace };
}

function parsedString(literal: string): string | undefined {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** From the `@{` that opens the code to the brace that closes it, where both stand as people write them. */
function codeBlock(source: string, head: Span, end: number): Span {
  const open = source.lastIndexOf('@{', head.end);
  const close = /^;?[ \t]*(?:\r?\n(?:[ \t]*[^\s}][^\r\n]*\r?\n|[ \t]*\r?\n)*[ \t]*)?\}/.exec(
    source.slice(end, end + 4000),
  );
  if (open < 0 || close === null) return span(head.start, end);
  const around = source.slice(open + 2, head.start) + close[0].slice(0, -1);
  const isAround = !/[{}]/.test(around);
  return isAround ? span(open, end + close[0].length) : span(head.start, end);
}

function readSection(source: string, start: number, match: RegExpExecArray): PlacedField {
  const [written, words = ''] = match;
  const end = start + match.index + written.length;
  const range = trimmedRange(source, end - 1 - words.length, end - 1);
  const value = lineValue(source, range);
  const replace = (text: string): TextEdit | undefined =>
    /[{}<]|(?<!\w)@|@(?!\w)/.test(text) ? undefined : value.replace(text);
  return { whole: span(start + match.index, end), entry: { role: 'subject', rank: 0, value: { ...value, replace } } };
}
