import type { Dialect } from '../../dialects/dialect';
import type { FieldKey } from '../../dialects/field-synonyms';
import { fieldKeys, lookUpField } from '../../dialects/look-up-field';
import { restyleFieldName } from '../restyle-field-name';

/**
 * The name a field has in another dialect, the likeliest first: its standard name there, or the author's own in the
 * style of that dialect, with or without its path.
 */
export function convertedFieldNames(written: string, from: Dialect, to: Dialect): readonly string[] {
  const name = withoutWrittenPath(written, from);
  const bare = withoutNamespace(name, from);
  const key = standardKey(name, from) ?? lookUpField(name) ?? lookUpField(bare);
  const standard = key && to.fields[key];
  if (standard !== undefined) return [standard];
  const own = standardKey(name, from) ?? (isRunTogether(bare, key) ? key : bare);
  const restyled = restyleFieldName(own, to.writing);
  const path = own.split('.');
  const restyledPath = path.map((part) => restyleFieldName(part, withoutItsNamespace(to)) ?? part).join('.');
  const names = path.length > 1 ? [restyledPath, restyled] : [restyled];
  return [...names, own].filter((candidate) => candidate !== undefined);
}

/** `DUE_DATE` where the dialect itself writes `ContactList.FIELD` in one of its forms. */
function withoutWrittenPath(name: string, { writing }: Dialect): string {
  const forms = [writing?.plain, writing?.withFallback].filter((form) => form !== undefined);
  const paths = forms.flatMap((form) => /([A-Za-z_][A-Za-z_.]{0,60}[.:])FIELD/.exec(form)?.[1] ?? []);
  const path = paths.find((candidate) => name.startsWith(candidate));
  return path === undefined ? name : name.slice(path.length);
}

/** The field that a dialect itself calls by this name. */
function standardKey(name: string, { fields }: Dialect): FieldKey | undefined {
  return fieldKeys().find((key) => fields[key] === name);
}

/** Whether a name is the words of a field without anything between them: `duedate`. */
function isRunTogether(name: string, key: FieldKey | undefined): key is FieldKey {
  return key !== undefined && name.toLowerCase() === key.toLowerCase();
}

/** `plan` for Customer.io's `customer.plan` and for Braze's `custom_attribute.${plan}`. */
function withoutNamespace(name: string, { writing }: Dialect): string {
  const { namespace = '' } = writing ?? {};
  const bare = namespace !== '' && name.startsWith(namespace) ? name.slice(namespace.length) : name;
  return bare.replace(/[${}]/g, '').replace(/^[.@]+/, '');
}

function withoutItsNamespace({ writing }: Dialect): Dialect['writing'] {
  return writing && { ...writing, namespace: '' };
}
