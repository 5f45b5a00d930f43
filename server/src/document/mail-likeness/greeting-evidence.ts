import type { MailDocument } from '../mail-document';
import type { Sentence } from '../prose';

/** A word in any kind of bracket: the hole that a person, or another service's engine, is to fill. */
const BRACKETED_WORD = /(?:<|&lt;|\[|\{|«|‹|%|\*\|)[\s=]{0,3}[\p{L}_$][^\n]{0,60}?(?:>|&gt;|\]|\}|»|›|%|\|\*)/u;

/**
 * Whether the document greets its reader as a letter does. A fragment of HTML needs no more than that;
 * text and Markdown also need a sign-off, a name to fill in, or the confession of a mistake.
 */
export function hasLetterGreeting(mail: MailDocument): boolean {
  const greetings = sentencesOf(mail).filter(({ zone, block }) => zone === 'greeting' && block?.role !== 'heading');
  if (greetings.length === 0) return false;
  if (mail.format === 'html') return true;
  return (
    mail.kind.kind !== 'ordinary' ||
    sentencesOf(mail).some(({ zone }) => zone === 'sign-off') ||
    greetings.some((greeting) => isPersonalised(greeting, mail.source))
  );
}

function isPersonalised({ tokens, passage, span }: Sentence, source: string): boolean {
  if (tokens.some(({ kind }) => kind === 'merge-tag')) return true;
  const { start, end } = passage.text.toSource(span);
  return BRACKETED_WORD.test(source.slice(start, end));
}

function sentencesOf({ passages }: MailDocument): readonly Sentence[] {
  return passages.flatMap(({ sentences }) => sentences);
}
