import { splitTokens, type WordRules } from '../../phrases/split-tokens';
import type { Token } from '../../phrases/token';
import { span, type Span } from '../../text/span';
import { findQuotations } from './find-quotations';

/**
 * The tokens of one sentence, with each quotation and each mention of the brand as one token.
 *
 * @param brand the brand's name cut into folded words; empty where it is not known
 */
export function readTokens(text: string, sentence: Span, rules: WordRules, brand: readonly string[]): readonly Token[] {
  const tokens = splitTokens(text, sentence, rules);
  return joinBrand(joinQuotations(tokens, findQuotations(text, sentence), sentence), brand);
}

function joinQuotations(tokens: readonly Token[], quotations: readonly Span[], sentence: Span): readonly Token[] {
  // A sentence that is one quotation and nothing else may be a heading in decorative quotation marks.
  const quoted = quotations.filter((part) => part.end - part.start < sentence.end - sentence.start);
  if (quoted.length === 0) return tokens;
  const joined: Token[] = [];
  for (const token of tokens) {
    const quotation = quoted.find((part) => part.start <= token.span.start && token.span.end <= part.end);
    if (quotation === undefined) joined.push(token);
    else if (joined.at(-1)?.span !== quotation) joined.push({ kind: 'quoted', text: '', span: quotation });
  }
  return joined;
}

function joinBrand(tokens: readonly Token[], brand: readonly string[]): readonly Token[] {
  if (brand.length === 0) return tokens;
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index];
    if (first === undefined) break;
    const last = tokens[index + brand.length - 1];
    if (last !== undefined && brand.every((word, offset) => tokens[index + offset]?.text === word)) {
      joined.push({ kind: 'brand', text: '', span: span(first.span.start, last.span.end) });
      index += brand.length - 1;
    } else joined.push(first);
  }
  return joined;
}
