import type { MailDocument } from '../document/mail-document';
import type { Sentence } from '../document/prose';
import { countWords } from './count-words';

/** A link of more words is a sentence of the letter. */
const MOST_WORDS = 6;

/** A button or a link of a few words, and the sentence of the letter that leads to it. */
export interface CallToAction {
  readonly sentence: Sentence;
  readonly ledBy: Sentence;
}

/** The buttons of a letter, and the links that stand alone, in their order. */
export function callsToAction({ passages }: MailDocument): readonly CallToAction[] {
  const calls: CallToAction[] = [];
  for (const { sentences } of passages) {
    let ledBy: Sentence | undefined;
    for (const sentence of sentences.filter(({ zone }) => zone === 'body')) {
      if (!isCall(sentence)) ledBy = countWords(sentence) > 1 ? sentence : ledBy;
      else if (ledBy !== undefined) calls.push({ sentence, ledBy });
    }
  }
  return calls;
}

function isCall(sentence: Sentence): boolean {
  const { block, passage, span } = sentence;
  if (countWords(sentence) > MOST_WORDS) return false;
  if (block?.role === 'button') return true;
  const links = passage.body?.links ?? [];
  return links.some(({ label }) => label.start <= span.start && label.end >= span.end);
}
