import { envelopeField } from '../document/envelope';
import type { MailDocument } from '../document/mail-document';
import { findIncidents } from './find-incidents';
import { factsOfSubject, type SubjectFacts } from './subject-facts';
import { inOwnRegister } from './in-own-register';
import { isInUnreadLanguage } from './unread-language';

/**
 * Subjects that say what the mail is, best first, in the mail's language and register: those of what went wrong, then
 * general ones with `[…]` for the author to fill in. What the old subject tells of the reader's own matter is kept.
 * None in a language that no pack speaks.
 */
export function clearSubjects(mail: MailDocument): readonly string[] {
  if (isInUnreadLanguage(mail)) return [];
  const { pack, packs, kind } = mail;
  const topic = (pack ?? packs.find(({ id }) => id === 'en'))?.topics['unclear-subject'];
  const general = (kind.kind === 'breach' ? topic?.insertForBreach : topic?.insert) ?? [];
  const subject = envelopeField(mail.envelope, 'subject');
  const facts = subject === undefined ? undefined : factsOfSubject(subject, mail);
  const said = [...findIncidents(mail), ...general];
  const subjects = pack === undefined ? said : said.map((words) => inOwnRegister(mail, pack, words));
  return [...new Set(facts === undefined ? subjects : subjects.map((words) => withFacts(words, facts, mail)))];
}

function withFacts(words: string, { facts, reader }: SubjectFacts, { pack }: MailDocument): string {
  const kept = facts.length === 0 ? words : `${words} (${facts.join(', ')})`;
  if (reader === undefined) return kept;
  return `${kept}${pack?.id === 'ar' ? '،' : ','} ${reader}`;
}
