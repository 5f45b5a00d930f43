import type { MailDocument } from '../document/mail-document';

/** Subjects that say what the mail is, best first, in the mail's language; `[…]` is for the author to fill in. */
export function clearSubjects({ pack, packs, kind }: MailDocument): readonly string[] {
  const topic = (pack ?? packs.find(({ id }) => id === 'en'))?.topics['unclear-subject'];
  return (kind.kind === 'breach' ? topic?.insertForBreach : topic?.insert) ?? [];
}
