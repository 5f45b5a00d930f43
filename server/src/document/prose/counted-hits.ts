import type { PhraseHit } from '../prose';

/** Phrase hits by list, as a mail document keeps them. */
export type PhraseHits = ReadonlyMap<string, readonly PhraseHit[]>;

/** What a topic's `counts` found, less what its `countsNot` found in the same words. */
export function countedHits(phrases: PhraseHits, topic: string): readonly PhraseHit[] {
  return (phrases.get(`${topic}:counts`) ?? []).filter((hit) => !overlapsList(hit, `${topic}:counts-not`));
}

/** Whether a phrase of the other list was found in the same words. */
export function overlapsList(hit: PhraseHit, list: string): boolean {
  return hit.sentence.hits.some((other) => other.list === list && sharesWords(hit, other));
}

/** Whether two hits share a word of the same sentence. */
export function sharesWords(a: PhraseHit, b: PhraseHit): boolean {
  return a.sentence === b.sentence && a.span.start < b.span.end && b.span.start < a.span.end;
}
