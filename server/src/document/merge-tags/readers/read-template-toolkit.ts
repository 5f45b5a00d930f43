import { span } from '../../../text/span';
import type { Reading } from '../reading';
import { scriptFrames } from './script-frames';

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/gu;
/**
 * What no directive holds outside of a string: marks of other engines, curly quotation marks, markup. One that begins
 * with a brace is none: in `[%{prefix}]` the brackets are words.
 */
const FOREIGN = /^\{|\{\{|\}\}|\{%|%\}|[“”„‘‚\u00A0]|<\/?[a-z][^<>]*>/iu;
/** A variable: not the name of what is called, nor of a filter, nor a directive, which is written in capitals. */
const VARIABLE = /(?<![\w.$|])(?<!\|\s)(?![A-Z]+\b)[A-Za-z_]\w*(?:\.\w+)*(?![\w.]*\s*\()/gu;
const WORDS = new Set(['and', 'or', 'not', 'mod', 'div', 'in', 'loc', 'html', 'uri', 'url', 'loop']);
/** Directives that print what they are given. */
const PRINTS = new Set(['GET', 'PROCESS', 'INCLUDE', 'INSERT']);
const FALLBACK = /(?:\|\||\bor\b)\s*(?:"([^"]*)"|'([^']*)')\s*$/u;
const ASSIGNED = /^\s*(?:(?:SET|DEFAULT)\s+)?([a-z_]\w*(?:\.\w+)*)\s*=(?![=~])/u;
const LOOP_VARIABLE = /^\s*(?:FOREACH|FOR)\s+([a-z_]\w*)\s*(?:=|\bIN\b)/iu;

/** Reads directives of Perl's Template Toolkit: `user.name || 'friend'`, `FOREACH item IN items`, `| html`. */
export function readTemplateToolkit(code: string): Reading | undefined {
  if (code.trim() === '' || FOREIGN.test(code.replace(QUOTED, '""'))) return undefined;
  const frames = scriptFrames(code, 'template-toolkit');
  const declares = [LOOP_VARIABLE, ASSIGNED].flatMap((pattern) => pattern.exec(code)?.[1] ?? []);
  const role = frames[0]?.role ?? (declares.length === 0 && prints(code) ? 'output' : 'statement');
  return {
    role,
    ...(role !== 'close' && variableIn(code, declares)),
    ...(role === 'output' && fallbackOf(code)),
    ...(frames.length > 1 && { frames }),
    ...(frames.at(-1)?.role === 'open' && { closing: { word: 'END' } }),
    ...(declares.length > 0 && { declares: [...declares, 'loop'] }),
  };
}

function fallbackOf(code: string): Pick<Reading, 'fallback'> {
  const match = FALLBACK.exec(code);
  return match === null ? {} : { fallback: match[1] ?? match[2] ?? '' };
}

function prints(code: string): boolean {
  const directive = /^\s*([A-Z]+)\b/u.exec(code)?.[1];
  return directive === undefined || PRINTS.has(directive);
}

/** The first variable of the mail's data. What a call, a string or a file's path names is none. */
function variableIn(code: string, declares: readonly string[]): Pick<Reading, 'field' | 'fieldSpan'> {
  if (/^\s*(?:PROCESS|INCLUDE|INSERT|USE|BLOCK|MACRO|END|\|)/u.test(code)) return {};
  const blank = code.replace(QUOTED, (text) => '"'.repeat(text.length));
  for (const { 0: name, index } of blank.matchAll(VARIABLE)) {
    if (WORDS.has(name) || declares.includes(name)) continue;
    return { field: name, fieldSpan: span(index, index + name.length) };
  }
  return {};
}
