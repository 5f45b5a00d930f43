import type { FieldKey } from '../../../dialects/field-synonyms';
import type { MailDocument } from '../../../document/mail-document';
import type { PlaceholderWords } from '../../../languages/language-pack';
import { isInUnreadLanguage } from '../../unread-language';
import type { Greeting } from '../reading/greeting';
import { startsLine } from '../reading/greeting';
import type { Span } from '../../../text/span';

const NAMES: ReadonlySet<FieldKey> = new Set(['firstName', 'lastName', 'fullName', 'username']);

/** Whether the field is the reader's own name, which a greeting can do without. */
export function isName(field: FieldKey | undefined): boolean {
  return field !== undefined && NAMES.has(field);
}

/** Where a name is printed: the text around it and the greeting it belongs to. */
export interface NamePlace {
  readonly text: string;
  readonly span: Span;
  readonly greeting?: Greeting;
}

/** A comma before a name is no farther off than this, in UTF-16 units. */
const LOOK_BACK = 4;

/**
 * What a tag prints instead of a missing name, in the language of the greeting or the mail: "there" after "Hi",
 * "customer" after "Dear", nothing for a second name. Undefined in a language that no pack speaks.
 */
export function fallbackForName(mail: MailDocument, { text, span, greeting }: NamePlace): string | undefined {
  if (isInUnreadLanguage(mail)) return undefined;
  if (greeting !== undefined) {
    const before = text.slice(greeting.name.start, span.start).trim();
    return before === '' ? greeting.word.fallback : '';
  }
  const words = wordsOfMail(mail);
  if (words === undefined) return '';
  const { opening, elsewhere, addressed = elsewhere } = words.substitutes;
  const after = text.slice(span.end);
  if (startsLine(text, span.start) && /^\s?[,،!]/.test(after)) return opening;
  const before = text.slice(Math.max(0, span.start - LOOK_BACK), span.start);
  return /[,،]\s*$/.test(before) && /^\s*(?:$|[\n,،.!?؟])/.test(after) ? addressed : elsewhere;
}

/** What a tag prints instead of something else of the reader's; undefined where only the author can say. */
export function fallbackForField(mail: MailDocument, field: FieldKey | undefined): string | undefined {
  const substitutes = isInUnreadLanguage(mail) ? undefined : wordsOfMail(mail)?.substitutes;
  switch (field) {
    case 'company':
    case 'city':
    case 'jobTitle':
      return substitutes?.[field];
    default:
      return undefined;
  }
}

/** English speaks where the language is not known. */
export function wordsOfMail(mail: MailDocument): PlaceholderWords | undefined {
  if (isInUnreadLanguage(mail)) return undefined;
  return mail.pack?.placeholders ?? mail.packs.find(({ id }) => id === 'en')?.placeholders;
}
