import type { TextEdit } from '../../text/text-edit';
import type { EnvelopeField, EnvelopeFieldName, Mailbox } from '../envelope';
import { fieldOfRole, type FieldRole, type RoleClaim } from './field-role';
import { pairedMailbox, readMailboxes } from './mailboxes';
import { composeValue, isBlank, joinValues, type StoredValue } from './stored-value';

/** One entry of a container that speaks for the envelope. */
export interface EnvelopeEntry extends RoleClaim {
  readonly value: StoredValue;
  /** Writes another entry of the same kind beside this one: the name of a sender that has only an address. */
  insertSibling?(role: FieldRole, value: string): TextEdit | undefined;
}

/** What the entries of a container say of the envelope. */
export interface AssembledFields {
  readonly fields: readonly EnvelopeField[];
  /** Entries that stand there and say nothing: a value belongs into them. */
  readonly blanks: ReadonlyMap<EnvelopeFieldName, StoredValue>;
  readonly language?: string;
  readonly title?: StoredValue;
}

/** Chooses among the entries: the surest key of each field wins, of equals the first. */
export function assembleFields(source: string, entries: readonly EnvelopeEntry[]): AssembledFields {
  const told = entries.filter((entry) => !isBlank(entry.value));
  const best = (role: FieldRole): EnvelopeEntry | undefined => surest(told, role);
  const fields = [
    plainField('subject', best('subject')?.value),
    plainField('preheader', best('preheader')?.value),
    addressField('from', best('from')?.value) ??
      pairField('from', source, best('fromName'), best('fromAddress'), 'fromName', 'fromAddress'),
    addressField('replyTo', best('replyTo')?.value) ??
      pairField('replyTo', source, best('replyToName'), best('replyToAddress'), 'replyToName', 'replyToAddress'),
    plainField('audience', audienceOf(told)),
  ].filter((field) => field !== undefined);
  const language = best('language')?.value.text.text.trim().toLowerCase();
  const title = best('title')?.value;
  return {
    fields,
    blanks: blanksOf(entries, fields),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
  };
}

function surest(entries: readonly EnvelopeEntry[], role: FieldRole): EnvelopeEntry | undefined {
  let best: EnvelopeEntry | undefined;
  for (const entry of entries) {
    if (entry.role === role && (best === undefined || entry.rank < best.rank)) best = entry;
  }
  return best;
}

/** An audience may be a list of segments: every entry under the surest key. */
function audienceOf(entries: readonly EnvelopeEntry[]): StoredValue | undefined {
  const best = surest(entries, 'audience');
  const same = entries.filter((entry) => entry.role === 'audience' && entry.rank === best?.rank);
  return joinValues(
    same.map((entry) => entry.value),
    ', ',
  );
}

function blanksOf(
  entries: readonly EnvelopeEntry[],
  fields: readonly EnvelopeField[],
): Map<EnvelopeFieldName, StoredValue> {
  const blanks = new Map<EnvelopeFieldName, StoredValue>();
  for (const { role, value } of entries) {
    const name = fieldOfRole(role);
    if (name === undefined || role.endsWith('Name') || !isBlank(value)) continue;
    if (blanks.has(name) || fields.some((field) => field.name === name)) continue;
    blanks.set(name, value);
  }
  return blanks;
}

function plainField(name: EnvelopeFieldName, value: StoredValue | undefined): EnvelopeField | undefined {
  if (value === undefined) return undefined;
  return { name, value: value.text, span: value.span, mailboxes: [], replace: (text) => value.replace(text) };
}

function addressField(name: EnvelopeFieldName, value: StoredValue | undefined): EnvelopeField | undefined {
  const field = plainField(name, value);
  if (field === undefined || value === undefined) return undefined;
  return { ...field, mailboxes: readMailboxes(value) };
}

function pairField(
  field: EnvelopeFieldName,
  source: string,
  name: EnvelopeEntry | undefined,
  address: EnvelopeEntry | undefined,
  nameRole: FieldRole,
  addressRole: FieldRole,
): EnvelopeField | undefined {
  const write: Pick<Mailbox, 'rename' | 'readdress'> = {
    rename: (text) => name?.value.replace(text) ?? address?.insertSibling?.(nameRole, text),
    readdress: (text) => address?.value.replace(text) ?? name?.insertSibling?.(addressRole, text),
  };
  const mailbox = pairedMailbox(name?.value, address?.value, write);
  const parts = [name?.value, address?.value].filter((value) => value !== undefined);
  const [only, other] = parts;
  if (only === undefined) return undefined;
  const whole = other === undefined ? only : composeValue([only, ' <', other, '>']);
  return {
    name: field,
    value: whole.text,
    span: whole.span,
    mailboxes: [mailbox],
    replace: (text) => replacePair(source, mailbox, text),
  };
}

/** Gives both halves their new value; what stands between them in the source stays as it is. */
function replacePair(source: string, mailbox: Mailbox, text: string): TextEdit | undefined {
  const open = text.lastIndexOf('<');
  const name =
    open < 0
      ? ''
      : text
          .slice(0, open)
          .trim()
          .replace(/^"(.*)"$/, '$1');
  const address =
    open < 0
      ? text.trim()
      : text
          .slice(open + 1)
          .replace(/>.*$/s, '')
          .trim();
  const readdress = mailbox.readdress(address);
  const rename = name === '' ? undefined : mailbox.rename(name);
  if (rename === undefined || readdress === undefined) return readdress ?? rename;
  const [first, second] = rename.span.start <= readdress.span.start ? [rename, readdress] : [readdress, rename];
  return {
    span: { start: first.span.start, end: second.span.end },
    newText: first.newText + source.slice(first.span.end, second.span.start) + second.newText,
  };
}
