import { MERGE_TAG_CHARACTER } from '../../../document/body';
import type { MailText } from '../reading/mail-texts';
import type { LeakSearch } from './leak';

/** So many names make a notation: a person leaves holes in words. */
const ENOUGH_NAMES = 3;

const NAME_IN_BRACES = /(?<![{$#%!\\])\{([A-Za-z][\w.]*)\}(?!\})/g;
const NAME_IN_UNDERSCORES = /(?<![\p{L}\p{N}_])__([A-Z][A-Z0-9_]*?)__(?![\p{L}\p{N}_])/gu;
const NAME_IN_BRACKETS = /(?<![[$#%!\\\p{L}\p{N}])\[([A-Za-z_][\w-]*)\](?![\](:])/gu;

/**
 * Whether a text is written in a notation of its own, `{event}` and `{payment_info}`, that its program fills in: it has
 * several names in braces, one of which no person would ask for, and no tag of any dialect that is known.
 */
export function isWrittenInBraces({ text, lexicon }: LeakSearch): boolean {
  return once(WRITTEN_IN_BRACES, text, () => {
    const names = namesIn(text, NAME_IN_BRACES);
    return names.length >= ENOUGH_NAMES && names.some((name) => lexicon.hole(name) === undefined);
  });
}

const WRITTEN_IN_BRACES = new WeakMap<MailText, boolean>();

/** The same of names between pairs of underscores: `__MEMBER_ID__`. */
export function isWrittenInUnderscores({ text, lexicon }: LeakSearch): boolean {
  return once(WRITTEN_IN_UNDERSCORES, text, () => {
    const names = namesIn(text, NAME_IN_UNDERSCORES);
    return names.length >= ENOUGH_NAMES && names.some((name) => lexicon.hole(name) === undefined);
  });
}

const WRITTEN_IN_UNDERSCORES = new WeakMap<MailText, boolean>();

/** The same of square brackets, which stand round a plain word in prose: `[your-name]`, `[_site_title]`. */
export function isWrittenInBrackets({ text, lexicon }: LeakSearch): boolean {
  return once(WRITTEN_IN_BRACKETS, text, () => {
    const names = namesIn(text, NAME_IN_BRACKETS);
    const isJoined = (name: string): boolean => /\w[-_]\w/.test(name) && lexicon.hole(name) === undefined;
    return names.length >= ENOUGH_NAMES && names.some(isJoined);
  });
}

const WRITTEN_IN_BRACKETS = new WeakMap<MailText, boolean>();

/** Each name once; none where the text has tags of a dialect. */
function namesIn({ text: { text } }: MailText, pattern: RegExp): readonly string[] {
  if (text.includes(MERGE_TAG_CHARACTER)) return [];
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))];
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
