import type { Role } from '../languages/sentence-role';
import type { MailDocument } from '../document/mail-document';
import type { PhraseHit, Sentence, Zone } from '../document/prose';
import { countWords } from './count-words';
import type { Wording } from './wording';

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

/**
 * What a rule's phrases did not find: for each sentence with the role that has no hit, the clause that shows it. Words
 * that another rule has underlined (`others`) are its own to judge.
 */
export function unphrased(
  mail: MailDocument,
  role: Role,
  least: number,
  hits: readonly PhraseHit[],
  others: readonly string[] = [],
): readonly Wording[] {
  return sentencesWithRole(mail, role, least)
    .filter((sentence) => sentence.zone === 'body' && !hits.some((hit) => hit.sentence === sentence))
    .flatMap((sentence): Wording[] => {
      const part = tellingPart(sentence, role, least);
      return part.hits.some(({ list }) => others.includes(list)) ? [] : [{ sentence, span: part.span }];
    });
}

/** The part of a sentence to underline: the clause that does it most plainly, where one alone is likely to; else all. */
function tellingPart(sentence: Sentence, role: Role, least: number): Sentence {
  const [clause] = sentence
    .clauses()
    .map((candidate) => ({ candidate, likelihood: candidate.likelihoodOf(role) }))
    .filter(({ likelihood }) => likelihood >= least)
    .sort((one, other) => other.likelihood - one.likelihood);
  return clause?.candidate ?? sentence;
}

/** Under this likelihood a phrase was found in a sentence of quite another kind. */
const HARDLY = 0.02;

/** From this likelihood on a sentence surely does something. */
const SURELY = 0.9;

/** What phrases found, without look-alikes: sentences that, by what was learnt, hardly do it. */
export function withoutLookAlikes(
  mail: MailDocument,
  role: Role,
  hits: readonly PhraseHit[],
  hardly = HARDLY,
): readonly PhraseHit[] {
  return hits.filter(
    ({ sentence }) =>
      !isTaught(mail, sentence) ||
      !isTelling(sentence) ||
      saysTwoThings(sentence) ||
      sentence.likelihoodOf(role) >= hardly,
  );
}

/** “Mistakes were made and we apologise for any inconvenience” is half an apology to what was learnt, and nothing else. */
function saysTwoThings(sentence: Sentence): boolean {
  return sentence.likelihoodOf('conditional-apology') >= SURELY;
}

/** Whether anything was learnt from mails in the language of the sentence. */
function isTaught({ packs }: MailDocument, { language }: Sentence): boolean {
  return packs.some((pack) => pack.id === language && pack.roleWords !== undefined);
}

function isTelling(sentence: Sentence): boolean {
  const words = countWords(sentence);
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}
