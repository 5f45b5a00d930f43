import type { Position, PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import type { MailDocument } from '../document/mail-document';
import { fieldAt, renameField } from '../merge-fields/field-occurrences';
import { renameInData } from '../merge-fields/rename-in-data';
import type { CheckedMail } from './check-text';
import { isSameUri } from './file-uri';
import { editDocuments, type DocumentEdits, type EditSupport } from './to-workspace-edit';

/** Another part of the same mail, in a file of its own. */
export interface SiblingMail {
  readonly uri: string;
  /** Undefined for a file that no editor shows. */
  readonly version?: number;
  readonly mail: MailDocument;
}

/** The name that would change, and where it stands; null where there is no field. */
export function prepareRename({ mail }: CheckedMail, position: Position): PrepareRenameResult | null {
  const field = fieldAt(mail, mail.lines.offsetAt(position));
  if (field === undefined) return null;
  const range = { start: mail.lines.positionAt(field.span.start), end: mail.lines.positionAt(field.span.end) };
  return { range, placeholder: field.name };
}

/**
 * Renames a field in the mail, in its other parts and versions, and in the files that hold its data. Whether its tags can
 * hold the new name is asked before (`renameProblem`).
 */
export function renameFieldEverywhere(
  checked: CheckedMail,
  { position, newName }: { readonly position: Position; readonly newName: string },
  siblings: readonly SiblingMail[],
  support: EditSupport,
): WorkspaceEdit | null {
  const { uri, version, mail, scope } = checked;
  const field = fieldAt(mail, mail.lines.offsetAt(position));
  const wanted = newName.trim();
  const own = field && renameField(mail, field.name, wanted);
  if (field === undefined || own === undefined) return null;
  const parts: DocumentEdits[] = [{ document: { uri, version, lines: mail.lines }, edits: own }];
  for (const sibling of withVersions(checked, siblings)) {
    const { lines } = sibling.mail;
    const renamed = renameField(sibling.mail, field.name, wanted) ?? [];
    const document = { uri: sibling.uri, version: sibling.version ?? null, lines };
    if (renamed.length > 0) parts.push({ document, edits: renamed });
  }
  for (const { file, edit } of renameInData(mail, scope.dataFiles, field.name, wanted)) {
    parts.push({ document: { uri: file.place, version: null, lines: file.lines }, edits: [edit] });
  }
  return editDocuments(parts, support);
}

/** The other parts of the mail, and its versions that are none of them. */
function withVersions({ mail, related = [] }: CheckedMail, siblings: readonly SiblingMail[]): readonly SiblingMail[] {
  const versions = (mail.versions ?? []).flatMap(({ path, mail: other }) => {
    const file = related.find((each) => each.path === path);
    if (file === undefined || siblings.some(({ uri }) => isSameUri(uri, file.uri))) return [];
    return [{ uri: file.uri, mail: other, ...(file.version !== null && { version: file.version }) }];
  });
  return [...siblings, ...versions];
}
