import type { Passage, PhraseHit, Sentence, Zone } from '../prose';

/** What a mail shows of its kind. */
export interface KindFeatures {
  /** The phrase lists that were found, each with the first hit that shows it: see `cuesOf`. */
  readonly cues: ReadonlyMap<string, PhraseHit>;
  /** Words and pairs of neighbours, each once for its language and place. */
  readonly words: readonly WordFeature[];
}

/** A word or a pair of neighbours; `^` before it where it stands in the headline. */
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
  const cues = new Map<string, PhraseHit>();
  const words = new Map<string, WordFeature>();
  for (const { sentence, place } of sentencesThatTell(passages)) {
    for (const [name, hit] of cuesOf(sentence, place)) if (!cues.has(name)) cues.set(name, hit);
    const { language } = sentence;
    if (language === undefined) continue;
    for (const name of wordNames(sentence, place)) {
      const key = `${language} ${name}`;
      if (!words.has(key)) words.set(key, { language, name, sentence });
    }
  }
  return { cues, words: [...words.values()] };
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

/** `letter weasel-words`, and `letter own weasel-words` in a sentence that speaks of us or to the reader. */
function cuesOf({ hits }: Sentence, place: Place): readonly (readonly [string, PhraseHit])[] {
  const isOwn = hits.some((hit) => hit.list === 'kind:own');
  return hits.flatMap((hit) => {
    const cue = [`${place} ${hit.list}`, hit] as const;
    return isOwn ? [cue, [`${place} own ${hit.list}`, hit] as const] : [cue];
  });
}

function wordNames({ tokens }: Sentence, place: Place): readonly string[] {
  const words = tokens.flatMap(({ kind, text }) => {
    if (kind === 'word') return [text];
    if (kind === 'number') return ['#'];
    if (kind === 'merge-tag') return ['{}'];
    return text === '!' || text === '?' ? [text] : [];
  });
  const pairs = words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
  const names = [...words, ...pairs];
  return place === 'headline' ? [...names.map((name) => `^${name}`), ...names] : names;
}
