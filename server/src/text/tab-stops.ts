import { span, type Span } from './span';
import type { TextEdit } from './text-edit';

/** What the author still has to fill in: `[date]`, but not the text of a Markdown link. */
const HOLE = /\[[^[\]\n]+\](?!\()/g;

/** Where a text has holes for the author to fill, each with its brackets (UTF-16 offsets of the text). */
export function findHoles(text: string): readonly Span[] {
  return Array.from(text.matchAll(HOLE), ({ 0: hole, index }) => span(index, index + hole.length));
}

/** The edit with a tab stop at each hole of its new text. */
export function withTabStops(edit: TextEdit): TextEdit {
  const tabStops = findHoles(edit.newText);
  return tabStops.length === 0 ? edit : { ...edit, tabStops };
}
