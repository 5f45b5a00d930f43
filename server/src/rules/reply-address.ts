import { envelopeField, type Mailbox } from '../document/envelope';
import type { MailDocument } from '../document/mail-document';
import type { LanguagePack } from '../languages/language-pack';
import { foldText } from '../phrases/fold-text';
import type { RuleSettings } from './rule';

/** Addresses at which a person may be reached, best first: the configured one, or roles at the sender's domain. */
export function replyAddresses(mail: MailDocument, settings: RuleSettings): readonly string[] {
  if (settings.replyTo !== undefined) return [settings.replyTo];
  const domain = ownDomain(mail, settings);
  return domain === undefined ? [] : roles(mail).map((role) => `${role}@${domain}`);
}

/** Whether nobody reads what is sent to this mailbox, by its local part, in any language. */
export function isNoReply({ localPart }: Mailbox, packs: readonly LanguagePack[]): boolean {
  const locals = packs.flatMap(({ topics }) => topics['no-reply-sender']?.words?.['locals'] ?? []);
  const known = new Set(locals.map((local) => joined(local)));
  return joinings(localPart).some((candidate) => known.has(candidate));
}

/**
 * What to compare: the local part without its separators, `+tag` and digits at the end; and what its pieces make when
 * joined from either end, so that "no-reply-news" and "news.noreply" are known too.
 */
function joinings(localPart: string): readonly string[] {
  const pieces = (localPart.split('+')[0] ?? '').split(/[._-]/).filter((piece) => piece !== '');
  return pieces.flatMap((_, index) => [joined(...pieces.slice(0, index + 1)), joined(...pieces.slice(index))]);
}

function joined(...pieces: readonly string[]): string {
  return foldText(pieces.join(''))
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[0-9]+$/, '');
}

function ownDomain(mail: MailDocument, { brand }: RuleSettings): string | undefined {
  const stated = [...(envelopeField(mail.envelope, 'from')?.mailboxes ?? []), ...replyMailboxes(mail)];
  return stated.map(({ domain }) => domain).find((domain) => domain.includes('.')) ?? brand.domains[0];
}

function replyMailboxes(mail: MailDocument): readonly Mailbox[] {
  return envelopeField(mail.envelope, 'replyTo')?.mailboxes ?? [];
}

function roles({ pack, packs, kind }: MailDocument): readonly string[] {
  const words = (pack ?? packs.find(({ id }) => id === 'en'))?.topics['no-reply-sender']?.words;
  const forBreach = kind.kind === 'breach' ? (words?.['rolesForBreach'] ?? []) : [];
  return [...forBreach, ...(words?.['roles'] ?? [])].slice(0, 2);
}
