import { span, type Span } from '../../server/src/text/span';

/** A text with the places that its marks stood round. */
export interface MarkedText {
  readonly source: string;
  readonly marks: readonly Span[];
}

/** Takes `⟦ ⟧` out of a text; they may nest. */
export function readMarks(marked: string): MarkedText {
  const marks: Span[] = [];
  const open: number[] = [];
  let source = '';
  for (const piece of marked.split(/([⟦⟧])/u)) {
    if (piece === '⟦') open.push(source.length);
    else if (piece === '⟧') marks.push(span(open.pop() ?? source.length, source.length));
    else source += piece;
  }
  if (open.length > 0) throw new Error(`A ⟦ is never closed: ${marked}`);
  return { source, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** Puts marks round the spans, so that a failed test shows the text and not its offsets. */
export function writeMarks(source: string, spans: readonly Span[]): string {
  const at = new Map<number, string>();
  const add = (offset: number, mark: string) => at.set(offset, (at.get(offset) ?? '') + mark);
  for (const { start, end } of spans) {
    if (start === end) add(start, '⟦⟧');
    else {
      at.set(end, `⟧${at.get(end) ?? ''}`);
      add(start, '⟦');
    }
  }
  let result = '';
  for (let offset = 0; offset <= source.length; offset++) {
    result += (at.get(offset) ?? '') + source.charAt(offset);
  }
  return result;
}
