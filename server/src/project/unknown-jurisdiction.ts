import { message, type Message } from '../text/message';
import { nearestWord } from '../text/nearest-word';

/** Says that there is no such jurisdiction, and which one may be meant, or else which there are. */
export function unknownJurisdiction(name: string, known: readonly string[]): Message {
  const nearest = nearestWord(name, known);
  if (nearest === undefined) return message('Unknown jurisdiction “{0}”; there are {1}.', name, known.join(', '));
  return message('Unknown jurisdiction “{0}”; the nearest is “{1}”.', name, nearest);
}
