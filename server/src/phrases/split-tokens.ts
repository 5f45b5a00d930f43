import { span, type Span } from '../text/span';
import { foldText } from './fold-text';
import type { Token, TokenKind } from './token';

/** How a language joins and separates words. */
export interface WordRules {
  /** `l'erreur` is two words in French and Italian; `we're` is one in English. */
  readonly splitsAtApostrophe: boolean;
}

// A currency glued to an amount with separators is a word of its own: `Rp25.000`.
const PIECE =
  /(?<tag>\uE000)|(?<number>\p{Nd}+(?:[.,٬٫’'\u00A0\u202F](?=\p{Nd})\p{Nd}+|\u0020(?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*)|(?<word>[\p{L}\p{M}_](?:[\p{L}\p{M}_\u00AD\u200B-\u200D\u0640]|(?!\p{Nd}{1,6}[.,٬٫]\p{Nd})\p{Nd}|['’ʼ](?=[\p{L}\p{M}])|[-‐‑](?=[\p{L}\p{M}\p{Nd}]))*['’ʼ]?)|(?<mark>[,،;؛:!?؟.…()[\]"“”„«»‹›‘’'/–—•*-])|(?<symbol>\p{Emoji_Presentation}|[^\s])/gu;

const EQUAL_MARKS: Readonly<Record<string, string>> = { '،': ',', '؛': ';', '؟': '?', '٪': '%', '…': '.' };

/**
 * Cuts a stretch of readable text into tokens.
 *
 * @param text the readable text
 * @param part the stretch to cut, in UTF-16 offsets of `text`
 */
export function splitTokens(text: string, part: Span, rules: WordRules): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(part.start, part.end).matchAll(PIECE)) {
    const start = part.start + match.index;
    const groups = match.groups ?? {};
    if (groups['word'] !== undefined) pushWords(tokens, match[0], start, rules);
    else pushToken(tokens, kindOf(groups), match[0], start);
  }
  return tokens;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): TokenKind {
  if (groups['tag'] !== undefined) return 'merge-tag';
  if (groups['number'] !== undefined) return 'number';
  return groups['mark'] === undefined ? 'symbol' : 'mark';
}

function pushToken(tokens: Token[], kind: TokenKind, text: string, start: number): void {
  const folded = EQUAL_MARKS[text] ?? foldText(text);
  if (folded !== '') tokens.push({ kind, text: folded, span: span(start, start + text.length) });
}

function pushWords(tokens: Token[], text: string, start: number, rules: WordRules): void {
  if (!rules.splitsAtApostrophe) {
    const trimmed = text.replace(/['’ʼ]$/, '');
    pushToken(tokens, 'word', trimmed, start);
    return;
  }
  for (const piece of text.matchAll(/[^'’ʼ]+['’ʼ]?/g)) pushToken(tokens, 'word', piece[0], start + piece.index);
}
