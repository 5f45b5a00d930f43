import { span, type Span } from '../../text/span';

const QUOTATION =
  /“[^“”\n]{8,600}”|„[^„“”\n]{8,600}[“”]|«[^«»\n]{8,600}»|(?<![\p{L}\p{N}])"[^"\n]{8,600}"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])‘[^‘\n]{8,300}?’(?=[\s.,;:!?)]|$)/gu;

const OPENING_MARK = /[“„«"‘]/;

/**
 * Passages in quotation marks of three words or more: somebody else's words, an on-screen message, the text of a
 * mail that went wrong. They are not the writer's own voice. Shorter quotations are names and emphasis.
 */
export function findQuotations(text: string, part: Span): Span[] {
  const words = text.slice(part.start, part.end);
  if (!OPENING_MARK.test(words)) return [];
  const found: Span[] = [];
  for (const match of words.matchAll(QUOTATION)) {
    const quoted = match[0].match(/[\p{L}\p{N}]+/gu) ?? [];
    if (quoted.length >= 3) found.push(span(part.start + match.index, part.start + match.index + match[0].length));
  }
  return found;
}
