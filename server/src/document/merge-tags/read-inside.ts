import type { Delimiter } from '../../dialects/dialect';
import { span } from '../../text/span';
import type { CompiledDialect } from './compiled-dialect';
import type { Tokenize } from './expression-tokens';
import type { Reading } from './reading';
import { readMacro } from './readers/read-macro';
import { readMustache } from './readers/read-mustache';
import { readName } from './readers/read-name';
import { readOutput } from './readers/read-output';
import { readAmpscript, readPhp, readScript } from './readers/read-script';
import { readStatement } from './readers/read-statement';
import { readTemplateToolkit } from './readers/read-template-toolkit';

/** Expressions longer than this (UTF-16 units) are text that happens to stand between marks. */
const LONGEST_EXPRESSION = 2000;

/** What a dialect makes of the text between two of its marks; undefined where it does not read it. */
export function readInside(
  inside: string,
  delimiter: Delimiter,
  compiled: CompiledDialect,
  tokenize: Tokenize,
): Reading | undefined {
  if (delimiter.holds === 'comment') return { role: 'comment' };
  const { text, offset } = strip(inside, delimiter);
  if (text === undefined) return undefined;
  const prefix = delimiter.prefix ?? '';
  const reading = readContent(prefix + text, delimiter, compiled, tokenize);
  return reading && moved(reading, offset - prefix.length);
}

function strip(inside: string, delimiter: Delimiter): { text?: string; offset: number } {
  let start = 0;
  let end = inside.length;
  const trim = delimiter.trim ?? '';
  if (trim.includes(inside[start] ?? ' ')) start++;
  if (end > start && trim.includes(inside[end - 1] ?? ' ')) end--;
  const text = inside.slice(start, end);
  if (delimiter.holds !== 'name') return { text, offset: start };
  if (delimiter.spaces === false) return { text, offset: start };
  // No-break spaces are no white space to an engine.
  const inner = text.replace(/^[ \t\r\n]+/u, '');
  return { text: inner.replace(/[ \t\r\n]+$/u, ''), offset: start + text.length - inner.length };
}

function readContent(
  text: string,
  delimiter: Delimiter,
  compiled: CompiledDialect,
  tokenize: Tokenize,
): Reading | undefined {
  switch (delimiter.holds) {
    case 'name':
      return readName(text, delimiter, compiled);
    case 'ruby':
    case 'javascript':
      return readScript(text, delimiter.holds, false, compiled);
    case 'ruby-output':
      return readScript(text, 'ruby', true, compiled);
    case 'javascript-output':
      return readScript(text, 'javascript', true, compiled);
    case 'php':
    case 'php-output':
      return readPhp(text, delimiter.holds === 'php-output');
    case 'ampscript':
      return readAmpscript(text, false, compiled);
    case 'ampscript-output':
      return readAmpscript(text, true, compiled);
    case 'macro':
      return readMacro(text);
    case 'template-toolkit':
      return readTemplateToolkit(text);
    default:
      return text.length > LONGEST_EXPRESSION ? undefined : readEngine(text, delimiter, compiled, tokenize);
  }
}

function readEngine(
  inside: string,
  delimiter: Delimiter,
  compiled: CompiledDialect,
  tokenize: Tokenize,
): Reading | undefined {
  const text = withoutNesting(inside, delimiter);
  if (delimiter.spaces === false && /^\s|\s$/u.test(text)) return undefined;
  if (delimiter.nests === true && /^\s*\{\{/u.test(inside)) return undefined;
  switch (delimiter.holds) {
    case 'output':
      return readOutput(text, compiled, tokenize);
    case 'statement':
      return readStatement(text, compiled, tokenize);
    case 'mustache':
      return readMustache(text, compiled);
    default:
      return readStatement(text, compiled, tokenize) ?? readOutput(text, compiled, tokenize);
  }
}

/** Takes the braces off tags that stand inside a tag, where the dialect allows it, without moving anything. */
function withoutNesting(text: string, delimiter: Delimiter): string {
  if (delimiter.nests !== true || !text.includes('{{')) return text;
  return text.replace(
    /(\$\{[^{}]*\})|\{\{|\}\}/gu,
    (mark, value: string | undefined) => value ?? ' '.repeat(mark.length),
  );
}

function moved(reading: Reading, by: number): Reading {
  const { fieldSpan } = reading;
  if (fieldSpan === undefined || by === 0) return reading;
  return { ...reading, fieldSpan: span(fieldSpan.start + by, fieldSpan.end + by) };
}
