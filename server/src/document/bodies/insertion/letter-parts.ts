/** A paragraph or a list of the text that is inserted. */
export type LetterPart =
  { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };

const LIST_LINE = /^\s*[-*•]\s+/;

/** Cuts a plain text into its parts: each line a paragraph, lines that start with `- ` a list. */
export function letterParts(text: string): LetterPart[] {
  const parts: LetterPart[] = [];
  let items: string[] = [];
  const endList = (): void => {
    if (items.length > 0) parts.push({ kind: 'list', items });
    items = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (LIST_LINE.test(line)) {
      items.push(line.replace(LIST_LINE, ''));
      continue;
    }
    endList();
    if (line.trim() !== '') parts.push({ kind: 'paragraph', text: line.trim() });
  }
  endList();
  return parts;
}
