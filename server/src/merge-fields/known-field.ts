import type { Dialect } from '../dialects/dialect';
import { lookUpField } from '../dialects/look-up-field';
import type { MailDocument } from '../document/mail-document';
import { KnownFields } from '../rules/merge-tags/reading/known-fields';
import type { DataField, DataFile } from './data/data-file';
import { restyleFieldName } from './restyle-field-name';

/** A field that the mail may print, and who says so. */
export interface KnownField {
  /** As a tag of the mail's dialect would name it. */
  readonly name: string;
  /** Other names by which it is known: the heading of its column. */
  readonly aliases: readonly string[];
  /** Undefined for a field that the settings name. */
  readonly definition?: FieldDefinition;
}

/** Where a data file names a field. */
export interface FieldDefinition {
  readonly file: DataFile;
  readonly field: DataField;
}

/**
 * The fields a mail can print: those the settings name, then those of the data files beside it. A file whose name does
 * not say that it holds data counts only where it knows a field that the mail uses.
 */
export function joinKnownFields(
  mail: MailDocument,
  stated: readonly string[],
  files: readonly DataFile[],
): readonly KnownField[] {
  const fields = new Map<string, KnownField>(stated.map((name) => [name, { name, aliases: [] }]));
  for (const file of files.filter((candidate) => isBelieved(candidate, mail))) {
    for (const field of file.fields) {
      const known = knownBy(file, field, mail);
      const earlier = fields.get(known.name);
      if (earlier?.definition === undefined) fields.set(known.name, known);
    }
  }
  return [...fields.values()];
}

/** Every name that a tag may use. */
export function knownNames(fields: readonly KnownField[]): readonly string[] {
  return fields.flatMap(({ name, aliases }) => [name, ...aliases]);
}

/** The definition of a field that a tag names, with or without its namespace. */
export function findDefinition(fields: readonly KnownField[], name: string): FieldDefinition | undefined {
  const defined = fields.filter(({ definition }) => definition !== undefined);
  const wanted = name.toLowerCase().replace(/\[\d*\]/g, '');
  const byName = (matches: (known: string) => boolean): FieldDefinition | undefined =>
    defined.find((field) => [field.name, ...field.aliases].some((known) => matches(known.toLowerCase())))?.definition;
  const last = wanted.slice(wanted.lastIndexOf('.') + 1);
  return (
    byName((known) => known === wanted) ??
    byName((known) => wanted.endsWith(`.${known}`)) ??
    byName((known) => known === last || known.endsWith(`.${last}`))
  );
}

function isBelieved({ isNamedForData, fields }: DataFile, mail: MailDocument): boolean {
  if (isNamedForData) return true;
  const known = new KnownFields(
    fields.map(({ name }) => name),
    [],
  );
  return mail.mergeTags.some(({ field, reserved }) => field !== undefined && reserved !== true && known.has(field));
}

function knownBy(file: DataFile, field: DataField, mail: MailDocument): KnownField {
  const definition = { file, field };
  if (file.format === 'json') return { name: field.name, aliases: [], definition };
  const dialect = mail.dialects.find(({ id }) => id === mail.dialect.id);
  const name = dialect === undefined ? undefined : columnName(field.name, dialect);
  if (name === undefined) return { name: field.name, aliases: [], definition };
  return { name, aliases: [field.name], definition };
}

/** `FNAME` for the column “First Name” of a Mailchimp export. */
function columnName(heading: string, dialect: Dialect): string | undefined {
  const key = lookUpField(heading);
  const standard = key && dialect.fields[key];
  return standard ?? restyleFieldName(heading, dialect.writing);
}
