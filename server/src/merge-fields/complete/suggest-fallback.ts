import { lookUpField } from '../../dialects/look-up-field';
import { MERGE_TAG_CHARACTER } from '../../document/body';
import type { MailDocument } from '../../document/mail-document';
import { greetingOf, greetingsIn } from '../../rules/merge-tags/reading/greeting';
import { lexiconOf } from '../../rules/merge-tags/reading/lexicon';
import { fallbackForName, isName } from '../../rules/merge-tags/writing/name-fallback';
import { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';

const LOOK_BACK = 120;

/**
 * What a tag would print for want of a value, in the mail's language and for its sentence: "there" after "Hi". The empty
 * text where only the author can say.
 */
export function suggestFallback(mail: MailDocument, field: string, offset: number): string {
  if (!isName(lookUpField(field))) return '';
  const line = mail.source.slice(Math.max(0, offset - LOOK_BACK), offset).replace(/^.*[\r\n]/su, '');
  const before = line.replace(mail.format === 'json' ? /^.*(?:"|\\n|>)/su : /^.*>|^\w+:\s*["']?/su, '');
  const text = `${before}${MERGE_TAG_CHARACTER},`;
  const place = span(before.length, before.length + 1);
  const greeting = greetingOf(greetingsIn(MappedText.verbatim(text), lexiconOf(mail)), text, place);
  return fallbackForName(mail, { text, span: place, ...(greeting && { greeting }) }) ?? '';
}
