import type { MappedText } from '../../text/mapped-text';
import { span, type Span } from '../../text/span';
import { commentOpenedBefore } from './comment-syntax';
import { parseDirective, type Directive } from './parse-directive';

/** A directive and where it stands. */
export interface PlacedDirective {
  readonly directive: Directive;
  /** The comment, in the source. */
  readonly span: Span;
  /** The line it stands on and the line after its end, in the source, with their line breaks. */
  readonly line: Span;
  readonly nextLine: Span;
  /** From the end of the comment to the end of the text it stands in, in the source. */
  readonly rest: Span;
}

/** A directive is one line; a comment longer than this is none. */
const COMMENT_LIMIT = 1000;

/** Finds the directives in the comments of a text, whatever language the comments are of. */
export function commentDirectives(text: MappedText): PlacedDirective[] {
  const found: PlacedDirective[] = [];
  const words = text.text;
  for (const match of words.matchAll(/amends-(?=[dekl])/gi)) {
    const comment = commentOpenedBefore(words, match.index, COMMENT_LIMIT);
    if (comment === undefined) continue;
    const directive = parseDirective(words.slice(match.index + match[0].length, comment.wordsEnd).trim());
    if (directive === undefined) continue;
    const lineEnd = nextLineStart(words, comment.end);
    found.push({
      directive,
      span: text.toSource(span(comment.start, comment.end)),
      line: text.toSource(span(lineStart(words, comment.start), lineEnd)),
      nextLine: text.toSource(span(lineEnd, nextLineStart(words, lineEnd))),
      rest: text.toSource(span(comment.end, words.length)),
    });
  }
  return found;
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function nextLineStart(text: string, offset: number): number {
  const lineBreak = /\r\n|\r|\n/g;
  lineBreak.lastIndex = offset;
  return lineBreak.test(text) ? lineBreak.lastIndex : text.length;
}
