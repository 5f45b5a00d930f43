import type { MailDocument } from '../mail-document';
import type { Sentence } from '../prose';

/** A word in any kind of bracket: the hole that a person, or another service's engine, is to fill. */
const BRACKETED_WORD = /(?:<|&lt;|\[|\{|«|‹|%|\*\|)[\s=]{0,3}[\p{L}_$][^\n]{0,60}?(?:>|&gt;|\]|\}|»|›|%|\|\*)/u;

/**
 * Whether the document greets its reader as a letter does. A line of its own is enough in HTML and text; Markdown,
 * and a greeting that runs on, also need a sign-off, a name to fill in, or the confession of a mistake.
 */
export function hasLetterGreeting(mail: MailDocument): boolean {
  const sentences = sentencesOf(mail);
  const greetings = sentences.filter(({ zone, block }) => zone === 'greeting' && block?.role !== 'heading');
  if (greetings.length === 0) return false;
  return (
    mail.kind.kind !== 'ordinary' ||
    sentences.some(({ zone }) => zone === 'sign-off') ||
    greetings.some((greeting) => isPersonalised(greeting, mail.source)) ||
    (mail.format !== 'markdown' && greetings.some((greeting) => fillsItsBlock(greeting, sentences)))
  );
}

function fillsItsBlock(greeting: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences.every((other) => other.zone === 'greeting' || other.block !== greeting.block);
}

function isPersonalised({ tokens, passage, span }: Sentence, source: string): boolean {
  if (tokens.some(({ kind }) => kind === 'merge-tag')) return true;
  const { start, end } = passage.text.toSource(span);
  return BRACKETED_WORD.test(source.slice(start, end));
}

function sentencesOf({ passages }: MailDocument): readonly Sentence[] {
  return passages.flatMap(({ sentences }) => sentences);
}
