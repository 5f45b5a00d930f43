import { MERGE_TAG_CHARACTER } from '../../../document/body';
import type { MailText } from '../reading/mail-texts';
import type { LeakSearch } from './leak';

const NAME_IN_BRACES = /(?<![{$#%!\\])\{([A-Za-z]\w*)\}(?!\})/g;

/** So many names make a notation: a person leaves holes in words. */
const ENOUGH_NAMES = 3;

/**
 * Whether a text is written in a notation of its own, `{event}` and `{payment_info}`, that its program fills in: it has
 * several names in braces, one of which no person would ask for, and no tag of any dialect that is known.
 */
export function isWrittenInBraces({ text, lexicon }: LeakSearch): boolean {
  const known = ANSWERS.get(text);
  if (known !== undefined) return known;
  const answer = hasNotation(text, (name) => lexicon.hole(name) !== undefined);
  ANSWERS.set(text, answer);
  return answer;
}

const ANSWERS = new WeakMap<MailText, boolean>();

function hasNotation({ text: { text } }: MailText, isHole: (name: string) => boolean): boolean {
  if (text.includes(MERGE_TAG_CHARACTER)) return false;
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(NAME_IN_BRACES)) names.add(name);
  return names.size >= ENOUGH_NAMES && [...names].some((name) => !isHole(name));
}
