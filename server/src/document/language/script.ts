import type { LanguagePack } from '../../languages/language-pack';
import { unreadLanguages } from '../../languages/unread-languages';
import { countCommonWords, firstWords } from './count-words';

/** Letters of Persian, Urdu and their relatives make a tenth of a text in them; a foreign name brings one or two. */
const FOREIGN_SHARE = 0.03;
const FEWEST_FOREIGN = 3;
/** The beginning of a text tells its language. */
const MOST_WORDS = 500;

/** Scripts of languages that no pack reads, and the language that most mails in them are written in. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu],
  ['zh', /\p{Script=Han}+/gu],
  ['ko', /\p{Script=Hangul}+/gu],
  ['ru', /\p{Script=Cyrillic}+/gu],
  ['el', /\p{Script=Greek}+/gu],
  ['he', /\p{Script=Hebrew}+/gu],
  ['hi', /\p{Script=Devanagari}+/gu],
  ['th', /\p{Script=Thai}+/gu],
];

/** Whether most letters of a text are Latin ones. */
export function isLatinScript(text: string): boolean {
  return isMostly(text, /\p{Script=Latin}+/gu);
}

/** What a script alone tells of a text that is neither in Latin nor in Arabic letters. */
export function languageOfScript(text: string): string | undefined {
  if (isLatinScript(text) || isArabicScript(text)) return undefined;
  const found = SCRIPTS.map(([language, letters]) => ({ language, units: unitsIn(text, letters) }));
  // Japanese has more Chinese characters than letters of its own, and Chinese none of these.
  const ownShare = found.map(({ language, units }) => ({ language, units: language === 'ja' ? units * 5 : units }));
  const [most] = ownShare.sort((a, b) => b.units - a.units);
  return most === undefined || most.units === 0 ? undefined : most.language;
}

/** Whether most letters of a text are Arabic ones: those of Arabic, or of Persian and Urdu, which share them. */
export function isArabicScript(text: string): boolean {
  return isMostly(text, /\p{Script=Arabic}+/gu);
}

/**
 * The language of a text in Arabic letters: Arabic, unless it is full of letters that Arabic does not have. Arabic that
 * was typed on a Persian keyboard has some of these, too, and is known by its words.
 */
export function languageOfArabicScript(text: string, packs: readonly LanguagePack[]): string {
  const total = unitsIn(text, /\p{Script=Arabic}+/gu);
  const [most] = unitsOfUnread(text).sort((a, b) => b.units - a.units);
  if (most === undefined || most.units < Math.max(FEWEST_FOREIGN, total * FOREIGN_SHARE)) return 'ar';
  const counts = countCommonWords(firstWords(text, MOST_WORDS), packs);
  const countOf = (language: string): number => counts.find(({ id }) => id === language)?.count ?? 0;
  return countOf('ar') > countOf(most.id) ? 'ar' : most.id;
}

/** How many letters of a text are ones by which a language in Arabic script is known. */
function unitsOfUnread(text: string): { readonly id: string; readonly units: number }[] {
  return unreadLanguages.flatMap(({ id, letters }) => {
    if (letters === undefined || !isArabicScript(letters)) return [];
    return [{ id, units: unitsIn(text, new RegExp(`[${letters}]`, 'gu')) }];
  });
}

function isMostly(text: string, letters: RegExp): boolean {
  const units = unitsIn(text, letters);
  return units > 0 && units > unitsIn(text, /\p{L}+/gu) / 2;
}

/** How many UTF-16 units of the text the pattern covers. */
function unitsIn(text: string, pattern: RegExp): number {
  let units = 0;
  for (const [found] of text.matchAll(pattern)) units += found.length;
  return units;
}
