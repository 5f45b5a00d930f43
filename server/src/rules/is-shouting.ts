import { foldText } from '../phrases/fold-text';

const WORD = /[\p{L}][\p{L}\p{M}\p{N}]*/gu;
const CASED_LETTER = /[\p{Lu}\p{Ll}]/gu;
const CAPITAL = /\p{Lu}/gu;
const EMOJI = /\p{Extended_Pictographic}/gu;

const LONG_WORD = 4;
const SHARE_OF_CAPITALS = 0.6;
const MANY_EMOJI = 3;

/** Whether a line shouts: mostly capitals, several marks in a row, or several emoji. The brand may be all capitals. */
export function isShouting(line: string, brand = ''): boolean {
  if (/[!?！؟][!?！؟]/.test(line)) return true;
  if ((line.match(EMOJI)?.length ?? 0) >= MANY_EMOJI) return true;
  const names = new Set(foldText(brand).match(WORD) ?? []);
  const words = (line.match(WORD) ?? []).filter((word) => !names.has(foldText(word)) && !/\p{N}/u.test(word));
  const longCapitals = words.filter(
    (word) => word.length >= LONG_WORD && word === word.toUpperCase() && word !== word.toLowerCase(),
  );
  const letters = words.join('');
  const cased = letters.match(CASED_LETTER)?.length ?? 0;
  return longCapitals.length >= 2 && (letters.match(CAPITAL)?.length ?? 0) >= cased * SHARE_OF_CAPITALS;
}
