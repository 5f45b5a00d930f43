import { foldText } from './fold-text';
import { splitTokens, type WordRules } from './split-tokens';

/** A pattern, read: what must follow what. */
export type PatternNode =
  | { readonly type: 'word'; readonly text: string; readonly prefix: boolean; readonly proclitic: boolean }
  | { readonly type: 'number' | 'brand' }
  | { readonly type: 'mark'; readonly text: string }
  | { readonly type: 'symbol'; readonly text: string }
  | { readonly type: 'gap'; readonly most: number }
  | { readonly type: 'start' | 'end' }
  | { readonly type: 'class'; readonly name: string }
  | { readonly type: 'sequence'; readonly items: readonly PatternNode[] }
  | { readonly type: 'choice'; readonly options: readonly PatternNode[]; readonly optional: boolean };

/** A condition on the sentence or on what stands next to the match. */
export interface Guard {
  readonly where: 'sentence' | 'before' | 'after';
  /** Whether the guarded words must be there (`{= X}`) or must not (`{!= X}`). */
  readonly wanted: boolean;
  readonly node: PatternNode;
}

export interface Pattern {
  readonly node: PatternNode;
  readonly guards: readonly Guard[];
  /** `{always}`: not silenced by what silences its neighbours. */
  readonly always: boolean;
}

/** Says which pattern cannot be read and why; raised while packs are compiled, never while mail is read. */
export class PatternError extends Error {
  constructor(pattern: string, at: number, reason: string) {
    super(`The pattern “${pattern}” cannot be read at character ${at + 1}: ${reason}.`);
  }
}

const GUARD = /\{(!?)([=<>])\s*([^{}]+)\}/g;

/** Reads one line of the notation described in `docs/pattern-notation.md`. */
export function readPattern(line: string, rules: WordRules): Pattern {
  const guards: Guard[] = [];
  for (const [, not, where, inner] of line.matchAll(GUARD)) {
    const place = where === '=' ? 'sentence' : where === '<' ? 'before' : 'after';
    guards.push({ where: place, wanted: not === '', node: new NotationReader(inner ?? '', rules).readAll() });
  }
  const body = line.replace(GUARD, ' ').replace('{always}', ' ');
  return { node: new NotationReader(body, rules).readAll(), guards, always: line.includes('{always}') };
}

/** Reads a class definition, which is a list of alternatives. */
export function readAlternatives(text: string, rules: WordRules): PatternNode {
  return new NotationReader(text, rules).readAll();
}

class NotationReader {
  readonly #text: string;
  readonly #rules: WordRules;
  #at = 0;

  constructor(text: string, rules: WordRules) {
    this.#text = text;
    this.#rules = rules;
  }

  readAll(): PatternNode {
    const node = this.#readChoice('', false);
    if (this.#at < this.#text.length) throw this.#error('a bracket is closed that was never opened');
    return node;
  }

  #readChoice(closer: string, optional: boolean): PatternNode {
    const options = [this.#readSequence(closer)];
    while (this.#text[this.#at] === '|') {
      this.#at++;
      options.push(this.#readSequence(closer));
    }
    const [only] = options;
    if (options.length === 1 && !optional && only !== undefined) return only;
    return { type: 'choice', options, optional };
  }

  #readSequence(closer: string): PatternNode {
    const items: PatternNode[] = [];
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? '';
      if (character === '|' || character === closer || character === ')' || character === ']') break;
      if (character === ' ') this.#at++;
      else items.push(...this.#readItem(character));
    }
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { type: 'sequence', items };
  }

  #readItem(character: string): readonly PatternNode[] {
    if (character === '~') return [{ type: 'gap', most: this.#readCount() }];
    if (character === '@') {
      const name = this.#readName();
      return [name === 'BRAND' ? { type: 'brand' } : { type: 'class', name }];
    }
    if (character === '^' || (character === '$' && this.#endsItem(this.#at + 1))) {
      this.#at++;
      return [{ type: character === '^' ? 'start' : 'end' }];
    }
    if (character === '*') throw this.#error('“*” must follow the letters of a word directly');
    if (character === '#') {
      this.#at++;
      return [{ type: 'number' }];
    }
    return this.#readGluedWords();
  }

  /** A word, possibly glued to groups: `apologi(s|z)e*` and `all_[users|contacts]` are each one word. */
  #readGluedWords(): readonly PatternNode[] {
    let spellings: readonly string[] = [''];
    let bare = '';
    while (this.#at < this.#text.length) {
      const character = this.#text[this.#at] ?? '';
      if ('|)] '.includes(character)) break;
      const opens = character === '(' || character === '[';
      if (opens && bare === '' && !this.#isGlued()) return [this.#readGroup(character)];
      if (opens) {
        spellings = this.#appendGroup(spellings, character);
        bare += '()';
      } else {
        const next = this.#readLetters();
        spellings = spellings.map((spelling) => spelling + next);
        bare += next;
      }
    }
    const options = spellings.map((spelling) => this.#readWords(spelling));
    const [only] = options;
    return options.length === 1 && only !== undefined ? [only] : [{ type: 'choice', options, optional: false }];
  }

  /** The characters up to the next one that means something in the notation, or the one that is escaped here. */
  #readLetters(): string {
    if (this.#text[this.#at] === '\\') {
      this.#at += 2;
      return this.#text[this.#at - 1] ?? '';
    }
    const start = this.#at;
    while (this.#at < this.#text.length && !'|()[] \\'.includes(this.#text.charAt(this.#at))) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** Whether the group that starts here is followed directly by letters, so that it is a piece of a word. */
  #isGlued(): boolean {
    const end = this.#matchingBracket();
    const after = this.#text[end + 1] ?? ' ';
    const inside = this.#text.slice(this.#at + 1, end);
    return /[\p{L}*-]/u.test(after) && !inside.includes('@') && !inside.endsWith(' ');
  }

  #matchingBracket(): number {
    let depth = 0;
    for (let index = this.#at; index < this.#text.length; index++) {
      const character = this.#text[index] ?? '';
      if (character === '(' || character === '[') depth++;
      if ((character === ')' || character === ']') && --depth === 0) return index;
    }
    throw this.#error('a bracket is opened and never closed');
  }

  #appendGroup(spellings: readonly string[], opener: string): readonly string[] {
    const end = this.#matchingBracket();
    const choices = this.#text.slice(this.#at + 1, end).split('|');
    this.#at = end + 1;
    const endings = opener === '[' ? ['', ...choices] : choices;
    return spellings.flatMap((spelling) => endings.map((ending) => spelling + ending));
  }

  #readGroup(opener: string): PatternNode {
    this.#at++;
    const closer = opener === '(' ? ')' : ']';
    const node = this.#readChoice(closer, opener === '[');
    if (this.#text[this.#at] !== closer) throw this.#error(`“${closer}” is missing`);
    this.#at++;
    return node;
  }

  /** Cuts one spelling the way texts are cut: `no.` is a word, `24h` a number and a word, `!` a mark. */
  #readWords(spelling: string): PatternNode {
    const proclitic = spelling.startsWith('+');
    const written = proclitic ? spelling.slice(1) : spelling;
    const prefix = written.length > 1 && written.endsWith('*');
    const plain = foldText(prefix ? written.slice(0, -1) : written);
    if (/^[a-z]+$/.test(plain)) return { type: 'word', text: plain, prefix, proclitic };
    const tokens = splitTokens(plain, { start: 0, end: plain.length }, this.#rules);
    const items = tokens.flatMap((token, index): readonly PatternNode[] => {
      const last = index === tokens.length - 1;
      if (token.kind === 'word' || token.kind === 'number') {
        return [{ type: 'word', text: token.text, prefix: prefix && last, proclitic: proclitic && index === 0 }];
      }
      if (token.kind === 'symbol') return [{ type: 'symbol', text: token.text }];
      // Inside a spelling, slashes and closing full stops (`bapak/ibu`, `yth.`) come and go.
      const comesAndGoes = tokens.length > 1 && (last || token.text !== '.');
      return comesAndGoes ? [] : [{ type: 'mark', text: token.text }];
    });
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : { type: 'sequence', items };
  }

  #readCount(): number {
    const digits = /^~(\d+)/.exec(this.#text.slice(this.#at))?.[1];
    if (digits === undefined) throw this.#error('“~” needs the number of words it may stand for');
    this.#at += digits.length + 1;
    return Number(digits);
  }

  #readName(): string {
    const name = /^@([A-Z]+)/.exec(this.#text.slice(this.#at))?.[1];
    if (name === undefined) throw this.#error('“@” needs the name of a class in capitals');
    this.#at += name.length + 1;
    return name;
  }

  #endsItem(at: number): boolean {
    return at >= this.#text.length || ' |)]'.includes(this.#text[at] ?? '');
  }

  #error(reason: string): PatternError {
    return new PatternError(this.#text, this.#at, reason);
  }
}
