import { compareSpans, type Span } from './span';

/** Replaces the source between two offsets. An insertion has an empty span. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
  /**
   * Places inside `newText` (offsets from its start) that the author still has to fill in.
   * Editors make tab stops of them; the command line inserts the text as it stands.
   */
  readonly tabStops?: readonly Span[];
}

/** Whether two edits touch the same characters, so that only one of them can be made. */
export function editsConflict(a: TextEdit, b: TextEdit): boolean {
  if (a.span.start === b.span.start && a.span.end === b.span.end) return true;
  return a.span.start < b.span.end && b.span.start < a.span.end;
}

/** Applies edits that do not conflict; their spans all refer to `source` as given. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let result = '';
  let copied = 0;
  for (const edit of [...edits].sort((a, b) => compareSpans(a.span, b.span))) {
    result += source.slice(copied, edit.span.start) + edit.newText;
    copied = edit.span.end;
  }
  return result + source.slice(copied);
}
