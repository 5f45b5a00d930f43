import { formsOf, type Clitics } from './clitics';
import type { Token } from './token';

/** Number of a thing that patterns can ask of a token: a word, a beginning of a word, a mark, "any number" … */
export type SymbolId = number;

/** Every token: what a gap stands for. */
export const ANY: SymbolId = 0;
/** A number with its separators. */
export const NUMBER: SymbolId = 1;
/** The end of the sentence. */
export const END: SymbolId = 2;
/** Punctuation that may stand between any two words of a phrase. */
export const LIGHT_MARK: SymbolId = 3;
/** Punctuation at either end of a sentence, which `^` and `$` look past. */
export const OUTER_MARK: SymbolId = 4;
/** The sender's own name. */
export const BRAND: SymbolId = 5;

const FIRST_OWN_SYMBOL = 6;

const LIGHT_MARKS = new Set([...',;:"“”„«»()–—‘’\'/*_']);

/** The words of a pack's patterns, numbered. Says of a token which of them it is. */
export class SymbolTable {
  readonly #ids = new Map<string, SymbolId>();
  readonly #prefixLengths = new Set<number>();
  readonly #clitics: Clitics;
  readonly #known = new Map<string, readonly SymbolId[]>();
  /** Tokens that patterns cannot tell apart share one list, by which the automata remember their steps. */
  readonly #lists = new Map<string, readonly SymbolId[]>();

  constructor(clitics: Clitics = {}) {
    this.#clitics = clitics;
  }

  /** The symbol of a word of a pattern. */
  wordSymbol(text: string, prefix: boolean, proclitic: boolean): SymbolId {
    if (prefix) this.#prefixLengths.add(text.length);
    return this.#intern(`${proclitic ? '+' : ''}${prefix ? '*' : '='}${text}`);
  }

  /** The symbol of a punctuation mark or another character. */
  markSymbol(text: string): SymbolId {
    return this.#intern(`.${text}`);
  }

  /** Everything the token is, in ascending order. Remembered by text, for mails repeat their words. */
  symbolsOf(token: Token): readonly SymbolId[] {
    const key = `${token.kind}:${token.text}`;
    let symbols = this.#known.get(key);
    if (symbols === undefined) {
      symbols = this.#shared([...new Set(this.#describe(token))].sort((a, b) => a - b));
      if (this.#known.size > 50_000) this.#known.clear();
      this.#known.set(key, symbols);
    }
    return symbols;
  }

  #shared(symbols: readonly SymbolId[]): readonly SymbolId[] {
    const key = symbols.join();
    const list = this.#lists.get(key) ?? symbols;
    this.#lists.set(key, list);
    return list;
  }

  #intern(key: string): SymbolId {
    const id = this.#ids.get(key) ?? this.#ids.size + FIRST_OWN_SYMBOL;
    this.#ids.set(key, id);
    return id;
  }

  #describe(token: Token): SymbolId[] {
    if (token.kind === 'mark') {
      const symbols = [OUTER_MARK];
      if (LIGHT_MARKS.has(token.text)) symbols.push(LIGHT_MARK);
      return symbols.concat(this.#look(`.${token.text}`));
    }
    if (token.kind === 'symbol') return [ANY, ...this.#look(`.${token.text}`)];
    if (token.kind === 'number') return [ANY, NUMBER, ...this.#look(`=${token.text}`)];
    if (token.kind === 'brand') return [ANY, BRAND];
    if (token.kind !== 'word') return [ANY];
    return [ANY, ...this.#wordSymbols(token.text)];
  }

  #wordSymbols(word: string): SymbolId[] {
    const { plain, bare } = formsOf(word, this.#clitics);
    return [...plain.flatMap((form) => this.#lookWord('', form)), ...bare.flatMap((form) => this.#lookWord('+', form))];
  }

  #lookWord(kind: '' | '+', form: string): SymbolId[] {
    const found = this.#look(`${kind}=${form}`);
    for (const length of this.#prefixLengths) {
      if (length <= form.length) found.push(...this.#look(`${kind}*${form.slice(0, length)}`));
    }
    return found;
  }

  #look(key: string): SymbolId[] {
    const id = this.#ids.get(key);
    return id === undefined ? [] : [id];
  }
}
