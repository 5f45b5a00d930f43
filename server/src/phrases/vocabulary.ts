/** Number of a thing that patterns can ask of a token: a word, a mark, one of several words, "any number" … */
export type LabelId = number;

/** Every token: what a gap stands for. */
export const ANY: LabelId = 0;
/** A number with its separators. */
export const NUMBER: LabelId = 1;
/** The end of the sentence. */
export const END: LabelId = 2;
/** Punctuation that may stand between any two words of a phrase. */
export const LIGHT_MARK: LabelId = 3;
/** Punctuation at either end of a sentence, which `^` and `$` look past. */
export const OUTER_MARK: LabelId = 4;
/** The sender's own name. */
export const BRAND: LabelId = 5;

export const FIRST_OWN_LABEL = 6;

/** The words of a pack's patterns, and the choices of words that patterns ask for. */
export interface Vocabulary {
  /** As `wordKey` and `markKey` write them. */
  readonly words: readonly string[];
  /** Of each label, from `FIRST_OWN_LABEL` on: places in `words`, ascending. */
  readonly choices: readonly (readonly number[])[];
}

/** A word of a pattern; `prefix` is the beginning of words, `proclitic` may have small words written before it. */
export interface PatternWord {
  readonly text: string;
  readonly prefix: boolean;
  readonly proclitic: boolean;
}

export function wordKey({ text, prefix, proclitic }: PatternWord): string {
  return `${proclitic ? '+' : ''}${prefix ? '*' : '='}${text}`;
}

/** The beginning that the words of a key share; undefined where it is of one word, or of none. */
export function prefixOf(key: string): string | undefined {
  if (key.startsWith('*')) return key.slice(1);
  return key.startsWith('+*') ? key.slice(2) : undefined;
}

/** Key of a punctuation mark or another character. */
export function markKey(text: string): string {
  return `.${text}`;
}

/**
 * Numbers what patterns ask for. A choice of words has one number, however many they are: most of a pack is such
 * choices, and many patterns share them.
 */
export class VocabularyBuilder implements Vocabulary {
  readonly words: string[] = [];
  readonly choices: (readonly number[])[] = [];
  readonly #wordNumbers = new Map<string, number>();
  readonly #labels = new Map<string, LabelId>();

  /** The label of tokens that are one of the words. */
  labelOf(keys: readonly string[]): LabelId {
    const choice = [...new Set(keys.map((key) => this.#numberOf(key)))].sort((a, b) => a - b);
    const name = choice.join();
    let label = this.#labels.get(name);
    if (label === undefined) {
      label = FIRST_OWN_LABEL + this.choices.push(choice) - 1;
      this.#labels.set(name, label);
    }
    return label;
  }

  #numberOf(key: string): number {
    let number = this.#wordNumbers.get(key);
    if (number === undefined) {
      number = this.words.push(key) - 1;
      this.#wordNumbers.set(key, number);
    }
    return number;
  }
}
