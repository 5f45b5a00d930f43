import { span, type Span } from '../text/span';
import { foldText } from './fold-text';
import type { Token, TokenKind } from './token';

/** How a language joins and separates words. */
export interface WordRules {
  /** `l'erreur` is two words in French and Italian; `we're` is one in English. */
  readonly splitsAtApostrophe: boolean;
}

const NUMBER = String.raw`\p{Nd}+(?:[.,٬٫’'\u00A0\u202F](?=\p{Nd})\p{Nd}+|\u0020(?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*`;

// A currency glued to an amount with separators is a word of its own: `Rp25.000`.
const WORD = String.raw`[\p{L}\p{M}_](?:[\p{L}\p{M}_\u00AD\u200B-\u200D\u0640]|(?!\p{Nd}{1,6}[.,٬٫]\p{Nd})\p{Nd}|['’ʼ](?=[\p{L}\p{M}])|[-‐‑](?=[\p{L}\p{M}\p{Nd}]))*['’ʼ]?`;

/** A number, a word, or one visible character. No groups: the first character says which, at less cost. */
const PIECE = new RegExp(String.raw`${NUMBER}|${WORD}|\S`, 'gu');

const STARTS_WORD = /^[\p{L}\p{M}_]/u;
const STARTS_NUMBER = /^\p{Nd}/u;
const MARKS = new Set([...',،;؛:!?؟.…()[]"“”„«»‹›‘’\'/–—•*-']);
const APOSTROPHE = /['’ʼ]/;

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
    const kind = kindOf(match[0]);
    if (kind === 'word') pushWords(tokens, match[0], start, rules);
    else pushToken(tokens, kind, match[0], start);
  }
  return tokens;
}

function kindOf(piece: string): TokenKind {
  if (piece === '\uE000') return 'merge-tag';
  if (STARTS_WORD.test(piece)) return 'word';
  if (MARKS.has(piece)) return 'mark';
  return STARTS_NUMBER.test(piece) ? 'number' : 'symbol';
}

function pushToken(tokens: Token[], kind: TokenKind, text: string, start: number): void {
  const folded = EQUAL_MARKS[text] ?? foldText(text);
  if (folded !== '') tokens.push({ kind, text: folded, span: span(start, start + text.length) });
}

function pushWords(tokens: Token[], text: string, start: number, rules: WordRules): void {
  const endsInApostrophe = APOSTROPHE.test(text.charAt(text.length - 1));
  if (!rules.splitsAtApostrophe) pushToken(tokens, 'word', endsInApostrophe ? text.slice(0, -1) : text, start);
  else if (!APOSTROPHE.test(text)) pushToken(tokens, 'word', text, start);
  else
    for (const piece of text.matchAll(/[^'’ʼ]+['’ʼ]?/g))
      pushToken(tokens, 'word', elided(piece[0]), start + piece.index);
}

/** An elision ends in a consonant (`l'`); after a vowel the apostrophe is a typed accent (`e'`, `piu'`) or a stop (`po'`). */
function elided(piece: string): string {
  return /[aeiouàèéìòù]['’ʼ]$/i.test(piece) ? piece.slice(0, -1) : piece;
}
