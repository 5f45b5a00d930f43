import type { Passage, PhraseHit, Sentence } from '../prose';

/** A sentence with everything its language's patterns found in it. */
export interface ReadSentence extends Sentence {
  readonly hits: readonly PhraseHit[];
}

export interface ReadPassage extends Passage {
  readonly sentences: readonly ReadSentence[];
}
