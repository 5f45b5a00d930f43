import type { TagWriting } from '../dialects/dialect';
import { normaliseFieldName } from '../dialects/look-up-field';
import { joinWords } from '../dialects/tag-for';

/** A name of an author's own in the style of a dialect: `Loyalty points` as `loyalty_points`. */
export function restyleFieldName(name: string, writing: TagWriting | undefined): string | undefined {
  if (writing?.naming === undefined) return undefined;
  const words = normaliseFieldName(name)
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .split(' ')
    .filter((word) => word !== '');
  return words.length === 0 ? undefined : (writing.namespace ?? '') + joinWords(words, writing.naming);
}
