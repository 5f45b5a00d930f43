import { parse, postprocess, preprocess } from 'micromark';
import { span, type Span } from '../../../text/span';

/** A construct of Markdown begins or ends. */
export interface MarkdownEvent {
  readonly enters: boolean;
  /** micromark's name of the construct. */
  readonly type: string;
  /** The construct, in UTF-16 offsets of the text. */
  readonly place: Span;
}

/** Longer texts are no mails; micromark would take more than half a second for them. */
const LONGEST_TEXT = 100_000;

/** More marks of emphasis than this in one paragraph, or of quotation on one line, cost micromark quadratic time. */
const MOST_MARKS = 1_000;

/** The constructs of a Markdown text in source order; undefined where reading it would take too long. */
export function markdownEvents(text: string): MarkdownEvent[] | undefined {
  if (text.length > LONGEST_TEXT || isCostly(text)) return undefined;
  const withoutMark = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const chunks = preprocess()(withoutMark, undefined, true);
  return postprocess(parse().document().write(chunks)).map(([kind, { type, start, end }]) => ({
    enters: kind === 'enter',
    type,
    place: span(start.offset, end.offset),
  }));
}

function isCostly(text: string): boolean {
  return text.split(/\n[^\S\n]*\n/).some((paragraph) => (paragraph.match(/[*_[\]>]/g)?.length ?? 0) > MOST_MARKS);
}
