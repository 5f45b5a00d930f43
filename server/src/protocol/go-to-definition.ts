import type { Location, Position } from 'vscode-languageserver';
import { fieldAt } from '../merge-fields/field-occurrences';
import { findDefinition } from '../merge-fields/known-field';
import type { CheckedMail } from './check-text';
import { toRange } from './to-diagnostic';

/** Where the data file names the field at a position. */
export function goToDefinition({ mail, fields }: CheckedMail, position: Position): Location | null {
  const field = fieldAt(mail, mail.lines.offsetAt(position));
  const definition = field && findDefinition(fields, field.name);
  if (definition === undefined) return null;
  return { uri: definition.file.place, range: toRange(definition.file.lines, definition.field.span) };
}
