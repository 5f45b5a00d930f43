import type { PhraseHit, Sentence } from '../prose';

/** What a merge tag is called among the words and meanings of a sentence, whatever it prints. */
export const MERGE_TAG = '{}';

/** A phrase list that found something: `weasel-words`, and `own weasel-words` where we speak or are spoken to. */
export type Cue = readonly [name: string, hit: PhraseHit];

/** The phrase lists that found something in a sentence. */
export function cuesOf({ hits }: Sentence): readonly Cue[] {
  const isOwn = hits.some((hit) => hit.list === 'kind:own');
  return hits.flatMap((hit): Cue[] =>
    isOwn
      ? [
          [hit.list, hit],
          [`own ${hit.list}`, hit],
        ]
      : [[hit.list, hit]],
  );
}

/** Letters that most forms of a word share: its end inflects, and in a language without ends they are most of it. */
const STEM_LENGTH = 4;

/** How longer words begin: `refund` and `refunded` share `refu~`, beside what they are themselves. */
export function stemsOf({ tokens }: Sentence): readonly string[] {
  return tokens.flatMap(({ kind, text }) =>
    kind === 'word' && text.length > STEM_LENGTH ? [`${text.slice(0, STEM_LENGTH)}~`] : [],
  );
}

/** What the words of a sentence mean, and what they mean in pairs: of neighbours, and of those with one between them. */
export function conceptsOf({ meanings }: Sentence): readonly string[] {
  return meanings.flatMap((names, index) => {
    const next = [...(meanings[index + 1] ?? []), ...(meanings[index + 2] ?? [])];
    return [...names, ...names.flatMap((name) => next.map((other) => `${name} ${other}`))];
  });
}

/** The words of a sentence, folded, and its pairs of neighbours; numbers are all the same word. */
export function wordsOf({ tokens }: Sentence): readonly string[] {
  const words = tokens.flatMap(({ kind, text }) => {
    if (kind === 'word') return [text];
    if (kind === 'number') return ['#'];
    if (kind === 'merge-tag') return [MERGE_TAG];
    return text === '!' || text === '?' ? [text] : [];
  });
  return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`)];
}
