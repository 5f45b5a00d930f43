import { span, type Span } from '../../../text/span';
import { lineValue, trimmedRange } from '../../containers/line-value';
import type { StoredValue } from '../../containers/stored-value';
import { nodesOf, parseJavaScript, wordsOfNode } from './javascript-tree';

/** The words that a file of Pug prints: the string after `=`, or the text after `|`; what code makes up is not guessed at. */
export function pugWords(source: string): StoredValue | undefined {
  const range = trimmedRange(source, 0, source.length);
  const words = source.slice(range.start, range.end);
  const mark = /^(?:!?=[ \t]*|\|[ \t]+)(?=[^\r\n]+$)/.exec(words)?.[0];
  if (mark === undefined) return undefined;
  const rest = span(range.start + mark.length, range.end);
  return mark.startsWith('|') ? textWords(source, rest) : stringWords(source, rest);
}

/** In text Pug reads `#{`, `!{` and `#[` as its own. */
function textWords(source: string, range: Span): StoredValue {
  const value = lineValue(source, range);
  return { ...value, replace: (text) => (/[#!]\{|#\[/.test(text) ? undefined : value.replace(text)) };
}

function stringWords(source: string, range: Span): StoredValue | undefined {
  // In brackets a string is an expression and no directive; what stands before them keeps its length.
  const script = `${' '.repeat(range.start - 1)}(${source.slice(range.start, range.end)})`;
  const root = parseJavaScript(script, 'subject.js');
  if (root === undefined) return undefined;
  for (const node of nodesOf(root)) {
    if (node.type === 'ExpressionStatement') return wordsOfNode(source, node.expression);
  }
  return undefined;
}
