import type pc from 'picocolors';
import type { MailDocument } from '../../../document/mail-document';
import type { Span } from '../../../text/span';
import { readable } from '../readable';
import { displayWidth } from './display-width';

export type Colours = ReturnType<typeof pc.createColors>;

export interface FrameStyle {
  readonly colours: Colours;
  /** Colour of the marks under the words. */
  readonly paint: (text: string) => string;
  /** Width in characters that a frame may take. */
  readonly columns: number;
}

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The line a span stands in, the line before it, and a mark under the span's words. */
export function codeFrame(mail: MailDocument, span: Span, style: FrameStyle): string {
  const start = mail.lines.positionAt(span.start);
  const gutter = String(start.line + 1).length;
  const row = (label: string, text: string) =>
    `  ${style.colours.dim(`${label.padStart(gutter)} │`)} ${text}`.trimEnd();
  const width = style.columns - gutter - 5;
  const before = start.line === 0 ? '' : lineText(mail, start.line - 1);
  const line = lineText(mail, start.line);
  const margin = Math.min(indentOf(line), indentOf(before), start.character);
  const cut = cutOut(line, margin, start.character, span.end - span.start, width);
  return [
    ...(before.trim() === '' ? [] : [row(String(start.line), style.colours.dim(clip(before.slice(margin), width)))]),
    row(String(start.line + 1), cut.before + style.colours.bold(cut.marked) + cut.after),
    row('', style.paint(markUnder(cut))),
  ].join('\n');
}

/** A line in three parts, ready to be printed. */
interface CutLine {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Leaves out the margin, and cuts a window out of a line that is too long, so that the marked words stay in sight. */
function cutOut(line: string, margin: number, from: number, length: number, width: number): CutLine {
  const marked = readable(line.slice(from, from + length));
  const before = readable(line.slice(Math.max(margin, from - width), from));
  const after = readable(line.slice(from + length, from + length + width));
  const shownMarked = displayWidth(marked) > width ? `${marked.slice(0, width - 1)}…` : marked;
  const room = Math.max(0, width - displayWidth(shownMarked));
  const shownBefore = clipLeft(before, Math.max(Math.floor(room / 2), room - displayWidth(after)));
  return { before: shownBefore, marked: shownMarked, after: clip(after, room - displayWidth(shownBefore)) };
}

/** How far a line is indented, in characters; an empty one is as far as any other. */
function indentOf(line: string): number {
  return line.trim() === '' ? Infinity : line.length - line.trimStart().length;
}

/** Terminals draw right-to-left words where they like: there the mark repeats the words instead. */
function markUnder({ before, marked, after }: CutLine): string {
  if (RIGHT_TO_LEFT.test(before + marked + after)) return marked === '' ? '^' : `^ “${marked}”`;
  return ' '.repeat(displayWidth(before)) + (marked === '' ? '^' : '─'.repeat(Math.max(1, displayWidth(marked))));
}

/** The line without its end, found from behind: a line may be a megabyte, and have ten thousand frames. */
function lineText({ source, lines }: MailDocument, line: number): string {
  let end = lines.lineStart(line + 1);
  while (end > lines.lineStart(line) && (source[end - 1] === '\n' || source[end - 1] === '\r')) end--;
  return source.slice(lines.lineStart(line), end);
}

function clip(text: string, width: number): string {
  if (width <= 0) return '';
  const line = readable(text.slice(0, width + 1));
  return displayWidth(line) <= width ? line : `${line.slice(0, width - 1)}…`;
}

function clipLeft(text: string, width: number): string {
  return displayWidth(text) <= width ? text : `…${text.slice(text.length - Math.max(0, width - 1))}`;
}
