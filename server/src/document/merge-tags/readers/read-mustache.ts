import { span } from '../../../text/span';
import type { CompiledDialect } from '../compiled-dialect';
import type { Reading } from '../reading';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** One argument: a string, a sub-expression (one level), `key=value`, a path, block parameters. */
const ARGUMENT =
  /(?:[\w-]+=)?(?:"[^"]*"|'[^']*'|`[^`]*`|\([^()]*(?:\([^()]*\)[^()]*)*\)|\|[^|]*\||(?:[^\s"'`()|=\][]|\[[^\]]*\])+)/uy;
const WHITE_SPACE = /[ \t\r\n]+/uy;
const CHANGES_SCOPE = new Set(['each', 'with']);

/** Reads the inside of `{{ }}` as Handlebars and Mustache do: by its first character. */
export function readMustache(inside: string, compiled: CompiledDialect): Reading | undefined {
  const start = inside.search(/[^ \t\r\n]/u);
  if (start === -1) return undefined;
  if (inside[start] === '!') return { role: 'comment' };
  const sigil = /^(?:#[>*]|[#^/>&*])?/u.exec(inside.slice(start))?.[0] ?? '';
  const words = wordsOf(inside, start + sigil.length);
  return words && readWords(sigil, words, compiled);
}

function readWords(sigil: string, words: readonly Word[], compiled: CompiledDialect): Reading | undefined {
  const [first] = words;
  if (first === undefined) return sigil === '^' ? readElse(words, compiled) : undefined;
  switch (sigil) {
    case '/':
      return readClosing(words, compiled);
    case '>':
      return { role: 'statement', keyword: '>' };
    case '*':
      return undefined;
    case '':
    case '&':
      return first.text === 'else' ? readElse(words, compiled) : readValue(words, compiled);
    default:
      return readOpening(words, compiled);
  }
}

function wordsOf(inside: string, from: number): Word[] | undefined {
  const words: Word[] = [];
  let at = skip(inside, from);
  while (at < inside.length) {
    ARGUMENT.lastIndex = at;
    if (!ARGUMENT.test(inside)) return undefined;
    words.push({ text: inside.slice(at, ARGUMENT.lastIndex), start: at, end: ARGUMENT.lastIndex });
    const next = skip(inside, ARGUMENT.lastIndex);
    if (next === ARGUMENT.lastIndex && next < inside.length) return undefined;
    at = next;
  }
  return words;
}

function skip(text: string, at: number): number {
  WHITE_SPACE.lastIndex = at;
  return WHITE_SPACE.test(text) ? WHITE_SPACE.lastIndex : at;
}

function readOpening(words: readonly Word[], compiled: CompiledDialect): Reading | undefined {
  const [name, ...rest] = words;
  if (name === undefined || !isBlockName(name.text, compiled)) return undefined;
  const helper = name.text;
  if (rest.length > 0 && !hasHelper(helper, compiled)) return undefined;
  if (!rest.every(({ text }) => isArgument(text, compiled))) return undefined;
  const isBuiltIn = rest.length > 0;
  return {
    role: 'open',
    block: helper,
    closing: { tag: `{{/${helper}}}` },
    ...firstPath(isBuiltIn ? rest : [name], compiled),
    ...(CHANGES_SCOPE.has(helper) || !isBuiltIn ? { changesScope: true } : {}),
    ...blockParameters(rest),
  };
}

function blockParameters(words: readonly Word[]): Pick<Reading, 'declares'> {
  const names = words.find(({ text }) => text.startsWith('|'))?.text.match(/[\w$-]+/gu);
  return names ? { declares: names } : {};
}

function readClosing(words: readonly Word[], compiled: CompiledDialect): Reading | undefined {
  const [name, more] = words;
  if (name === undefined || more !== undefined || !isBlockName(name.text, compiled)) return undefined;
  return { role: 'close', block: name.text };
}

function readElse(words: readonly Word[], compiled: CompiledDialect): Reading | undefined {
  if (compiled.dialect.mustache?.hasElse !== true) return undefined;
  const [, helper, ...rest] = words;
  if (helper !== undefined && !isBlockName(helper.text, compiled)) return undefined;
  if (!rest.every(({ text }) => isArgument(text, compiled))) return undefined;
  return { role: 'middle', ...firstPath(rest, compiled) };
}

function readValue(words: readonly Word[], compiled: CompiledDialect): Reading | undefined {
  const [name, ...rest] = words;
  if (name === undefined) return undefined;
  if (rest.length === 0) return isPath(name.text, compiled) ? { role: 'output', ...pathAt(name) } : undefined;
  if (!hasHelper(name.text, compiled) || !rest.every(({ text }) => isArgument(text, compiled))) return undefined;
  const form = compiled.dialect.fallbacks.find((known) => known.kind === 'call' && known.name === name.text);
  if (form?.kind !== 'call') return { role: 'output', ...firstPath(rest, compiled) };
  const text = rest[form.fallback]?.text;
  const fallback = text === undefined ? undefined : withoutQuotes(text).replace(form.prefix ?? '', '');
  return {
    role: 'output',
    ...firstPath(rest.slice(form.field), compiled),
    ...(fallback !== undefined && { fallback }),
  };
}

function withoutQuotes(text: string): string {
  return /^["'`]/u.test(text) ? text.slice(1, -1) : text;
}

function hasHelper(name: string, compiled: CompiledDialect): boolean {
  const helpers = compiled.dialect.mustache?.helpers;
  return (helpers === 'any' && /^[\w$-]+$/u.test(name)) || compiled.helpers.has(name);
}

function isBlockName(name: string, compiled: CompiledDialect): boolean {
  return isPath(name, compiled) || hasHelper(name, compiled);
}

function isPath(text: string, compiled: CompiledDialect): boolean {
  return compiled.path?.test(text) === true;
}

function isArgument(text: string, compiled: CompiledDialect): boolean {
  const value = text.replace(/^[\w-]+=/u, '');
  return /^["'`(|\d-]/u.test(value) || isPath(value, compiled);
}

function firstPath(words: readonly Word[], compiled: CompiledDialect): Pick<Reading, 'field' | 'fieldSpan'> {
  const path = words.find(({ text }) => isPath(text, compiled) && text !== 'as' && !/^\d/u.test(text));
  return path ? pathAt(path) : {};
}

function pathAt(word: Word): Pick<Reading, 'field' | 'fieldSpan'> {
  const bracketed = /^\[.*\]$/u.test(word.text);
  const inset = bracketed ? 1 : 0;
  return {
    field: word.text.slice(inset, word.text.length - inset),
    fieldSpan: span(word.start + inset, word.end - inset),
  };
}
