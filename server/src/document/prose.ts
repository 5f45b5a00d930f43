import type { Role } from '../languages/sentence-role';
import type { MappedText } from '../text/mapped-text';
import type { Span } from '../text/span';
import type { Token } from '../phrases/token';
import type { Block, Body } from './body';

/** Which part of the mail a passage is. Rules about wording leave title, audience and footer alone. */
export type Zone = 'subject' | 'title' | 'preheader' | 'audience' | 'greeting' | 'body' | 'sign-off' | 'footer';

/** A sentence, a list item, a table cell or a heading. */
export interface Sentence {
  readonly passage: Passage;
  /** Span of the passage's text. */
  readonly span: Span;
  readonly zone: Zone;
  readonly tokens: readonly Token[];
  /** Id of the language pack it is judged by; undefined where no pack speaks its language. */
  readonly language?: string;
  readonly block?: Block;
  /** Every phrase found in it, of whatever list. */
  readonly hits: readonly PhraseHit[];
  /** What its words mean, one after the other, in names that every language shares; unknown words are left out. */
  readonly meanings: readonly (readonly string[])[];
  /** How likely it is, from 0 to 1, that it does this in its mail; 0 where no pack speaks its language. */
  likelihoodOf(role: Role): number;
  /** Its clauses, each read as a sentence of its own. */
  clauses(): readonly Sentence[];
  /** What would be found in and around a part of it (a span of the passage's text), had that other words. */
  phrasesWith(part: Span, newText: string): readonly FoundPhrase[];
}

/** A phrase found in words that do not stand in the mail. */
export interface FoundPhrase {
  readonly list: string;
  /** Span of the passage's text as it would be. */
  readonly span: Span;
}

/** One continuous text that is read on its own: the subject, the preheader, a body. */
export interface Passage {
  readonly text: MappedText;
  /** Undefined for what stands in the envelope: subject, preheader, audience. */
  readonly body?: Body;
  readonly sentences: readonly Sentence[];
}

/** A phrase of a language pack, found. */
export interface PhraseHit {
  readonly sentence: Sentence;
  /** Span of the passage's text. */
  readonly span: Span;
  /**
   * The list it was found by: a topic (`weasel-words`), a list of a topic (`missing-apology:counts`,
   * `missing-apology:counts-not`, `weasel-words:soft`, `buried-lede:admission`) or a cue of the kind (`kind:B1`).
   */
  readonly list: string;
  /** Its place in that list. */
  readonly pattern: number;
  /** Not silenced by what silences its neighbours. */
  readonly always: boolean;
}

/** Where a hit stands in the file. */
export function sourceSpan(hit: { readonly sentence: Sentence; readonly span: Span }): Span {
  return hit.sentence.passage.text.toSource(hit.span);
}
