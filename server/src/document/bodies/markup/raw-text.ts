/** Elements in which the tokenizer knows no tag but their own end tag. */
export const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set([
  ...['iframe', 'noembed', 'noframes', 'plaintext', 'script', 'style', 'textarea', 'title', 'xmp'],
]);

const TITLE_TAG = /<(\/?)title(?=[\s/>])/gi;

/**
 * Renames start tags of titles that no end tag follows ("Dear <Title> <LastName>,"), in place and at the same length:
 * a browser would swallow the rest of the mail, and nothing in it could be checked.
 */
export function withUnclosedTitlesDefused(text: string): string {
  const tags = [...text.matchAll(TITLE_TAG)];
  const lastEnd = tags.findLast((tag) => tag[1] === '/')?.index ?? -1;
  if (tags.every((tag) => tag.index <= lastEnd)) return text;
  return text.replace(TITLE_TAG, (tag, _slash, at: number) => (at > lastEnd ? `<x${tag.slice(2)}` : tag));
}
