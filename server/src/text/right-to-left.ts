/** Hebrew, Arabic and the scripts between and after them, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LETTER = /\p{L}/u;

/** Whether most letters of the text run from right to left; undefined for a text without letters. */
export function isRightToLeft(text: string): boolean | undefined {
  if (!RIGHT_TO_LEFT.test(text)) return LETTER.test(text) ? false : undefined;
  let rightToLeft = 0;
  let leftToRight = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isRightToLeftLetter(code)) rightToLeft++;
    else if (isLeftToRightLetter(code)) leftToRight++;
  }
  return rightToLeft + leftToRight === 0 ? undefined : rightToLeft > leftToRight;
}

/** Offset (UTF-16) of the first character that runs from right to left; -1 without one. */
export function firstRightToLeft(text: string): number {
  return text.search(RIGHT_TO_LEFT);
}

/** Arabic digits, vowel signs and punctuation do not count: they also stand in text of other scripts. */
function isRightToLeftLetter(code: number): boolean {
  if (code < 0x5d0 || code > 0xfefc) return false;
  return (
    (code <= 0x5f2 && code >= 0x5d0) ||
    (code >= 0x620 && code <= 0x64a) ||
    (code >= 0x671 && code <= 0x6d3) ||
    (code >= 0x700 && code <= 0x8ff) ||
    (code >= 0xfb1d && code <= 0xfdff) ||
    code >= 0xfe70
  );
}

/** Latin, Greek, Cyrillic and what follows them; of the symbols and private characters between, none. */
function isLeftToRightLetter(code: number): boolean {
  if (code < 0xc0) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  return code < 0x590 || (code >= 0x900 && code < 0x2000) || (code >= 0x3040 && code < 0xe000);
}
