import type { WorkspaceEdit } from 'vscode-languageserver';
import { LineIndex } from '../text/line-index';
import { message, renderMessage, type Translations } from '../text/message';
import type { TextEdit } from '../text/text-edit';
import type { FoundFile } from './related-files';
import { toRange } from './to-diagnostic';
import type { EditSupport } from './to-workspace-edit';

const ANNOTATION = 'amends-other-file';

/** Edits of a file that the author is not looking at: shown before they are made, where the client can. */
export function editOtherFile(
  { path, uri, version, text }: FoundFile,
  edits: readonly TextEdit[],
  { documentChanges, annotations }: EditSupport,
  translations: Translations,
): WorkspaceEdit {
  const lines = new LineIndex(text);
  const plain = edits.map(({ span, newText }) => ({ range: toRange(lines, span), newText }));
  if (!documentChanges) return { changes: { [uri]: plain } };
  const textDocument = { uri, version };
  if (annotations !== true) return { documentChanges: [{ textDocument, edits: plain }] };
  const label = renderMessage(message('Change “{0}”', path), translations);
  return {
    documentChanges: [{ textDocument, edits: plain.map((edit) => ({ ...edit, annotationId: ANNOTATION })) }],
    changeAnnotations: { [ANNOTATION]: { label, needsConfirmation: true } },
  };
}
