import type { Freedom } from './learn-by-language';

/** How many of the examples have each name. */
function countNames(examples: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const names of examples) {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** The names that so many examples have or more. */
export function frequentNames(fewest: number, examples: readonly Iterable<string>[]): readonly string[] {
  return [...countNames(examples)].filter(([, count]) => count >= fewest).map(([name]) => name);
}

/**
 * How rare each name is among examples, from 1 for what all have: the inverse document frequency, smoothed (Manning,
 * Raghavan & Schütze, Introduction to Information Retrieval, 2008, section 6.2.1).
 */
export function rarities(examples: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const rarityOf = (count: number): number => Math.log((1 + examples.length) / (1 + count)) + 1;
  return new Map([...countNames(examples)].map(([name, count]) => [name, rarityOf(count)]));
}

/** How freely features may weigh where all are equally rare. */
export interface Freedoms {
  readonly cue: Freedom['cue'];
  readonly word: number;
  /** Of a word that has a place of its own: `^refund`, in a headline. As a word it is counted besides. */
  readonly headlineWord?: number;
  readonly concept: number;
}

/** What an example shows that may be rare. */
export interface NamesOfExample {
  readonly language: string;
  readonly words: Iterable<string>;
  readonly concepts: Iterable<string>;
}

/** Lets rare words and meanings weigh more than those that every example has; words are rare in their own language. */
export function freedomByRarity(freedoms: Freedoms, examples: readonly NamesOfExample[]): Freedom {
  const languages = [...new Set(examples.map(({ language }) => language))];
  const words = new Map(languages.map((language) => [language, rarities(wordsIn(language, examples))]));
  const concepts = rarities(examples.map((example) => example.concepts));
  const { cue, word, headlineWord = word, concept } = freedoms;
  return {
    cue,
    word: (language, name) => (name.startsWith('^') ? headlineWord : word) * (words.get(language)?.get(name) ?? 1),
    concept: (name) => concept * (concepts.get(name) ?? 1),
  };
}

function wordsIn(language: string, examples: readonly NamesOfExample[]): readonly Iterable<string>[] {
  return examples.filter((example) => example.language === language).map((example) => example.words);
}
