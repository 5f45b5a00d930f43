import { span } from '../../../text/span';
import type { CompiledDialect, KeywordUse } from '../compiled-dialect';
import type { ExpressionToken, Tokenize } from '../expression-tokens';
import type { Reading } from '../reading';
import { fieldOf } from './read-output';

const WORDS = /^[ \t\r\n]*([#/^@]?[\p{L}_][\p{L}\p{N}_.-]*)(?:[ \t\r\n]+([\p{L}_]\w*))?/u;

/** Curly quotation marks, entities, no-break spaces and markup: what no engine reads outside of a string. */
const TAINT = /[“”„‘‚\u00A0]|\{\{|\{%|%\}|&(?:quot|nbsp|gt|lt|amp|apos|#\d+|#x[\da-f]+);|<\/?[a-z][^<>]*>/iu;
const STRINGS = /"[^"]*"|'[^']*'/gu;

/** Reads a word that frames or acts, and its arguments. Undefined where the dialect has no such word. */
export function readStatement(inside: string, compiled: CompiledDialect, tokenize: Tokenize): Reading | undefined {
  const match = WORDS.exec(inside);
  if (match?.[1] === undefined || isTainted(inside.replace(STRINGS, ''))) return undefined;
  const [whole, first, second] = match;
  const both = second === undefined ? undefined : findKeyword(`${first} ${second}`, compiled);
  if (both !== undefined) return describe(`${first} ${second}`, both, inside, whole.length, compiled, tokenize);
  const end = inside.indexOf(first) + first.length;
  const use = findKeyword(first, compiled);
  if (use !== undefined) return describe(first, use, inside, end, compiled, tokenize);
  return readUnlistedStatement(first, inside, end, compiled, tokenize);
}

function isTainted(bare: string): boolean {
  return TAINT.test(bare) || (bare.includes('}}') && !closesOwnBraces(bare));
}

/** Whether two braces end literals that the tag itself began, and no tag: `set a = {'b': {'c': 1}}`. */
function closesOwnBraces(bare: string): boolean {
  let depth = 0;
  for (const [brace] of bare.matchAll(/[{}]/gu)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return true;
}

function findKeyword(word: string, compiled: CompiledDialect): KeywordUse | undefined {
  const known = compiled.keywords.get(word);
  if (known !== undefined || compiled.dialect.expressions?.caseSensitive !== false) return known;
  return compiled.keywords.get(word.toUpperCase());
}

/** Engines can be taught new words; one that frames blocks elsewhere is no such word. */
function readUnlistedStatement(
  word: string,
  inside: string,
  end: number,
  compiled: CompiledDialect,
  tokenize: Tokenize,
): Reading | undefined {
  // `{%customer.name%}` prints, in another dialect: no engine has words with a dot in them.
  if (!compiled.dialect.openStatements || compiled.foreignWords.has(word) || word.includes('.')) return undefined;
  const closed = /^end_?(\w+)$/u.exec(word)?.[1];
  if (closed !== undefined) return { role: 'close', block: closed, keyword: word };
  return { ...argumentsOf('statement', inside, end, compiled, tokenize), role: 'statement', keyword: word };
}

function describe(
  word: string,
  use: KeywordUse,
  inside: string,
  end: number,
  compiled: CompiledDialect,
  tokenize: Tokenize,
): Reading {
  const [block] = use.blocks;
  const names = new Set(use.blocks.map(({ name }) => name));
  const name = names.size === 1 ? block?.name : undefined;
  return {
    ...(use.role === 'close' ? {} : argumentsIn(block, inside, end, compiled, tokenize)),
    role: use.role,
    keyword: word,
    ...(name !== undefined && { block: name }),
    ...(use.role === 'open' && block !== undefined && openingOf(block)),
  };
}

/** Blocks whose word is followed by a name or a setting of the template's own, and by no field. */
const NAMED_BY_AUTHOR =
  /^(?:block|macro|def|define|filter|autoescape|apply|embed|sandbox|component|slot|language|escape|style|stylesheet|javascript|schema)$/;

function argumentsIn(
  block: KeywordUse['blocks'][number] | undefined,
  inside: string,
  from: number,
  compiled: CompiledDialect,
  tokenize: Tokenize,
): ReturnType<typeof argumentsOf> {
  const read = argumentsOf(block?.declares, inside, from, compiled, tokenize);
  if (block === undefined || !NAMED_BY_AUTHOR.test(block.name)) return read;
  return read.declares === undefined ? {} : { declares: read.declares };
}

function openingOf(block: KeywordUse['blocks'][number]): Partial<Reading> {
  return {
    closing: block.closeTag === undefined ? { word: block.close } : { tag: block.closeTag },
    ...(block.content && { content: block.content }),
    ...(block.declares === 'scope' && { changesScope: true }),
  };
}

function argumentsOf(
  declares: 'loop' | 'assignment' | 'scope' | 'statement' | undefined,
  inside: string,
  from: number,
  compiled: CompiledDialect,
  tokenize: Tokenize,
): Pick<Reading, 'field' | 'fieldSpan' | 'declares'> {
  const rest = ' '.repeat(from) + inside.slice(from).replace(/[-~]$/u, ' ');
  const tokens = tokenize(rest) ?? [];
  const names = declaredNames(declares, tokens);
  const read = tokens.filter((token) => !names.includes(token.text));
  return { ...fieldOf(read, inside, compiled), ...(names.length > 0 && { declares: names }) };
}

/** `for a, b in c` and `range $a, $b := c` declare a and b; `set a = b` declares a; `x as y` declares y. */
function declaredNames(declares: string | undefined, tokens: readonly ExpressionToken[]): string[] {
  const paths = (part: readonly ExpressionToken[]): string[] =>
    part.filter(({ kind }) => kind === 'path').map(({ text }) => text);
  const border = tokens.findIndex(
    ({ text, kind }) => text === 'in' || text === '=' || text === ':=' || kind === 'colon',
  );
  if (tokens[border]?.text === ':=') return paths(tokens.slice(0, border));
  if (declares === 'loop' && border > 0) return [...paths(tokens.slice(0, border)), ...LOOP_NAMES];
  if (declares === 'assignment' || (declares !== undefined && border === 1)) {
    return paths(tokens.slice(0, border > 0 ? border : 1));
  }
  const as = tokens.findIndex(({ text }) => text === 'as');
  if (as > 0) return paths(tokens.slice(as + 1)).slice(0, 2);
  return declares === 'loop' ? [...LOOP_NAMES] : [];
}

/** What engines bring into every loop. */
const LOOP_NAMES = ['forloop', 'loop', 'tablerowloop', 'loop_var', 'loop_index', 'loop_vars'];

/** The field of a condition that follows a word which the text begins with. */
export function fieldAfter(inside: string, from: number, pattern: RegExp): Pick<Reading, 'field' | 'fieldSpan'> {
  const match = pattern.exec(inside.slice(from));
  if (match === null) return {};
  const start = from + match.index;
  return { field: match[0], fieldSpan: span(start, start + match[0].length) };
}
