import type { FallbackForm } from '../../../dialects/dialect';
import { span } from '../../../text/span';
import type { CompiledDialect } from '../compiled-dialect';
import { unquote, type ExpressionToken, type Tokenize } from '../expression-tokens';
import type { Reading } from '../reading';
import { isCall, isExpression, isField } from './expression-shape';

type Tokens = readonly ExpressionToken[];

/** Reads an expression that prints: a head, and what is piped through filters. */
export function readOutput(inside: string, compiled: CompiledDialect, tokenize: Tokenize): Reading | undefined {
  const tokens = tokenize(inside);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const [head = [], ...filters] = splitAt(tokens, 'pipe');
  if (!isExpression(head, compiled)) return undefined;
  if (!filters.every((filter) => isFilter(filter, compiled))) return undefined;
  if (head[1]?.text === ':=')
    return { role: 'statement', declares: [head[0]?.text ?? ''], ...fieldOf(head.slice(2), inside, compiled) };
  const field = lookedUp(filters, compiled) ?? fieldOf(head, inside, compiled);
  return { role: 'output', ...field, ...fallbackOf(head, filters, inside, compiled) };
}

/** The field that a filter looks up by its name, in quotes. */
function lookedUp(
  filters: readonly Tokens[],
  compiled: CompiledDialect,
): Pick<Reading, 'field' | 'fieldSpan'> | undefined {
  const lookups = compiled.dialect.expressions?.lookups ?? [];
  const filter = filters.find(([name]) => name !== undefined && lookups.includes(name.text));
  const [name] = filter === undefined ? [] : filterArgument(filter);
  return name?.kind === 'string' ? { field: unquote(name), fieldSpan: span(name.start + 1, name.end - 1) } : undefined;
}

/** Cuts tokens at those of a kind that stand outside of brackets. */
function splitAt(tokens: Tokens, kind: ExpressionToken['kind']): Tokens[] {
  const parts: ExpressionToken[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (token.kind === kind && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

function isFilter(tokens: Tokens, compiled: CompiledDialect): boolean {
  const style = compiled.dialect.expressions?.filters;
  const [name, next] = tokens;
  if (style === undefined || name?.kind !== 'path') return false;
  if (next === undefined) return true;
  if (style === 'pipeline') return true;
  if (style === 'call') return isCall(name, next) && tokens.at(-1)?.text === ')';
  if (next.kind !== 'colon') return false;
  return style === 'colon' || touches(name, next, tokens[2]);
}

function touches(name: ExpressionToken, colon: ExpressionToken, value: ExpressionToken | undefined): boolean {
  return name.end === colon.start && colon.end === value?.start;
}

/** The first value of the mail's data that the tokens name, and where. */
export function fieldOf(
  tokens: Tokens,
  inside: string,
  compiled: CompiledDialect,
): Pick<Reading, 'field' | 'fieldSpan'> {
  const call = compiled.dialect.fallbacks.find((form) => form.kind === 'call' && tokens[0]?.text === form.name);
  const named = call?.kind === 'call' ? callArguments(tokens)[call.field]?.[0] : undefined;
  if (named?.kind === 'string') return { field: unquote(named), fieldSpan: span(named.start + 1, named.end - 1) };
  const index = tokens.findIndex((token, at) => isField(token, tokens[at + 1], compiled));
  const token = tokens[index];
  if (token === undefined) return {};
  const end = endOfPath(tokens, index);
  return { field: inside.slice(token.start, end), fieldSpan: span(token.start, end) };
}

/** Takes in the `['key']` and `[0].name` that follow a path without a gap. */
function endOfPath(tokens: Tokens, index: number): number {
  let end = tokens[index]?.end ?? 0;
  let at = index + 1;
  for (let size = subscriptSize(tokens, at, end); size > 0; size = subscriptSize(tokens, at, end)) {
    at += size;
    end = tokens[at - 1]?.end ?? end;
  }
  return end;
}

/** How many tokens the subscript or the property that touches `end` takes up. */
function subscriptSize(tokens: Tokens, at: number, end: number): number {
  const [first, , last] = tokens.slice(at, at + 3);
  if (first?.start !== end) return 0;
  if (first.text === '[' && last?.text === ']') return 3;
  return first.kind === 'path' && first.text.startsWith('.') ? 1 : 0;
}

function fallbackOf(head: Tokens, filters: readonly Tokens[], inside: string, compiled: CompiledDialect) {
  for (const form of compiled.dialect.fallbacks) {
    const value = fallbackTokens(form, head, filters);
    if (value !== undefined && value.length > 0) return { fallback: textOf(value, inside) };
  }
  return {};
}

function fallbackTokens(form: FallbackForm, head: Tokens, filters: readonly Tokens[]): Tokens | undefined {
  switch (form.kind) {
    case 'filter': {
      const filter = filters.find(([name]) => name?.text === form.name);
      return filter && filterArgument(filter);
    }
    case 'operator': {
      const at = head.findLastIndex((token) => token.text === form.operator);
      return at <= 0 ? undefined : head.slice(at + 1);
    }
    case 'call':
      return head[0]?.text === form.name ? callArguments(head)[form.fallback] : undefined;
  }
}

/** The first argument, without the colon or the parentheses before it. */
function filterArgument(filter: Tokens): Tokens {
  const [, mark] = filter;
  const from = mark?.kind === 'colon' || mark?.kind === 'open' ? 2 : 1;
  const value = filter[from];
  return value === undefined || value.kind === 'close' ? [] : [value];
}

/** Arguments of a call at the start of the tokens: in parentheses and between commas, or side by side. */
function callArguments(tokens: Tokens): Tokens[] {
  const [, bracket] = tokens;
  if (bracket?.text === '(') return splitAt(tokens.slice(2, -1), 'comma');
  return tokens.slice(1).map((token) => [token]);
}

function textOf(tokens: Tokens, inside: string): string {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return '';
  return tokens.length === 1 ? unquote(first) : inside.slice(first.start, last.end);
}
