import type { Role } from '../../languages/sentence-role';
import { conceptsOf, cuesOf, MERGE_TAG, stemsOf, wordsOf } from '../learnt/sentence-features';
import type { Passage, PhraseHit, Sentence, Zone } from '../prose';

/** What a mail shows of its kind. */
export interface KindFeatures {
  /**
   * The phrase lists that were found, `letter own weasel-words`, and what a sentence of the letter does, `does evasion`; each with
   * the first that shows it.
   */
  readonly cues: ReadonlyMap<string, PhraseHit | Sentence>;
  /** Words, their beginnings and pairs of neighbours, each once for its language and place. */
  readonly words: readonly WordFeature[];
  /** What its words mean, alone and in pairs, by names that are the same in every language; each once for its place. */
  readonly concepts: readonly ConceptFeature[];
}

/** A meaning or a pair of meanings; `^` before it where it stands in the headline. */
export interface ConceptFeature {
  readonly name: string;
  /** The first that holds it. */
  readonly sentence: Sentence;
}

/** A word, its beginning or a pair of neighbours; `^` before it where it stands in the headline. */
export interface WordFeature {
  readonly language: string;
  readonly name: string;
  /** The first that holds it. */
  readonly sentence: Sentence;
}

/**
 * How far into a text, in UTF-16 units, a mail says what it is about (some 500 words). What stands further down is
 * one item of a newsletter, or a document about mails.
 */
const REACH = 3000;

const HEADLINES: readonly Zone[] = ['subject', 'title'];
const LETTER: readonly Zone[] = ['preheader', 'greeting', 'body', 'sign-off'];

/** Collects what subject, title, preheader and letter show; the footer and the name of the segment tell nothing. */
export function readKindFeatures(passages: readonly Passage[]): KindFeatures {
  const cues = new Map<string, PhraseHit | Sentence>();
  const words = new Map<string, WordFeature>();
  const concepts = new Map<string, ConceptFeature>();
  for (const { sentence, place } of sentencesThatTell(passages)) {
    for (const [list, hit] of cuesOf(sentence)) {
      const name = `${place} ${list}`;
      if (!cues.has(name)) cues.set(name, hit);
    }
    for (const name of whatIsDone(sentence, place)) {
      if (!cues.has(name)) cues.set(name, sentence);
    }
    for (const feature of wordsIn(sentence, place)) {
      const key = `${feature.language} ${feature.name}`;
      if (!words.has(key)) words.set(key, feature);
    }
    for (const name of conceptsIn(sentence, place)) {
      if (!concepts.has(name)) concepts.set(name, { name, sentence });
    }
  }
  return { cues, words: [...words.values()], concepts: [...concepts.values()] };
}

/** Stands before the name of a role among the cues. */
const DOES = 'does ';

/** Whether a cue is what a sentence does, and no phrase list. */
export function isDone(cue: string): boolean {
  return cue.startsWith(DOES);
}

/**
 * What a sentence does only where something went wrong: nobody evades, hedges or half apologises in ordinary mail. So
 * the mails that tell their fault in passing are known by how badly they tell it.
 */
const TELLTALE: readonly Role[] = ['evasion', 'hedging', 'belittling', 'conditional-apology', 'cliche'];

/** From this likelihood on a sentence does something. */
const LIKELY = 0.6;

function whatIsDone(sentence: Sentence, place: Place): readonly string[] {
  if (place === 'headline') return [];
  return TELLTALE.filter((role) => sentence.likelihoodOf(role) >= LIKELY).map((role) => `${DOES}${role}`);
}

type Place = 'headline' | 'letter';

interface PlacedSentence {
  readonly sentence: Sentence;
  readonly place: Place;
}

function sentencesThatTell(passages: readonly Passage[]): readonly PlacedSentence[] {
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence): PlacedSentence[] => {
      if (HEADLINES.includes(sentence.zone)) return [{ sentence, place: 'headline' }];
      const isLetter = LETTER.includes(sentence.zone) && sentence.span.start < REACH;
      return isLetter ? [{ sentence, place: 'letter' }] : [];
    }),
  );
}

function wordsIn(sentence: Sentence, place: Place): readonly WordFeature[] {
  const { language } = sentence;
  if (language === undefined) return [];
  const words = [...wordsOf(sentence).filter(isSpoken), ...stemsOf(sentence)];
  const names = place === 'headline' ? [...words.map((word) => `^${word}`), ...words] : words;
  return names.map((name) => ({ language, name, sentence }));
}

function conceptsIn(sentence: Sentence, place: Place): readonly string[] {
  const concepts = conceptsOf(sentence).filter(isSpoken);
  return place === 'headline' ? concepts.map((name) => `^${name}`) : concepts;
}

/** That a mail has merge tags says how it is sent, and nothing of what it is about. */
function isSpoken(name: string): boolean {
  return !name.split(' ').includes(MERGE_TAG);
}
