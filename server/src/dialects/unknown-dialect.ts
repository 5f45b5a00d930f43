import { message, type Message } from '../text/message';
import { nearestWord } from '../text/nearest-word';

/** Says that there is no such dialect, and which one may be meant. */
export function unknownDialect(name: string, known: readonly string[]): Message {
  const nearest = nearestWord(name, known);
  if (nearest === undefined) return message('Unknown dialect “{0}”.', name);
  return message('Unknown dialect “{0}”; the nearest is “{1}”.', name, nearest);
}
