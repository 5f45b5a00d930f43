import type {
  SnippetTextEdit,
  TextDocumentEdit,
  TextEdit as ProtocolTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
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

/** Edits of one document. */
export interface DocumentEdits {
  readonly document: EditedDocument;
  readonly edits: readonly TextEdit[];
}

/** Edits of one document, with tab stops where the edits have them and the client can show them. */
export function toWorkspaceEdit(
  document: EditedDocument,
  edits: readonly TextEdit[],
  support: EditSupport,
): WorkspaceEdit {
  return editDocuments([{ document, edits }], support);
}

/**
 * Edits of several documents as one, so that they are made and undone together. What is said of a document in several
 * places stands together, since all its ranges count in the document as it was.
 */
export function editDocuments(parts: readonly DocumentEdits[], support: EditSupport): WorkspaceEdit {
  const byUri = new Map<string, DocumentEdits>();
  for (const { document, edits } of parts) {
    const known = byUri.get(document.uri);
    byUri.set(document.uri, { document: known?.document ?? document, edits: [...(known?.edits ?? []), ...edits] });
  }
  const documents = [...byUri.values()];
  if (support.documentChanges) return { documentChanges: documents.map((each) => toDocumentEdit(each, support)) };
  const changes = documents.map(({ document: { uri, lines }, edits }): [string, ProtocolTextEdit[]] => [
    uri,
    edits.map((edit) => toPlainEdit(lines, edit)),
  ]);
  return { changes: Object.fromEntries(changes) };
}

function toDocumentEdit({ document, edits }: DocumentEdits, { snippets }: EditSupport): TextDocumentEdit {
  const { uri, version, lines } = document;
  const withSnippets = snippets && edits.some(({ tabStops }) => (tabStops?.length ?? 0) > 0);
  return {
    textDocument: { uri, version },
    edits: withSnippets ? toSnippetEdits(lines, edits) : edits.map((edit) => toPlainEdit(lines, edit)),
  };
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
