import { span, type Span } from '../text/span';
import type { PhraseHit, Sentence } from '../document/prose';

/** Words of one sentence that say one thing. */
export interface MergedHit {
  readonly sentence: Sentence;
  /** Span of the passage's text. */
  readonly span: Span;
}

/** One hit a sentence, from the first word found to the last: "log in now and confirm your card number" is one request. */
export function mergeHitsBySentence(hits: readonly PhraseHit[]): readonly MergedHit[] {
  const bySentence = new Map<Sentence, MergedHit>();
  for (const { sentence, span: found } of hits) {
    const before = bySentence.get(sentence)?.span ?? found;
    const whole = span(Math.min(before.start, found.start), Math.max(before.end, found.end));
    bySentence.set(sentence, { sentence, span: whole });
  }
  return [...bySentence.values()];
}
