import type { LanguagePack } from '../../languages/language-pack';
import { unreadLanguages, type UnreadLanguage } from '../../languages/unread-languages';
import { foldText } from '../../phrases/fold-text';
import { ownCopy } from '../../text/own-copy';

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
  const lists = listsBeside(packs);
  const counts = lists.languages.map(({ id, isRead }) => ({ id, isRead, count: 0, exact: 0 }));
  for (const word of words) {
    const { common, written } = lists.placesOf(word);
    for (const place of common) increase(counts[place], 'count');
    // “À” is no English “a”: of two languages with as many words, the one that writes them so is meant.
    for (const place of written) increase(counts[place], 'exact');
  }
  return counts
    .sort((a, b) => lead(b) - lead(a) || b.exact - a.exact)
    .map(({ id, count, isRead }) => ({ id, count, isRead }));
}

function increase<Name extends string>(counts: Record<Name, number> | undefined, name: Name): void {
  if (counts !== undefined) counts[name]++;
}

/** Common words of a language, as its orthography has them and folded, and the letters that only it writes. */
interface CommonWords {
  readonly id: string;
  readonly isRead: boolean;
  readonly written: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
  readonly letters?: RegExp;
}

/** The languages in whose lists a word is, by their places among the languages. */
interface Places {
  /** It is common there, or has a letter that only this language writes. */
  readonly common: readonly number[];
  /** It is common there as it is written. */
  readonly written: readonly number[];
}

/** More words than the mails of a project have; past it, the memory starts anew. */
const MOST_WORDS = 20_000;

/** The common words of several languages, looked up together: mails repeat their words. */
class CommonWordLists {
  readonly languages: readonly CommonWords[];
  readonly #known = new Map<string, Places>();

  constructor(languages: readonly CommonWords[]) {
    this.languages = languages;
  }

  placesOf(word: string): Places {
    let places = this.#known.get(word);
    if (places === undefined) {
      places = this.#lookUp(word);
      if (this.#known.size >= MOST_WORDS) this.#known.clear();
      this.#known.set(ownCopy(word), places);
    }
    return places;
  }

  #lookUp(word: string): Places {
    const folded = foldText(word);
    const lower = word.toLowerCase();
    return {
      common: this.#where((language) => language.folded.has(folded) || (language.letters?.test(lower) ?? false)),
      written: this.#where((language) => language.written.has(lower)),
    };
  }

  #where(holds: (language: CommonWords) => boolean): readonly number[] {
    return this.languages.flatMap((language, place) => (holds(language) ? [place] : []));
  }
}

/** Made once for all mails: packs never change. */
const LISTS = new WeakMap<readonly LanguagePack[], CommonWordLists>();

function listsBeside(packs: readonly LanguagePack[]): CommonWordLists {
  const known = LISTS.get(packs);
  if (known !== undefined) return known;
  const unread = unreadLanguages.filter(({ id }) => packs.every((pack) => pack.id !== id));
  const lists = new CommonWordLists([
    ...packs.map((pack) => commonWordsOf(pack, pack.orthography.commonWords)),
    ...unread.map((language) => commonWordsOf(language, language.commonWords.split(' '))),
  ]);
  LISTS.set(packs, lists);
  return lists;
}

function commonWordsOf(language: LanguagePack | UnreadLanguage, words: readonly string[]): CommonWords {
  const letters = 'letters' in language ? language.letters : undefined;
  return {
    id: language.id,
    isRead: 'orthography' in language,
    written: new Set(words),
    folded: new Set(words.map((word) => foldText(word))),
    ...(letters !== undefined && { letters: new RegExp(`[${letters}]`, 'u') }),
  };
}
