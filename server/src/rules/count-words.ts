import type { Sentence } from '../document/prose';

/** Words and numbers of a sentence; marks are none. */
export function countWords({ tokens }: Pick<Sentence, 'tokens'>): number {
  return tokens.filter(({ kind }) => kind !== 'mark').length;
}
