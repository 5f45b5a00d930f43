const MARKS_AND_INVISIBLES = /[\p{M}\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

const ARABIC_VARIANTS: Readonly<Record<string, string>> = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ؤ: 'و', ئ: 'ي' };

/** Arabic letters that fold to another one, and the tatweel, which folds to nothing. */
const ARABIC_FORMS: Readonly<Record<string, string>> = { ...ARABIC_VARIANTS, آ: 'ا', أ: 'ا', إ: 'ا', ـ: '' };

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ı: 'i', ø: 'o' };

/**
 * Folds what writers vary without meaning anything by it: case, accents, apostrophes and hyphens of every shape,
 * Arabic hamza, ta marbuta, tatweel and vowel marks, Eastern digits. Patterns and texts are folded alike.
 */
export function foldText(text: string): string {
  // Most words of most mails are plain ASCII or plain Arabic; they need no normalisation.
  if (/^[\x20-\x7E]*$/.test(text)) return text.toLowerCase();
  if (/^[\x20-\x7E\u0621-\u064A]*$/.test(text)) return foldArabic(text.toLowerCase());
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS_AND_INVISIBLES, '')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[‐‑‒−]/g, '-')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[ٱىیةکؤئœæßıø]/g, (letter) => ARABIC_VARIANTS[letter] ?? LIGATURES[letter] ?? letter);
}

function foldArabic(text: string): string {
  return text.replace(/[آأؤإئةىـ]/g, (letter) => ARABIC_FORMS[letter] ?? letter);
}
