import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelt one was most likely meant to be; undefined where half of its letters are others. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(word.toLowerCase(), [...known]);
  const mistakes = distance(word.toLowerCase(), nearest.toLowerCase());
  return mistakes <= Math.max(word.length, nearest.length) / 2 ? nearest : undefined;
}

/**
 * The known word of which another one is a slip of the pen: a letter more, less or other, two letters in each other's
 * place, or two such slips in a long word. Undefined for a known word, and for any that is a word of its own.
 */
export function misspelling(word: string, known: readonly string[]): string | undefined {
  const letters = word.toLowerCase();
  if (letters === '' || known.includes(letters)) return undefined;
  return known.find((other) => isSwapped(letters, other) || distance(letters, other) <= (other.length < 6 ? 1 : 2));
}

/** Whether two letters side by side stand in each other's place. */
function isSwapped(word: string, known: string): boolean {
  const at = [...known].findIndex((letter, index) => letter !== word[index]);
  return word === known.slice(0, at) + known.charAt(at + 1) + known.charAt(at) + known.slice(at + 2);
}
