import type { Dialect } from '../../dialects/dialect';
import { plainMarks } from '../convert/plain-marks';

/** The last characters of the marks that open tags, of two characters or more; letters and blanks left out. */
export function tagCharacters(dialects: readonly Dialect[]): readonly string[] {
  const openings = dialects
    .map((dialect) => plainMarks(dialect)?.before.trim() ?? '')
    .filter(({ length }) => length > 1);
  const last = openings.map((opening) => opening.slice(-1)).filter((character) => /[^\p{L}\p{N}\s"']/u.test(character));
  return [...new Set(last)].sort();
}
