import type { LanguagePack } from '../../languages/language-pack';
import { foldText } from '../../phrases/fold-text';
import { formsOf, type Clitics } from '../../phrases/clitics';
import type { Word } from '../../phrases/token';
import { ownCopy } from '../../text/own-copy';
import { MERGE_TAG } from './sentence-features';

type Names = readonly string[];

const NUMBER: Names = ['#'];
const A_TAG: Names = [MERGE_TAG];
const NONE: Names = [];

/** A prefix of fewer letters begins half the dictionary. */
const SHORTEST_PREFIX = 2;

/** Says what words mean, in names that are the same in every language. */
export class ConceptReader {
  readonly #words = new WordTable();
  /** What a word means that stands behind another, by that other. */
  readonly #pairs = new Map<string, WordTable>();
  readonly #clitics: Clitics;
  /** Mails repeat their words. */
  readonly #known = new Map<string, Names>();

  constructor(concepts: NonNullable<LanguagePack['concepts']>, clitics: Clitics = {}) {
    this.#clitics = clitics;
    for (const [name, words] of Object.entries(concepts)) {
      for (const word of words.split('|')) this.#add(name, foldText(word));
    }
  }

  /** What each token means, in their order; those that mean nothing known are left out. */
  read(tokens: readonly Word[]): readonly Names[] {
    return tokens.flatMap((token, index) => {
      const names = this.#namesOf(token);
      const pair = this.#pairs.get(token.text)?.namesOf(tokens[index + 1]?.text ?? '') ?? NONE;
      const all = pair.length === 0 ? names : [...new Set([...names, ...pair])];
      return all.length === 0 ? [] : [all];
    });
  }

  #add(name: string, words: string): void {
    const [first = '', second] = words.split(' ');
    if (second === undefined) {
      this.#words.add(first, name);
      return;
    }
    const seconds = this.#pairs.get(first) ?? new WordTable();
    seconds.add(second, name);
    this.#pairs.set(first, seconds);
  }

  #namesOf({ kind, text }: Word): Names {
    if (kind === 'number') return NUMBER;
    if (kind === 'merge-tag') return A_TAG;
    if (kind !== 'word') return NONE;
    let names = this.#known.get(text);
    if (names === undefined) {
      names = this.#lookUp(text);
      if (this.#known.size > 50_000) this.#known.clear();
      this.#known.set(ownCopy(text), names);
    }
    return names;
  }

  /** The word as it stands, or without the small words that are written together with it. */
  #lookUp(word: string): Names {
    for (const form of formsOf(word, this.#clitics).bare) {
      const names = this.#words.namesOf(form);
      if (names !== undefined) return names;
    }
    return NONE;
  }
}

/** Names by whole words and by how words begin. */
class WordTable {
  readonly #words = new Map<string, string[]>();
  readonly #beginnings = new Map<string, string[]>();

  /** `word` ends with `*` where it is the beginning of words. */
  add(word: string, name: string): void {
    if (word.endsWith('*')) addTo(this.#beginnings, word.slice(0, -1), name);
    else addTo(this.#words, word, name);
  }

  /** Those of the word itself, else those of its longest beginning. */
  namesOf(word: string): Names | undefined {
    const names = this.#words.get(word);
    if (names !== undefined) return names;
    for (let length = word.length; length >= SHORTEST_PREFIX; length--) {
      const begun = this.#beginnings.get(word.slice(0, length));
      if (begun !== undefined) return begun;
    }
    return undefined;
  }
}

function addTo(map: Map<string, string[]>, key: string, name: string): void {
  const names = map.get(key) ?? [];
  if (!names.includes(name)) names.push(name);
  map.set(key, names);
}
