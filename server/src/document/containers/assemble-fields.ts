import type { TextEdit } from '../../text/text-edit';
import type { EnvelopeField, EnvelopeFieldName, Mailbox } from '../envelope';
import { weighOrigin, type FieldOrigin } from './field-origin';
import { fieldOfRole, type FieldRole, type RoleClaim } from './field-role';
import { pairedMailbox, readMailboxes } from './mailboxes';
import { composeValue, isBlank, joinValues, type StoredValue } from './stored-value';

/** One entry of a container that speaks for the envelope. */
export interface EnvelopeEntry extends RoleClaim {
  readonly value: StoredValue;
  /** A key of data where nothing is said. */
  readonly origin?: FieldOrigin;
  /** Writes another entry of the same kind beside this one: the name of a sender that has only an address. */
  insertSibling?(role: FieldRole, value: string): TextEdit | undefined;
}

/** What the entries of a container say of the envelope. */
export interface AssembledFields {
  readonly fields: readonly EnvelopeField[];
  /** Other words for the same field, that lost. */
  readonly rivals: readonly EnvelopeField[];
  /** Entries that stand there and say nothing: a value belongs into them. */
  readonly blanks: ReadonlyMap<EnvelopeFieldName, StoredValue>;
  readonly language?: string;
  readonly title?: StoredValue;
}

/** Chooses among the entries: the surest place of each field wins, then the surest key, of equals the first. */
export function assembleFields(source: string, entries: readonly EnvelopeEntry[]): AssembledFields {
  const told = entries.filter((entry) => !isBlank(entry.value));
  const best = (role: FieldRole): EnvelopeEntry | undefined => surest(told, role);
  const fields = [
    plainField('subject', best('subject')),
    plainField('preheader', best('preheader')),
    addressField('from', best('from')) ??
      pairField('from', source, best('fromName'), best('fromAddress'), 'fromName', 'fromAddress'),
    addressField('replyTo', best('replyTo')) ??
      pairField('replyTo', source, best('replyToName'), best('replyToAddress'), 'replyToName', 'replyToAddress'),
    plainField('audience', audienceOf(told)),
  ].filter((field) => field !== undefined);
  const language = best('language')?.value.text.text.trim().toLowerCase();
  const title = best('title')?.value;
  return {
    fields,
    rivals: rivalsOf(told, fields),
    blanks: blanksOf(entries, fields),
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
  };
}

function surest(entries: readonly EnvelopeEntry[], role: FieldRole): EnvelopeEntry | undefined {
  let best: EnvelopeEntry | undefined;
  for (const entry of entries) {
    if (entry.role === role && (best === undefined || weightOf(entry) < weightOf(best))) best = entry;
  }
  return best;
}

/** A place outweighs any number of keys. */
function weightOf({ origin, rank }: EnvelopeEntry): number {
  return weighOrigin(origin).rank * 100 + rank;
}

/** What else is said of the subject, the preheader and the addresses. */
function rivalsOf(entries: readonly EnvelopeEntry[], fields: readonly EnvelopeField[]): readonly EnvelopeField[] {
  return entries.flatMap((entry): EnvelopeField[] => {
    const { role, value } = entry;
    if (role !== 'subject' && role !== 'preheader' && role !== 'from' && role !== 'replyTo') return [];
    const winner = fields.find(({ name }) => name === role);
    const isRival = winner !== undefined && winner.value.text.trim() !== value.text.text.trim();
    const rival = isRival
      ? (role === 'subject' || role === 'preheader' ? plainField : addressField)(role, entry)
      : undefined;
    return rival === undefined ? [] : [rival];
  });
}

/** An audience may be a list of segments: every entry under the surest key. */
function audienceOf(entries: readonly EnvelopeEntry[]): EnvelopeEntry | undefined {
  const best = surest(entries, 'audience');
  if (best === undefined) return undefined;
  const same = entries.filter((entry) => entry.role === 'audience' && weightOf(entry) === weightOf(best));
  const value = joinValues(
    same.map((entry) => entry.value),
    ', ',
  );
  return value === undefined ? undefined : { ...best, value };
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

function plainField(name: EnvelopeFieldName, entry: EnvelopeEntry | undefined): EnvelopeField | undefined {
  if (entry === undefined) return undefined;
  const { value, origin } = entry;
  const replace = (text: string): TextEdit | undefined => value.replace(text);
  return { name, value: value.text, span: value.span, ...weighOrigin(origin), mailboxes: [], replace };
}

function addressField(name: EnvelopeFieldName, entry: EnvelopeEntry | undefined): EnvelopeField | undefined {
  const field = plainField(name, entry);
  if (field === undefined || entry === undefined) return undefined;
  return { ...field, mailboxes: readMailboxes(entry.value) };
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
    ...weighOrigin((address ?? name)?.origin),
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
