import { LineIndex } from '../../text/line-index';
import { span, type Span } from '../../text/span';
import type { BodyContent } from '../containers/container';
import type { Instruction } from '../directive';
import { findZones } from '../merge-tags/find-zones';
import { commentOpenedBefore } from './comment-syntax';
import { instructionOf, parseDirective, type Directive } from './parse-directive';

/** A directive and where it stands. */
export interface PlacedDirective {
  readonly directive: Directive;
  /** Its words that may be misspelt. */
  readonly instructions: readonly Instruction[];
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
export function commentDirectives({ text, format }: Pick<BodyContent, 'text' | 'format'>): PlacedDirective[] {
  const found: PlacedDirective[] = [];
  const words = text.text;
  let lines: LineIndex | undefined;
  const listings = format === 'markdown' && /amends-/i.test(words) ? listingsOf(words) : [];
  let passed = 0;
  for (const match of words.matchAll(/amends-(?=[a-z])/gi)) {
    while ((listings[passed]?.end ?? Infinity) <= match.index) passed++;
    if ((listings[passed]?.start ?? Infinity) <= match.index) continue;
    const comment = commentOpenedBefore(words, match.index, COMMENT_LIMIT);
    if (comment === undefined) continue;
    const start = match.index + match[0].length;
    const directive = parseDirective(words.slice(start, comment.wordsEnd).trim());
    if (directive === undefined) continue;
    lines ??= new LineIndex(words);
    const first = lines.positionAt(comment.start).line;
    const last = lines.positionAt(comment.end).line;
    found.push({
      directive,
      instructions: instructionOf(directive, (place) => text.toSource(span(start + place.start, start + place.end))),
      span: text.toSource(span(comment.start, comment.end)),
      line: text.toSource(span(lines.lineStart(first), lines.lineStart(last + 1))),
      nextLine: text.toSource(span(lines.lineStart(last + 1), lines.lineStart(last + 2))),
      rest: text.toSource(span(comment.end, words.length)),
    });
  }
  return found;
}

/** What Markdown shows to readers as it stands, comments included: code, fenced or between backticks. */
function listingsOf(words: string): readonly Span[] {
  return findZones(words).filter(({ kind }) => kind === 'code');
}
