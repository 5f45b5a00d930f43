import type { Position, PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import type { MailDocument } from '../document/mail-document';
import { fieldAt, renameField } from '../merge-fields/field-occurrences';
import { findDefinition } from '../merge-fields/known-field';
import type { TextEdit } from '../text/text-edit';
import type { CheckedMail } from './check-text';
import { joinWorkspaceEdits, toWorkspaceEdit, type EditSupport } from './to-workspace-edit';

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

/** A field's name is one line without the marks of any dialect. */
const NAME = /^[^\r\n{}<>|*%"'`]{1,200}$/u;

/** Renames a field in the mail, in its other parts, and in the JSON that holds its data. */
export function renameFieldEverywhere(
  { uri, version, mail, fields }: CheckedMail,
  { position, newName }: { readonly position: Position; readonly newName: string },
  siblings: readonly SiblingMail[],
  support: EditSupport,
): WorkspaceEdit | null {
  const field = fieldAt(mail, mail.lines.offsetAt(position));
  const wanted = newName.trim();
  const own = field && NAME.test(wanted) ? renameField(mail, field.name, wanted) : undefined;
  if (field === undefined || own === undefined) return null;
  const edits = [toWorkspaceEdit({ uri, version, lines: mail.lines }, own, support)];
  for (const sibling of siblings) {
    const { lines } = sibling.mail;
    const renamed = renameField(sibling.mail, field.name, wanted) ?? [];
    if (renamed.length > 0)
      edits.push(toWorkspaceEdit({ uri: sibling.uri, version: sibling.version ?? null, lines }, renamed, support));
  }
  const definition = findDefinition(fields, field.name);
  const key = definition?.file.format === 'json' ? keyEdit(definition.field, field.name, wanted) : undefined;
  if (definition !== undefined && key !== undefined)
    edits.push(
      toWorkspaceEdit({ uri: definition.file.place, version: null, lines: definition.file.lines }, [key], support),
    );
  return joinWorkspaceEdits(edits);
}

/** The key in the data changes with the last name of the path, and not where the path changes too. */
function keyEdit(
  { name, span }: { readonly name: string; readonly span: TextEdit['span'] },
  field: string,
  newName: string,
): TextEdit | undefined {
  const split = (path: string): readonly [string, string] => {
    const at = path.lastIndexOf('.') + 1;
    return [path.slice(0, at), path.slice(at)];
  };
  const [path, last] = split(field);
  const [newPath, newLast] = split(newName);
  if (path !== newPath || split(name)[1] !== last) return undefined;
  return { span, newText: JSON.stringify(newLast).slice(1, -1) };
}
