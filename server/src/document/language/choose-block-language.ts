import type { LanguagePack } from '../../languages/language-pack';
import { countCommonWords, firstWords } from './count-words';
import { isArabicScript, languageOfArabicScript } from './script';

/** Under so many words a block may be a name, a slogan or a button, and tells no language. */
const ENOUGH_WORDS = 8;
/** The beginning of a block tells its language. */
const MOST_WORDS = 60;
/** Share of the words that are common words of the block's own language; prose has a third or more. */
const SURE_SHARE = 0.2;

/**
 * The language of one block of a mail: what its words clearly say, else what markup says around it, else the mail's.
 * A French mail may have an English footer, and half of a mail may be Arabic, whether or not a `lang` says so.
 */
export function chooseBlockLanguage(
  text: string,
  markup: string | undefined,
  mailLanguage: string,
  packs: readonly LanguagePack[],
): string {
  const assumed = markup === undefined ? mailLanguage : (markup.split('-')[0] ?? mailLanguage);
  return readBlock(text, assumed, packs) ?? assumed;
}

function readBlock(text: string, assumed: string, packs: readonly LanguagePack[]): string | undefined {
  // A line of Persian may lack the letters that Arabic does not have; markup that says so is believed.
  if (isArabicScript(text))
    return packs.some(({ id }) => id === assumed) ? languageOfArabicScript(text, packs) : undefined;
  const words = firstWords(text, MOST_WORDS);
  if (words.length < ENOUGH_WORDS) return undefined;
  const counts = countCommonWords(words, packs);
  const [best] = counts;
  const ofAssumed = counts.find(({ id }) => id === assumed)?.count ?? 0;
  if (best === undefined || best.count / words.length < SURE_SHARE || best.count <= 2 * ofAssumed) return undefined;
  return best.id;
}
