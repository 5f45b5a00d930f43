import type { MailDocument } from '../../../document/mail-document';
import { message } from '../../../text/message';
import { span, type Span } from '../../../text/span';
import type { Fix } from '../../rule';
import { isInUnreadLanguage } from '../../unread-language';
import type { Greeting } from '../reading/greeting';
import type { MailText } from '../reading/mail-texts';
import { editSource } from './edit-source';
import { tagForField } from './tag-for-field';

/** Repairs of a greeting that lost its name: the name with a fallback where the dialect is known, or no name. */
export function fixesForGreeting(mail: MailDocument, text: MailText, greeting: Greeting): readonly Fix[] {
  return [greetByName(mail, text, greeting), ...greetWithoutName(mail, text, greeting)].flatMap((fix) => fix ?? []);
}

function greetByName(mail: MailDocument, { text }: MailText, greeting: Greeting): Fix | undefined {
  const tag = isInUnreadLanguage(mail) ? undefined : tagForField(mail, 'firstName', greeting.word.fallback);
  if (tag === undefined) return undefined;
  const slot = text.toSource(span(greeting.wordEnd, greeting.end));
  const isPlain = !holdsMarkup(mail, slot) && slot.start < slot.end;
  if (!isPlain && greeting.name.start === greeting.name.end) return undefined;
  const part = isPlain ? span(greeting.wordEnd, greeting.end) : greeting.name;
  const words = text.text.slice(part.start, part.end);
  const edit = editSource(mail, text.toSource(part), isPlain ? ` ${tag}` : tag, words);
  const greeted = `${text.text.slice(greeting.span.start, greeting.wordEnd)} ${tag}`;
  return edit && { title: message('Replace with {0}', greeted), edits: [edit], safe: false };
}

/**
 * A greeting that needs no name, where it can be put without cutting markup in two.
 *
 * @param hole the range of the file that holds what stands for the name, where it is markup itself
 */
export function greetWithoutName(
  mail: MailDocument,
  { text }: MailText,
  greeting: Greeting,
  hole?: Span,
): readonly Fix[] {
  if (isInUnreadLanguage(mail)) return [];
  const part = span(greeting.span.start, Math.max(greeting.span.end, greeting.end));
  const greeted = text.toSource(part);
  const range = hole === undefined ? greeted : span(greeted.start, Math.max(greeted.end, hole.end));
  if (holdsMarkup(mail, range, hole)) return [];
  const edit = editSource(mail, range, greeting.word.neutral, text.text.slice(part.start, part.end));
  return edit === undefined
    ? []
    : [{ title: message('Replace with {0}', greeting.word.neutral), edits: [edit], safe: false }];
}

function holdsMarkup(mail: MailDocument, range: Span, hole: Span = span(range.end, range.end)): boolean {
  const around = mail.source.slice(range.start, hole.start) + mail.source.slice(hole.end, range.end);
  return /[<>]/.test(around);
}
