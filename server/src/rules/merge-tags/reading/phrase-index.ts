import { foldText } from '../../../phrases/fold-text';
import { span, type Span } from '../../../text/span';
import type { FoldedText } from './folded-text';

/** A listed phrase found in a folded text. */
export interface IndexedPhrase<T> {
  readonly span: Span;
  readonly value: T;
}

interface Entry<T> {
  readonly phrase: string;
  readonly value: T;
}

/** Finds listed phrases by their first words: one look-up a word, however long the lists. */
export class PhraseIndex<T> {
  readonly #entries = new Map<string, Entry<T>[]>();

  /** Where a phrase is listed twice, the first listing counts. */
  add(phrase: string, value: T): void {
    const folded = foldText(phrase).replace(/\s+/g, ' ').trim();
    const first = /[\p{L}\p{N}]+/u.exec(folded)?.[0];
    if (first === undefined) return;
    const entries = this.#entries.get(first) ?? [];
    if (entries.some((entry) => entry.phrase === folded)) return;
    entries.push({ phrase: folded, value });
    entries.sort((a, b) => b.phrase.length - a.phrase.length);
    this.#entries.set(first, entries);
  }

  /** The longest phrase at each word, left to right, overlapping none. */
  *find(folded: FoldedText): Generator<IndexedPhrase<T>> {
    let free = 0;
    for (const { text: word, start } of folded.words) {
      if (start < free) continue;
      const found = this.#at(folded.text, start, word);
      if (found === undefined) continue;
      free = found.span.end;
      yield found;
    }
  }

  /** The longest phrase that starts with the word at this offset. */
  #at(folded: string, offset: number, word: string): IndexedPhrase<T> | undefined {
    for (const { phrase, value } of this.#entries.get(word) ?? []) {
      const start = offset - phrase.indexOf(word);
      const end = start + phrase.length;
      if (start >= 0 && folded.startsWith(phrase, start) && endsWord(folded, end)) {
        return { span: span(start, end), value };
      }
    }
    return undefined;
  }
}

function endsWord(text: string, end: number): boolean {
  return !/[\p{L}\p{N}_]/u.test(text.charAt(end)) || !/[\p{L}\p{N}_]/u.test(text.charAt(end - 1));
}
