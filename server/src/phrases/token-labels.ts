import { ownCopy } from '../text/own-copy';
import { formsOf, type Clitics } from './clitics';
import type { Word } from './token';
import {
  ANY,
  BRAND,
  FIRST_OWN_LABEL,
  LIGHT_MARK,
  markKey,
  NUMBER,
  OUTER_MARK,
  prefixOf,
  wordKey,
  type LabelId,
  type Vocabulary,
} from './vocabulary';

const LIGHT_MARKS = new Set([...',;:"“”„«»()–—‘’\'/*_']);

/** Says of a token which labels of the patterns it bears. */
export class TokenLabels {
  readonly #numbers = new Map<string, number>();
  /** By number of the word. */
  readonly #labels: LabelId[][];
  readonly #prefixLengths = new Set<number>();
  readonly #clitics: Clitics;
  readonly #known = new Map<string, readonly LabelId[]>();
  /** Tokens that patterns cannot tell apart share one list, by which the automata remember their steps. */
  readonly #lists = new Map<string, readonly LabelId[]>();

  constructor({ words, choices }: Vocabulary, clitics: Clitics = {}) {
    this.#clitics = clitics;
    words.forEach((key, number) => {
      this.#numbers.set(key, number);
      const prefix = prefixOf(key);
      if (prefix !== undefined) this.#prefixLengths.add(prefix.length);
    });
    this.#labels = words.map(() => []);
    choices.forEach((choice, index) => {
      for (const word of choice) this.#labels[word]?.push(FIRST_OWN_LABEL + index);
    });
  }

  /** Every label of the token, in ascending order. Remembered by text, for mails repeat their words. */
  of(token: Word): readonly LabelId[] {
    const key = `${token.kind}:${token.text}`;
    let labels = this.#known.get(key);
    if (labels === undefined) {
      labels = this.#shared([...new Set(this.#describe(token))].sort((a, b) => a - b));
      if (this.#known.size > 50_000) this.#known.clear();
      this.#known.set(ownCopy(key), labels);
    }
    return labels;
  }

  #shared(labels: readonly LabelId[]): readonly LabelId[] {
    const key = labels.join();
    const list = this.#lists.get(key) ?? labels;
    this.#lists.set(key, list);
    return list;
  }

  #describe(token: Word): readonly LabelId[] {
    if (token.kind === 'mark') {
      const marks = LIGHT_MARKS.has(token.text) ? [OUTER_MARK, LIGHT_MARK] : [OUTER_MARK];
      return [...marks, ...this.#look(markKey(token.text))];
    }
    if (token.kind === 'symbol') return [ANY, ...this.#look(markKey(token.text))];
    if (token.kind === 'number') return [ANY, NUMBER, ...this.#lookUp(token.text, false, false)];
    if (token.kind === 'brand') return [ANY, BRAND];
    if (token.kind !== 'word') return [ANY];
    return [ANY, ...this.#wordLabels(token.text)];
  }

  #wordLabels(word: string): readonly LabelId[] {
    const { plain, bare } = formsOf(word, this.#clitics);
    return [
      ...plain.flatMap((form) => this.#lookForm(form, false)),
      ...bare.flatMap((form) => this.#lookForm(form, true)),
    ];
  }

  #lookForm(form: string, proclitic: boolean): LabelId[] {
    const found = [...this.#lookUp(form, false, proclitic)];
    for (const length of this.#prefixLengths) {
      if (length <= form.length) found.push(...this.#lookUp(form.slice(0, length), true, proclitic));
    }
    return found;
  }

  #lookUp(text: string, prefix: boolean, proclitic: boolean): readonly LabelId[] {
    return this.#look(wordKey({ text, prefix, proclitic }));
  }

  #look(key: string): readonly LabelId[] {
    const number = this.#numbers.get(key);
    return number === undefined ? [] : (this.#labels[number] ?? []);
  }
}
