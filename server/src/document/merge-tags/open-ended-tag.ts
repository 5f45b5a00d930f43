import type { Pair } from './opener-table';

const DIRECTIVE = /\{?([A-Za-z]+)\}?/uy;
const BEFORE_PARENTHESIS = /[ \t]*\(/uy;

/** The inside of a tag without a closing mark, and where it ends. */
export interface OpenEnded {
  readonly content: string;
  readonly end: number;
}

/**
 * Cuts out a tag that ends where its name does, `$firstName`, or after its closing parenthesis, `@if ($paid)`.
 * Whether the name means anything is for the dialects to say.
 */
export function insideOfOpenEnded(pair: Pair, text: string, at: number): OpenEnded | undefined {
  const start = at + pair.open.length;
  const [use] = pair.uses;
  const { line = false, holds } = use?.delimiter ?? {};
  if (line && !beginsLine(text, at)) return undefined;
  if (line || holds === 'comment') return restOfLine(text, start);
  if (use?.delimiter.holds === 'statement') return directiveAt(text, start, pair.reach);
  for (const { compiled, delimiter } of pair.uses) {
    const content = compiled.nameAt(delimiter, text, start);
    if (content !== undefined && content !== '') return { content, end: start + content.length };
  }
  return undefined;
}

/** How far a line may be indented that is all statement, in UTF-16 units. */
const DEEPEST_INDENT = 80;

/** Whether nothing but white space stands before the offset on its line. */
function beginsLine(text: string, at: number): boolean {
  const from = Math.max(0, at - DEEPEST_INDENT);
  const before = text.slice(from, at).replace(/[ \t]+$/, '');
  return before === '' ? from === 0 : before.endsWith('\n');
}

function restOfLine(text: string, start: number): OpenEnded {
  const end = text.slice(start).search(/\r?\n|$/);
  return { content: text.slice(start, start + end), end: start + end };
}

function directiveAt(text: string, start: number, reach: number): OpenEnded | undefined {
  DIRECTIVE.lastIndex = start;
  const word = DIRECTIVE.exec(text)?.[1];
  if (word === undefined) return undefined;
  const afterWord = DIRECTIVE.lastIndex;
  BEFORE_PARENTHESIS.lastIndex = afterWord;
  if (!BEFORE_PARENTHESIS.test(text)) return { content: word, end: afterWord };
  const end = closingParenthesis(text, BEFORE_PARENTHESIS.lastIndex, reach);
  return end === undefined ? undefined : { content: text.slice(start, end), end };
}

/** Offset after the parenthesis that closes the one before `from`. */
function closingParenthesis(text: string, from: number, reach: number): number | undefined {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + reach); at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return undefined;
}
