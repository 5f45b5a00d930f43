import type { LanguagePack } from '../../languages/language-pack';
import { foldText } from '../../phrases/fold-text';

/** How many of a text's words are common words of a language. */
export interface CommonWordCount {
  /** Two-letter code. */
  readonly id: string;
  readonly count: number;
}

/** Whether most letters of a text are Arabic. */
export function isArabicScript(text: string): boolean {
  const arabic = unitsIn(text, /\p{Script=Arabic}+/gu);
  return arabic > 0 && arabic > unitsIn(text, /\p{L}+/gu) / 2;
}

/** The words of a text, as they stand, up to so many. */
export function firstWords(text: string, most: number): readonly string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?['’]?/gu)) {
    words.push(word);
    if (words.length === most) break;
  }
  return words;
}

/** Counts the common words of every pack's language among some words; the language with most of them comes first. */
export function countCommonWords(words: readonly string[], packs: readonly LanguagePack[]): readonly CommonWordCount[] {
  const folded = words.map((word) => foldText(word));
  const lower = words.map((word) => word.toLowerCase());
  return packs
    .map((pack) => {
      const { folded: common, written } = commonWordsOf(pack);
      const count = folded.filter((word) => common.has(word)).length;
      // “À” is no English “a”: of two languages with as many words, the one that writes them so is meant.
      const exact = lower.filter((word) => written.has(word)).length;
      return { id: pack.id, count, exact };
    })
    .sort((a, b) => b.count - a.count || b.exact - a.exact)
    .map(({ id, count }) => ({ id, count }));
}

/** How many UTF-16 units of the text the pattern covers. */
function unitsIn(text: string, pattern: RegExp): number {
  let units = 0;
  for (const [found] of text.matchAll(pattern)) units += found.length;
  return units;
}

/** Common words of a language, as its orthography has them and folded. */
interface CommonWords {
  readonly written: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

/** Folded once for all mails: packs never change, and a thousand small mails would fold them a thousand times. */
const COMMON_WORDS = new WeakMap<LanguagePack, CommonWords>();

function commonWordsOf(pack: LanguagePack): CommonWords {
  const { commonWords } = pack.orthography;
  const words = COMMON_WORDS.get(pack) ?? {
    written: new Set(commonWords),
    folded: new Set(commonWords.map((word) => foldText(word))),
  };
  COMMON_WORDS.set(pack, words);
  return words;
}
