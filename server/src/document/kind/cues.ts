import type { PhraseHit, Zone } from '../prose';
import { countedHits, type PhraseHits } from '../prose/counted-hits';

/** A group of cues and what it adds to the score, in the subject and in the rest. See docs/kind-of-mail.md. */
export interface Cue {
  readonly group: string;
  readonly lists: readonly string[];
  readonly subject: number;
  readonly body: number;
  /** What it adds in the body where the sentence speaks neither of us nor to the reader. */
  readonly bodyOfOthers?: number;
  /** Whether subject and body together add no more than the greater of them. */
  readonly once?: boolean;
}

/** What a set of cues came to, and the words that did it. */
export interface Score {
  readonly points: number;
  readonly groups: ReadonlySet<string>;
  /** Groups found in the subject or title, or in a sentence that speaks of us or to the reader. */
  readonly ownGroups: ReadonlySet<string>;
  readonly evidence: readonly PhraseHit[];
}

/**
 * How far into a text, in UTF-16 units, a mail says what it is about (some 500 words). What stands further down is
 * one item of a newsletter, or a document about mails.
 */
const REACH = 3000;

const HEADLINES: readonly Zone[] = ['subject', 'title'];
const LETTER: readonly Zone[] = ['preheader', 'greeting', 'body', 'sign-off'];

/** Adds up the cues, each group once for the subject or title and once for the letter. */
export function addUp(cues: readonly Cue[], phrases: PhraseHits): Score {
  let points = 0;
  const groups = new Set<string>();
  const ownGroups = new Set<string>();
  const evidence: PhraseHit[] = [];
  for (const cue of cues) {
    const hits = cue.lists.flatMap((list) => hitsOf(phrases, list));
    const headline = hits.find((hit) => HEADLINES.includes(hit.sentence.zone));
    const letter = bestInLetter(hits);
    const inHeadline = headline === undefined ? 0 : cue.subject;
    const inLetter = letter === undefined ? 0 : weightInLetter(cue, letter);
    points += cue.once ? Math.max(inHeadline, inLetter) : inHeadline + inLetter;
    if (hits.length > 0) groups.add(cue.group);
    if (headline !== undefined || (letter !== undefined && isOwn(letter))) ownGroups.add(cue.group);
    for (const [hit, weight] of [[headline, inHeadline] as const, [letter, inLetter] as const]) {
      if (hit !== undefined && weight > 0) evidence.push(hit);
    }
  }
  return { points, groups, ownGroups, evidence };
}

/** Hits of a list outside the footer and the audience; what a topic's `countsNot` covers does not count. */
export function hitsOf(phrases: PhraseHits, list: string): readonly PhraseHit[] {
  const [topic = '', part] = list.split(':');
  const hits = part === 'counts' ? countedHits(phrases, topic) : (phrases.get(list) ?? []);
  return hits.filter(
    ({ sentence, span }) => HEADLINES.includes(sentence.zone) || (LETTER.includes(sentence.zone) && span.start < REACH),
  );
}

function bestInLetter(hits: readonly PhraseHit[]): PhraseHit | undefined {
  const inLetter = hits.filter((hit) => LETTER.includes(hit.sentence.zone));
  return inLetter.find((hit) => isOwn(hit)) ?? inLetter[0];
}

function weightInLetter(cue: Cue, hit: PhraseHit): number {
  return isOwn(hit) ? cue.body : (cue.bodyOfOthers ?? cue.body);
}

/** Whether the sentence, or the one before it, speaks of us or to the reader. */
function isOwn({ sentence }: PhraseHit): boolean {
  const { sentences } = sentence.passage;
  const before = sentences[sentences.indexOf(sentence) - 1];
  return [sentence, before].some((candidate) => candidate?.hits.some(({ list }) => list === 'kind:own'));
}
