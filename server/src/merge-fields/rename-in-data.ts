import type { MailDocument } from '../document/mail-document';
import type { TextEdit } from '../text/text-edit';
import type { DataFile } from './data/data-file';
import { findDefinition, joinKnownFields, type FieldDefinition } from './known-field';

/** What changes in a data file when a field of the mail gets another name. */
export interface DataFileEdit {
  readonly file: DataFile;
  readonly edit: TextEdit;
}

/** Gives the field its new name in every data file beside the mail that knows it: a key of JSON, a column of a CSV. */
export function renameInData(
  mail: MailDocument,
  files: readonly DataFile[],
  field: string,
  newName: string,
): readonly DataFileEdit[] {
  return files.flatMap((file) => {
    const definition = findDefinition(joinKnownFields(mail, [], [file]), field);
    if (definition === undefined) return [];
    const newText = file.format === 'csv' ? newHeading(definition, field, newName) : newKey(definition, field, newName);
    return newText === undefined ? [] : [{ file, edit: { span: definition.field.span, newText } }];
  });
}

/** The key changes with the last name of the path, and not where the path changes too. */
function newKey({ field: { name } }: FieldDefinition, field: string, newName: string): string | undefined {
  const [path, last] = splitPath(field);
  const [newPath, newLast] = splitPath(newName);
  if (path !== newPath || splitPath(name)[1] !== last) return undefined;
  return JSON.stringify(newLast).slice(1, -1);
}

function splitPath(path: string): readonly [path: string, last: string] {
  const at = path.lastIndexOf('.') + 1;
  return [path.slice(0, at), path.slice(at)];
}

/** The heading in its own style; undefined where it would no longer be one cell. */
function newHeading({ field: { name: heading } }: FieldDefinition, field: string, newName: string): string | undefined {
  const [path, last] = splitPath(field);
  const [newPath, newLast] = splitPath(newName);
  if (path !== newPath || /[,;\t"]/.test(newLast)) return undefined;
  return heading === field || heading === last ? newLast : styledLike(heading, newLast);
}

/** `Loyalty tier` for `loyalty_tier` where the column was called `Loyalty points`. */
function styledLike(heading: string, name: string): string {
  const words = name
    .replace(/([\p{Ll}\p{N}])(?=\p{Lu})/gu, '$1 ')
    .split(/[\s_.-]+/)
    .filter((word) => word !== '');
  const separator = /[ _-]/.exec(heading)?.[0] ?? (words.length > 1 && /^\p{Lu}?\p{Ll}+$/u.test(heading) ? ' ' : '');
  if (heading === heading.toUpperCase()) return words.join(separator).toUpperCase();
  if (heading === heading.toLowerCase()) return words.join(separator).toLowerCase();
  const isTitle = /[ _-]\p{Lu}/u.test(heading) || separator === '';
  return words.map((word, index) => (isTitle || index === 0 ? capitalised(word) : word.toLowerCase())).join(separator);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
