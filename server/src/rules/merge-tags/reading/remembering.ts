/** More different words than any template has holes. */
const MOST_ANSWERS = 2000;

/** The same function, with its answers kept: templates repeat their words, and one hole may stand in a mail 10,000 times. */
export function remembering<T>(answer: (words: string) => T): (words: string) => T {
  const answers = new Map<string, { readonly value: T }>();
  return (words) => {
    const known = answers.get(words);
    if (known !== undefined) return known.value;
    const value = answer(words);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(words, { value });
    return value;
  };
}
