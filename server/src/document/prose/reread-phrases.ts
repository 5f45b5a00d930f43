import { span, type Span } from '../../text/span';
import type { FoundPhrase, Sentence } from '../prose';
import type { LanguageReader } from './language-reader';
import { readTokens } from './read-tokens';

/** Tokens read on either side of changed words: phrases are seldom longer, and a line of a megabyte is one sentence. */
const CONTEXT = 10;

/** What a language's phrases would find in and around a part of a sentence, had that other words. */
export function rereadPhrases(
  { passage, tokens }: Sentence,
  part: Span,
  newText: string,
  reader: LanguageReader | undefined,
  brand: readonly string[],
): readonly FoundPhrase[] {
  if (reader === undefined) return [];
  const first = firstEndingAfter(tokens, part.start);
  const start = Math.min(part.start, tokens[Math.max(0, first - CONTEXT)]?.span.start ?? part.start);
  const behind = firstEndingAfter(tokens, part.end);
  const end = Math.max(part.end, tokens[Math.min(tokens.length, behind + CONTEXT) - 1]?.span.end ?? part.end);
  const text = passage.text.text.slice(start, part.start) + newText + passage.text.text.slice(part.end, end);
  const reread = readTokens(text, span(0, text.length), reader.pack.orthography, brand);
  return reader.words.read(reread).matches.flatMap(({ list, from, to }) => {
    const head = reread[from];
    const last = reread[to - 1];
    return head && last ? [{ list, span: span(start + head.span.start, start + last.span.end) }] : [];
  });
}

/** Index of the first token that ends after the offset; tokens are in order, and there may be a great many. */
function firstEndingAfter(tokens: Sentence['tokens'], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
