/**
 * The same text with letters of its own. A slice of a text keeps the whole of that text in memory (V8): what outlives a
 * mail, as the words in a memory do, would keep every version of every mail.
 */
export function ownCopy(slice: string): string {
  return [...slice].join('');
}
