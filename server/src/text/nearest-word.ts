import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelt one was most likely meant to be; undefined where half of its letters are others. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word.toLowerCase(), [...known]);
  const mistakes = distance(word.toLowerCase(), nearest.toLowerCase());
  return mistakes <= Math.max(word.length, nearest.length) / 2 ? nearest : undefined;
}
