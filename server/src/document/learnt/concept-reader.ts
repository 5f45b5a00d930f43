import type { LanguagePack } from '../../languages/language-pack';
import { foldText } from '../../phrases/fold-text';
import type { Clitics } from '../../phrases/symbol-table';
import type { Token } from '../../phrases/token';

type Names = readonly string[];

const NUMBER: Names = ['#'];
const MERGE_TAG: Names = ['{}'];
const NONE: Names = [];

/** A prefix of fewer letters begins half the dictionary. */
const SHORTEST_PREFIX = 2;
/** What is left of a word without its clitics has at least so many letters. */
const SHORTEST_REST = 3;

/** Says what words mean, in names that are the same in every language. */
export class ConceptReader {
  readonly #words = new Map<string, string[]>();
  readonly #beginnings = new Map<string, string[]>();
  /** By the first of two neighbours. */
  readonly #pairs = new Map<string, Map<string, string[]>>();
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
  read(tokens: readonly Token[]): readonly Names[] {
    return tokens.flatMap((token, index) => {
      const names = this.#namesOf(token);
      const pair = this.#pairs.get(token.text)?.get(tokens[index + 1]?.text ?? '') ?? NONE;
      const all = pair.length === 0 ? names : [...new Set([...names, ...pair])];
      return all.length === 0 ? [] : [all];
    });
  }

  #add(name: string, word: string): void {
    const [first = '', second] = word.split(' ');
    if (second !== undefined) {
      const seconds = this.#pairs.get(first) ?? new Map<string, string[]>();
      this.#pairs.set(first, addTo(seconds, second, name));
    } else if (word.endsWith('*')) addTo(this.#beginnings, word.slice(0, -1), name);
    else addTo(this.#words, word, name);
  }

  #namesOf({ kind, text }: Token): Names {
    if (kind === 'number') return NUMBER;
    if (kind === 'merge-tag') return MERGE_TAG;
    if (kind !== 'word') return NONE;
    const known = this.#known.get(text) ?? this.#lookUp(text);
    if (this.#known.size > 50_000) this.#known.clear();
    this.#known.set(text, known);
    return known;
  }

  /** The word as it stands, or without the small words that are written together with it. */
  #lookUp(word: string): Names {
    const { before = [], beforeMarked = [], after = [] } = this.#clitics;
    for (const form of formsOf(word, before, beforeMarked, after)) {
      const names = this.#words.get(form) ?? this.#longestBeginning(form);
      if (names !== undefined) return names;
    }
    return NONE;
  }

  #longestBeginning(word: string): Names | undefined {
    for (let length = word.length; length >= SHORTEST_PREFIX; length--) {
      const names = this.#beginnings.get(word.slice(0, length));
      if (names !== undefined) return names;
    }
    return undefined;
  }
}

/** A word as it stands first; then with fewer and fewer of its clitics. */
function* formsOf(word: string, before: Names, beforeMarked: Names, after: Names): Generator<string> {
  yield word;
  const ended = after.find((clitic) => word.endsWith(clitic) && word.length - clitic.length >= SHORTEST_REST);
  let rest = ended === undefined ? word : word.slice(0, -ended.length);
  if (rest !== word) yield rest;
  for (const clitics of [before, beforeMarked, beforeMarked]) {
    const clitic = clitics.find((start) => rest.startsWith(start) && rest.length - start.length >= SHORTEST_REST);
    if (clitic === undefined) continue;
    rest = rest.slice(clitic.length);
    yield rest;
  }
}

function addTo(map: Map<string, string[]>, key: string, name: string): Map<string, string[]> {
  const names = map.get(key) ?? [];
  if (!names.includes(name)) names.push(name);
  return map.set(key, names);
}
