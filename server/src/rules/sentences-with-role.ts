import type { Role } from '../languages/sentence-role';
import type { MailDocument } from '../document/mail-document';
import type { Sentence, Zone } from '../document/prose';

const LETTER: readonly Zone[] = ['greeting', 'body', 'sign-off'];

/** A sentence of fewer words has too little in it to tell by: a signature, “Hello again!”. */
const FEWEST_WORDS = 5;
/** One of more does several things. */
const MOST_WORDS = 50;

/**
 * The sentences of a letter that do something, as far as what was learnt can tell: they back up the phrase lists, which
 * cannot know every way of putting things right. `least` is the likelihood that counts, from 0 to 1.
 */
export function sentencesWithRole({ passages }: MailDocument, role: Role, least: number): readonly Sentence[] {
  return passages.flatMap(({ sentences }) =>
    sentences.filter(
      (sentence) => LETTER.includes(sentence.zone) && isTelling(sentence) && sentence.likelihoodOf(role) >= least,
    ),
  );
}

function isTelling({ tokens }: Sentence): boolean {
  const words = tokens.filter(({ kind }) => kind !== 'mark').length;
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}
