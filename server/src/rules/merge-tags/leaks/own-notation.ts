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
  return once(WRITTEN_IN_BRACES, text, () => hasNotation(text, (name) => lexicon.hole(name) !== undefined));
}

const WRITTEN_IN_BRACES = new WeakMap<MailText, boolean>();

function hasNotation({ text: { text } }: MailText, isHole: (name: string) => boolean): boolean {
  if (text.includes(MERGE_TAG_CHARACTER)) return false;
  const names = new Set<string>();
  for (const [, name = ''] of text.matchAll(NAME_IN_BRACES)) names.add(name);
  return names.size >= ENOUGH_NAMES && [...names].some((name) => !isHole(name));
}

/** A word in capitals and what must follow it: `SUBscribe <list> <name>`. */
const COMMAND_LINE = /(?:^|\n)[^\p{L}<\n]{0,20}[A-Z]{3,}[A-Za-z]{0,20}[ *|]{1,4}<[^<>\n]{1,40}>(?!\s?[,!:;.])/gu;
/** One such line may be a greeting that shouts. */
const ENOUGH_COMMANDS = 3;

/** Whether a text explains commands that its reader may send, so that brackets stand round what the reader fills in. */
export function listsCommands({ text }: LeakSearch): boolean {
  return once(LISTS_COMMANDS, text, () => [...text.text.text.matchAll(COMMAND_LINE)].length >= ENOUGH_COMMANDS);
}

const LISTS_COMMANDS = new WeakMap<MailText, boolean>();

/** A text is asked once, however many holes it has. */
function once(answers: WeakMap<MailText, boolean>, text: MailText, answer: () => boolean): boolean {
  const known = answers.get(text) ?? answer();
  answers.set(text, known);
  return known;
}
