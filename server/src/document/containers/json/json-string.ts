import type { Node } from 'jsonc-parser';
import { MappedTextBuilder, type Encoder, type MappedText } from '../../../text/mapped-text';
import { span } from '../../../text/span';
import type { StoredValue } from '../stored-value';

/** Escapes words for the inside of a JSON string. */
const encodeJson: Encoder = (text) => JSON.stringify(text).slice(1, -1);

/** A string (or number) of JSON with its escapes undone; undefined for anything that holds no words. */
export function jsonValue(source: string, node: Node): StoredValue | undefined {
  const end = node.offset + node.length;
  if (node.type === 'number') {
    const range = span(node.offset, end);
    const text = new MappedTextBuilder().append(source.slice(range.start, range.end), range).build(range);
    return { text, span: range, replace: (value) => ({ span: range, newText: JSON.stringify(value) }) };
  }
  if (node.type !== 'string') return undefined;
  const closed = node.length >= 2 && source[end - 1] === '"';
  const inner = span(node.offset + 1, closed ? end - 1 : end);
  return {
    text: unescapeJson(source, inner.start, inner.end),
    span: inner,
    replace: (value) => ({ span: inner, newText: encodeJson(value) }),
  };
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|[\s\S])?/g;

const MEANINGS: Readonly<Record<string, string>> = {
  '\\n': '\n',
  '\\r': '\r',
  '\\t': '\t',
  '\\b': '\b',
  '\\f': '\f',
};

function unescapeJson(source: string, start: number, end: number): MappedText {
  const raw = source.slice(start, end);
  const builder = new MappedTextBuilder();
  let read = 0;
  for (const match of raw.matchAll(ESCAPE)) {
    builder.append(raw.slice(read, match.index), span(start + read, start + match.index));
    const hexadecimal = match[1];
    const meant =
      hexadecimal === undefined
        ? (MEANINGS[match[0]] ?? match[0].slice(1))
        : String.fromCharCode(Number.parseInt(hexadecimal, 16));
    read = match.index + match[0].length;
    builder.append(meant, span(start + match.index, start + read));
  }
  builder.append(raw.slice(read), span(start + read, end));
  return builder.build(span(start, end), encodeJson);
}
