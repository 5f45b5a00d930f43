import type { PhraseMatch, PhraseMatcher } from '../../phrases/phrase-matcher';
import type { Word } from '../../phrases/token';
import type { RoleLikelihoods } from '../roles/score-roles';

/** What the words of a sentence tell, whatever mail they stand in. */
export interface ToldByWords {
  readonly matches: readonly PhraseMatch[];
  /** Filled in when it is first asked for: only some rules ask, and of some sentences. */
  meanings?: readonly (readonly string[])[];
  /** Likewise. */
  roles?: RoleLikelihoods;
}

/** Twice so many sentences are remembered at most: the open mails of an author who works on a few. */
const MOST_REMEMBERED = 2000;
/** More words than this are no sentence that anyone edits, and not worth the room. */
const MOST_WORDS = 120;

/**
 * Remembers what the words of sentences in one language told: of the sentences of a mail, all but one are as they were
 * before the last key, and a mail has the same footer as its neighbours.
 */
export class WordMemory {
  readonly #matcher: PhraseMatcher;
  #recent = new Map<string, ToldByWords>();
  #older = new Map<string, ToldByWords>();

  constructor(matcher: PhraseMatcher) {
    this.#matcher = matcher;
  }

  read(words: readonly Word[]): ToldByWords {
    if (words.length > MOST_WORDS) return { matches: this.#matcher.match(words) };
    const key = words.map(({ kind, text }) => `${kind} ${text}`).join('\n');
    let told = this.#recent.get(key);
    if (told === undefined) {
      told = this.#older.get(key) ?? { matches: this.#matcher.match(words) };
      this.#remember(key, told);
    }
    return told;
  }

  /** What has not been asked for while as many others were is forgotten. */
  #remember(key: string, told: ToldByWords): void {
    if (this.#recent.size >= MOST_REMEMBERED) {
      this.#older = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(key, told);
  }
}
