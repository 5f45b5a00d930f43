import type { EnvelopeFieldName } from '../envelope';

/** What a stored entry is to the envelope. A sender kept in two entries has two roles. */
export type FieldRole =
  | 'subject'
  | 'preheader'
  | 'from'
  | 'fromName'
  | 'fromAddress'
  | 'replyTo'
  | 'replyToName'
  | 'replyToAddress'
  | 'audience'
  | 'language'
  | 'title';

/** The envelope field that an entry of this role belongs to; language and title are none. */
export function fieldOfRole(role: FieldRole): EnvelopeFieldName | undefined {
  if (role === 'language' || role === 'title') return undefined;
  if (role === 'fromName' || role === 'fromAddress') return 'from';
  if (role === 'replyToName' || role === 'replyToAddress') return 'replyTo';
  return role;
}

/** Keys that authors use, folded by `foldKey`, the surest first. */
const KEYS: Readonly<Record<FieldRole, readonly string[]>> = {
  subject: ['subject', 'subjectline', 'emailsubject', 'mailsubject', 'mail.subject', 'email.subject'],
  preheader: ['preheader', 'preheadertext', 'preview', 'previewtext', 'snippet', 'mail.preheader', 'email.preheader'],
  from: ['from', 'sender', 'mail.from', 'email.from'],
  fromName: ['fromname', 'sendername', 'from.name', 'sender.name'],
  fromAddress: [
    ...['fromemail', 'fromaddress', 'senderemail', 'senderaddress'],
    ...['from.email', 'from.address', 'sender.email', 'sender.address'],
  ],
  replyTo: ['replyto', 'mail.replyto', 'email.replyto'],
  replyToName: ['replyto.name', 'replytoname'],
  replyToAddress: ['replyto.email', 'replyto.address', 'replytoemail', 'replytoaddress'],
  audience: [
    ...['audience', 'audience.name', 'audience.segment', 'audience.list'],
    ...['segment', 'segments', 'list', 'lists', 'to', 'recipients'],
  ],
  language: ['language', 'lang', 'locale'],
  title: ['title'],
};

/** Every role. */
export const FIELD_ROLES: readonly FieldRole[] = [
  'subject',
  'preheader',
  'from',
  'fromName',
  'fromAddress',
  'replyTo',
  'replyToName',
  'replyToAddress',
  'audience',
  'language',
  'title',
];

/** Key under which a field is written where nobody has kept it yet. */
export const WRITTEN_KEYS: Readonly<Record<EnvelopeFieldName, string>> = {
  subject: 'subject',
  preheader: 'preheader',
  from: 'from',
  replyTo: 'reply_to',
  audience: 'audience',
};

/** Makes `Reply-To`, `reply_to` and `replyTo` one key. */
export function foldKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]/g, '');
}

/** A role and how good a claim the key has to it: 0 is the best. */
export interface RoleClaim {
  readonly role: FieldRole;
  readonly rank: number;
}

/** The role that front matter, comment headers and header lines give to a key, by its path from the root. */
export function roleOfKey(path: readonly string[]): RoleClaim | undefined {
  const key = path.map(foldKey).join('.');
  for (const role of FIELD_ROLES) {
    const rank = KEYS[role].indexOf(key);
    if (rank >= 0) return { role, rank };
  }
  return undefined;
}

/** Whether the envelope or the author's directives may stand under a top-level key; no other needs to be parsed. */
export function isEnvelopeKey(key: string): boolean {
  return TOP_LEVEL_KEYS.has(foldKey(key));
}

const TOP_LEVEL_KEYS: ReadonlySet<string> = new Set([
  'amends',
  'kind',
  ...FIELD_ROLES.flatMap((role) => KEYS[role].map((key) => key.replace(/\..*$/, ''))),
]);
