import type { PhraseHit, Sentence } from '../document/prose';
import { countWords } from './count-words';

/** A sentence that says something, and the headings that it follows. */
export interface TitledSentence {
  readonly sentence: Sentence;
  readonly headings: readonly Sentence[];
}

/** “We are sorry” under “What happened” does not say it; in words. */
const FEWEST_WORDS = 5;

/** A heading promises and does not say; what stands under it keeps the promise: “What this means for you”. */
export function underHeadings(sentences: readonly Sentence[]): readonly TitledSentence[] {
  const titled: TitledSentence[] = [];
  let headings: Sentence[] = [];
  for (const sentence of sentences) {
    if (sentence.block?.role === 'heading') {
      headings.push(sentence);
    } else {
      titled.push({ sentence, headings: countWords(sentence) < FEWEST_WORDS ? [] : headings });
      headings = [];
    }
  }
  return titled;
}

/** Sections of a notice go by these titles, and nothing else does: “What happened”. */
const SECTIONS = ['incident-description', 'likely-consequences', 'measures-taken'].map(
  (element) => `notice-content:${element}`,
);

export function isSectionTitle({ list }: PhraseHit): boolean {
  return SECTIONS.includes(list);
}
