import { span, type Span } from '../../../text/span';

/** One line of plain text. */
export interface TextLine {
  /** The line without its line ending, as a span of the text. */
  readonly span: Span;
  readonly text: string;
  /** UTF-16 length of the list marker with the white space around it; 0 for a line that is no list item. */
  readonly marker: number;
}

const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g;
const LIST_MARKER = /^\s{0,20}(?:[-*+•‣◦·–]|\d{1,3}[.)]|[٠-٩]{1,3}[.)-])\s{1,20}(?=\S)/;
const RULE = /^\s*[-=_*~#+]{2,}\s*$/;

/** Lines shorter than this are taken to end where their author wanted, if the next word would have fitted. */
const SHORT_LINE = 50;

/** Cuts a text into its lines. */
export function textLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(LINE)) {
    if (match[0] === '') break;
    const line = match[0].replace(/[\r\n]+$/, '');
    const marker = LIST_MARKER.exec(line.slice(0, 60))?.[0].length ?? 0;
    lines.push({ span: span(match.index, match.index + line.length), text: line, marker });
  }
  return lines;
}

/** Whether the line parts paragraphs: blank, or drawn with dashes. */
export function isSeparator({ text }: TextLine): boolean {
  return text.trim() === '' || RULE.test(text);
}

/** Whether the break between two lines is the author's, not that of wrapping at the width of the text. */
export function isDeliberateBreak(line: TextLine, next: TextLine, width: number): boolean {
  if (next.marker > 0 || /^\s/.test(next.text)) return true;
  if (line.text.length >= SHORT_LINE) return false;
  const nextWord = /\S*/.exec(next.text)?.[0].length ?? 0;
  return line.text.length + 1 + nextWord <= width;
}
