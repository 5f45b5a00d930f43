import { span, type Span } from '../../../text/span';
import { lineValue, onOneLine, trimmedRange } from '../line-value';
import type { StoredValue } from '../stored-value';

/** Tags that print nothing and stand before the words: `{% load i18n %}`, a comment. */
const SILENT = /(?:\{%-?\s*(?:load|extends|import|from|with_context)\b[^%\r\n]{0,200}%\}|\{#[^#\r\n]{0,200}#\})\s*/y;

/** A comment behind the words. */
const REMARK = /\s*\{#[^#\r\n]{0,200}#\}$/;

/** Tags around the words that translate them or say how they are escaped. */
const WRAPPER =
  /^\{%-?\s*(blocktrans(?:late)?|autoescape|filter|spaceless|trans)\b[^%\r\n]{0,200}%\}([\s\S]*)\{%-?\s*end\1\s*-?%\}$/;

/** One tag that prints its words translated, in quotes. */
const TRANSLATED =
  /^(?:\{%-?\s*trans(?:late)?\s+|\{\{-?\s*_\(\s*|\{\{-?\s*)(["'])((?:(?!\1)[^\\\r\n])*)\1(?:\s*\)|\s+noop|\s*\|\s*trans)?\s*-?[%}]\}$/;

/**
 * The words a recipient gets to read of a stretch of a template, without what only its engine reads around them:
 * `We reset your password` of `{% load i18n %}{% blocktrans %}We reset your password{% endblocktrans %}`.
 */
export function templateWords(source: string, start: number, end: number): StoredValue {
  let range = trimmedRange(source, start, end);
  for (let depth = 0; depth < 4; depth++) {
    const inner = unwrapped(source, range);
    if (inner === undefined) break;
    range = trimmedRange(source, inner.start, inner.end);
  }
  const words = source.slice(range.start, range.end);
  const quoted = TRANSLATED.exec(words);
  if (quoted === null) return literal(source, range, () => true);
  const [, quote = '', content = ''] = quoted;
  const from = range.start + words.indexOf(quote) + 1;
  return literal(source, span(from, from + content.length), (value) => !value.includes(quote) && !value.includes('\\'));
}

function unwrapped(source: string, range: Span): Span | undefined {
  const silent = new RegExp(SILENT);
  silent.lastIndex = range.start;
  if (silent.test(source) && silent.lastIndex <= range.end) return span(silent.lastIndex, range.end);
  const words = source.slice(range.start, range.end);
  const remark = words.endsWith('#}') ? REMARK.exec(words.slice(-400)) : null;
  if (remark !== null) return span(range.start, range.end - remark[0].length);
  const match = WRAPPER.exec(words);
  const inner = match?.[2];
  if (match === null || inner === undefined) return undefined;
  const end = match[0].lastIndexOf('{%');
  return span(range.start + end - inner.length, range.start + end);
}

/** A template takes words as they stand; those that its engine would read as its own cannot be written. */
function literal(source: string, range: Span, fits: (value: string) => boolean): StoredValue {
  const value = lineValue(source, range);
  return {
    ...value,
    replace: (text) => {
      const words = onOneLine(text);
      const framed = source.charAt(range.start - 1) + words + source.slice(range.end, range.end + 2);
      return fits(words) && !ENDS_BLOCK.test(words) && !SPOILS_TAG.test(framed) ? value.replace(words) : undefined;
    },
  };
}

const ENDS_BLOCK = /\{%-?\s*end|\{\{-?\s*(?:end\b|\/)|\{#|#\}|\{\{!/;

/** Braces that join the tags around the words; a backslash that takes the tag of Handlebars behind it for words. */
const SPOILS_TAG = /^\}\}|\{\{[{%]$|\\\{\{$/;
