import type { LanguagePack } from '../../languages/language-pack';
import { unreadLanguages, type UnreadLanguage } from '../../languages/unread-languages';
import { foldText } from '../../phrases/fold-text';

/** How many of a text's words are common words of a language. */
export interface CommonWordCount {
  /** Two-letter code, of a pack or of a language that no pack reads. */
  readonly id: string;
  readonly count: number;
  /** Whether a pack reads it. */
  readonly isRead: boolean;
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

/** By more words than this must a language that no pack reads lead; “Casa del Tè” alone makes no Spanish mail. */
const CHANCE = 1.5;

function lead({ count, isRead }: CommonWordCount): number {
  return count + (isRead ? CHANCE : 0);
}

/**
 * Counts the common words of every pack's language, and of their neighbours that no pack reads, among some words; the
 * language with most of them comes first, and a neighbour only where its lead is no chance.
 */
export function countCommonWords(words: readonly string[], packs: readonly LanguagePack[]): readonly CommonWordCount[] {
  const folded = words.map((word) => foldText(word));
  const lower = words.map((word) => word.toLowerCase());
  return languagesBeside(packs)
    .map(({ id, isRead, folded: common, written, letters }) => {
      const isKnown = (word: string, index: number): boolean =>
        common.has(word) || (letters?.test(lower[index] ?? '') ?? false);
      const count = folded.filter(isKnown).length;
      // “À” is no English “a”: of two languages with as many words, the one that writes them so is meant.
      const exact = lower.filter((word) => written.has(word)).length;
      return { id, count, isRead, exact };
    })
    .sort((a, b) => lead(b) - lead(a) || b.exact - a.exact)
    .map(({ id, count, isRead }) => ({ id, count, isRead }));
}

/** Common words of a language, as its orthography has them and folded, and the letters that only it writes. */
interface CommonWords {
  readonly id: string;
  readonly isRead: boolean;
  readonly written: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly letters?: RegExp;
}

/** Folded once for all mails: packs never change, and a thousand small mails would fold them a thousand times. */
const COMMON_WORDS = new WeakMap<LanguagePack | UnreadLanguage, CommonWords>();

function languagesBeside(packs: readonly LanguagePack[]): readonly CommonWords[] {
  const ofPacks = packs.map((pack) => commonWordsOf(pack, pack.orthography.commonWords));
  const unread = unreadLanguages.filter(({ id }) => packs.every((pack) => pack.id !== id));
  return [...ofPacks, ...unread.map((language) => commonWordsOf(language, language.commonWords.split(' ')))];
}

function commonWordsOf(language: LanguagePack | UnreadLanguage, words: readonly string[]): CommonWords {
  const letters = 'letters' in language ? language.letters : undefined;
  const common = COMMON_WORDS.get(language) ?? {
    id: language.id,
    isRead: 'orthography' in language,
    written: new Set(words),
    folded: new Set(words.map((word) => foldText(word))),
    ...(letters !== undefined && { letters: new RegExp(`[${letters}]`, 'u') }),
  };
  COMMON_WORDS.set(language, common);
  return common;
}
