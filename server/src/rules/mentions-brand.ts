import { foldText } from '../phrases/fold-text';

/** Whether the text names the brand, whatever its case, accents and spaces, and whether it writes "&" or "and". */
export function mentionsBrand(text: string, brand: string): boolean {
  if (letters(text).includes(letters(brand))) return true;
  return brand.includes('&') && letters(withoutAnd(text)).includes(letters(withoutAnd(brand)));
}

function letters(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutAnd(text: string): string {
  return text.toLowerCase().replace(/\s(?:and|et|e|dan|و)\s|&/g, ' ');
}
