import type { SnippetTextEdit, TextEdit as ProtocolTextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { LineIndex } from '../text/line-index';
import type { TextEdit } from '../text/text-edit';
import { toRange } from './to-diagnostic';

/** Which kinds of edit the client can make. */
export interface EditSupport {
  /** Whether edits may name the version of the document they are for. */
  readonly documentChanges: boolean;
  /** Whether edits may hold tab stops. */
  readonly snippets: boolean;
  /** Whether edits may ask to be confirmed. */
  readonly annotations?: boolean;
}

/** The document that an edit changes. */
export interface EditedDocument {
  readonly uri: string;
  /** Null for a file that no editor shows. */
  readonly version: number | null;
  readonly lines: LineIndex;
}

/** Edits of one document, with tab stops where the edits have them and the client can show them. */
export function toWorkspaceEdit(
  { uri, version, lines }: EditedDocument,
  edits: readonly TextEdit[],
  { documentChanges, snippets }: EditSupport,
): WorkspaceEdit {
  if (!documentChanges) return { changes: { [uri]: edits.map((edit) => toPlainEdit(lines, edit)) } };
  const withSnippets = snippets && edits.some(({ tabStops }) => (tabStops?.length ?? 0) > 0);
  const textDocument = { uri, version };
  if (!withSnippets)
    return { documentChanges: [{ textDocument, edits: edits.map((edit) => toPlainEdit(lines, edit)) }] };
  return { documentChanges: [{ textDocument, edits: toSnippetEdits(lines, edits) }] };
}

/** Edits of several documents as one, so that they are made and undone together. */
export function joinWorkspaceEdits(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  const documentChanges = edits.flatMap((edit) => edit.documentChanges ?? []);
  if (documentChanges.length > 0) return { documentChanges };
  return { changes: Object.fromEntries(edits.flatMap(({ changes = {} }) => Object.entries(changes))) };
}

function toPlainEdit(lines: LineIndex, { span, newText }: TextEdit): ProtocolTextEdit {
  return { range: toRange(lines, span), newText };
}

/** Tab stops are numbered through all edits, so that Tab walks from one edit to the next. */
function toSnippetEdits(lines: LineIndex, edits: readonly TextEdit[]): SnippetTextEdit[] {
  let tabStop = 1;
  return edits.map((edit) => {
    const value = toSnippet(edit, tabStop);
    tabStop += edit.tabStops?.length ?? 0;
    return { range: toRange(lines, edit.span), snippet: { kind: 'snippet', value } };
  });
}

/** The new text of an edit as a snippet, its tab stops numbered from the given one. */
export function toSnippet({ newText, tabStops = [] }: TextEdit, firstTabStop: number): string {
  let value = '';
  let copied = 0;
  for (const [index, { start, end }] of tabStops.entries()) {
    value += escapeSnippet(newText.slice(copied, start));
    value += `\${${firstTabStop + index}:${escapeSnippet(newText.slice(start, end))}}`;
    copied = end;
  }
  return value + escapeSnippet(newText.slice(copied));
}

function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
