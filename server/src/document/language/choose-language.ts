import { francAll } from 'franc-min';
import type { LanguagePack } from '../../languages/language-pack';
import type { LanguageChoice } from '../mail-document';
import { countCommonWords, firstWords } from './count-words';
import { isArabicScript, isLatinScript, languageOfArabicScript, languageOfScript } from './script';

/** ISO 639-3 codes of franc as the two-letter codes that authors and mail clients use. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  arb: 'ar', ces: 'cs', cmn: 'zh', deu: 'de', ell: 'el', eng: 'en', fra: 'fr', heb: 'he', hin: 'hi', hun: 'hu',
  hrv: 'hr', ind: 'id', ita: 'it', jpn: 'ja', kor: 'ko', nld: 'nl', pes: 'fa', pol: 'pl', por: 'pt', ron: 'ro',
  rus: 'ru', spa: 'es', swe: 'sv', swh: 'sw', tgl: 'tl', tha: 'th', tur: 'tr', ukr: 'uk', urd: 'ur', vie: 'vi',
  zlm: 'ms',
}; // prettier-ignore

/** Share of a text's words that are common words of its language; real prose has a third or more. */
const SURE_SHARE = 0.12;
/** Under so many UTF-16 units trigrams guess; the common words alone decide. */
const ENOUGH_FOR_TRIGRAMS = 120;
/** From so many words on they may outweigh a `lang` attribute. */
const ENOUGH_TO_OUTWEIGH = 40;
/** The beginning of a mail tells its language; the rest need not be counted. */
const MOST_WORDS = 2000;

/** What may tell the language of a mail, most telling first. */
export interface LanguageEvidence {
  readonly stated?: string | undefined;
  readonly configured?: string | undefined;
  /** The `lang` attribute, or the language header of the envelope. */
  readonly markup?: string | undefined;
  /** Readable text: bodies, subject, title. */
  readonly text: string;
}

/** Decides the mail's language: what the author says, unless the words themselves clearly say otherwise. */
export function chooseLanguage(evidence: LanguageEvidence, packs: readonly LanguagePack[]): LanguageChoice {
  if (evidence.stated !== undefined) return { id: primaryTag(evidence.stated), because: 'stated' };
  if (evidence.configured !== undefined) return { id: primaryTag(evidence.configured), because: 'configured' };
  const marked = evidence.markup === undefined || evidence.markup === '' ? undefined : primaryTag(evidence.markup);
  const read = readLanguage(evidence.text, marked, packs);
  if (marked === undefined) return read.choice;
  // Templates are copied with their `lang="en"`; a whole text in another language outweighs the attribute.
  if (read.sure && read.choice.id !== marked) return read.choice;
  return { id: marked, because: 'markup' };
}

function primaryTag(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? 'und';
}

interface Reading {
  readonly choice: LanguageChoice;
  /** Whether the words outweigh a `lang` attribute. */
  readonly sure: boolean;
}

function readLanguage(text: string, marked: string | undefined, packs: readonly LanguagePack[]): Reading {
  const read = readScript(text, packs) ?? readCommonWords(text, marked, packs) ?? readTrigrams(text);
  if (read !== undefined) return read;
  const byScript = languageOfScript(text);
  return byScript === undefined ? reading('und', 'none') : reading(byScript, 'script');
}

function reading(id: string, because: LanguageChoice['because'], sure = false): Reading {
  return { choice: { id, because }, sure };
}

function readScript(text: string, packs: readonly LanguagePack[]): Reading | undefined {
  if (!isArabicScript(text) || packs.every(({ id }) => id !== 'ar')) return undefined;
  return reading(languageOfArabicScript(text, packs), 'script', true);
}

function readCommonWords(
  text: string,
  marked: string | undefined,
  packs: readonly LanguagePack[],
): Reading | undefined {
  if (!isLatinScript(text)) return undefined;
  const words = firstWords(text, MOST_WORDS);
  const counts = countCommonWords(words, packs);
  const [best, second] = counts;
  if (best === undefined || best.count === 0) return undefined;
  const isTie = best.count === second?.count && best.isRead === second.isRead;
  if (best.count / words.length >= SURE_SHARE && !isTie) {
    const rival = counts.find(({ id }) => id === marked)?.count ?? second?.count ?? 0;
    return reading(best.id, 'words', words.length > ENOUGH_TO_OUTWEIGH && best.count > 2 * rival);
  }
  // A long text with hardly a common word is in a language that no pack speaks.
  return text.length < ENOUGH_FOR_TRIGRAMS ? reading(best.id, 'words') : undefined;
}

function readTrigrams(text: string): Reading | undefined {
  const guess = text.length < ENOUGH_FOR_TRIGRAMS ? undefined : TWO_LETTERS[francAll(text)[0]?.[0] ?? ''];
  return guess === undefined ? undefined : reading(guess, 'words');
}
