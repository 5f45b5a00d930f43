import type { FieldConfidence } from '../envelope';

/** The kind of place that a field is kept in. */
export type FieldOrigin = 'key' | 'file' | 'front-matter' | 'block' | 'header' | 'comment' | 'title' | 'meta';

/** How well each place is known to decide what is sent, the surest first. */
const ORIGINS: Readonly<Record<FieldOrigin, { readonly rank: number; readonly confidence: FieldConfidence }>> = {
  // A service's or framework's own key.
  key: { rank: 1, confidence: 'certain' },
  // A file that holds nothing else.
  file: { rank: 2, confidence: 'certain' },
  'front-matter': { rank: 3, confidence: 'certain' },
  block: { rank: 4, confidence: 'certain' },
  header: { rank: 5, confidence: 'certain' },
  // A note that people leave each other; some tools read it.
  comment: { rank: 6, confidence: 'likely' },
  title: { rank: 7, confidence: 'likely' },
  // Pages for search engines have the same element.
  meta: { rank: 8, confidence: 'guess' },
};

/** Rank and confidence of what is kept in such a place; entries of data are keys. */
export function weighOrigin(origin: FieldOrigin = 'key'): {
  readonly rank: number;
  readonly confidence: FieldConfidence;
} {
  return ORIGINS[origin];
}
