import type { MailDocument } from '../document/mail-document';

/**
 * Whether a mail is known to be in a language that no pack speaks: a fix has no word to offer in it, and one of another
 * language would be worse than none. Where nothing tells the language, this is false.
 */
export function isInUnreadLanguage({ pack, language }: MailDocument): boolean {
  return pack === undefined && language.id !== 'und';
}
