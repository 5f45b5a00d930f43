import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { foldKey, isEnvelopeKey } from '../field-role';
import { alignScalar, type EscapeStyle } from '../escaped-scalar';
import { lineBreakOf } from '../line-break';
import { spliced, type StoredValue } from '../stored-value';
import type { FrontMatterEntry } from './front-matter-entry';
import { afterBreak, lineAt } from './locate-front-matter';
import { writeYamlScalar, type YamlQuoting } from './write-yaml-scalar';

/**
 * Reads YAML one top-level entry at a time, so that `subject: {{ x }} shipped`, which YAML refuses, costs nothing
 * but itself: it is read as `key: value`, the way its author meant it.
 */
export function readYamlEntries(source: string, content: Span): FrontMatterEntry[] {
  return topLevelEntries(source, content).flatMap((part) => readByYaml(source, part) ?? readByLine(source, part));
}

/** Cuts before each unindented `key:`; what follows a key, indented or not, is its own. Of equal keys the first counts. */
function topLevelEntries(source: string, content: Span): Span[] {
  const starts: { readonly key: string; readonly at: number }[] = [];
  for (let at = content.start; at < content.end;) {
    const line = lineAt(source, at);
    const key = /^["']?([\p{L}_][^:\s"']*)["']?[ \t]*:/u.exec(source.slice(line.start, line.end))?.[1];
    if (key !== undefined) starts.push({ key: foldKey(key), at: line.start });
    at = afterBreak(source, line.end);
    if (at === line.end) break;
  }
  const seen = new Set<string>();
  return starts.flatMap(({ key, at }, index) => {
    if (seen.has(key) || !isEnvelopeKey(key)) return [];
    seen.add(key);
    return [span(at, starts[index + 1]?.at ?? content.end)];
  });
}

function readByYaml(source: string, part: Span): FrontMatterEntry[] | undefined {
  const words = source.slice(part.start, part.end);
  if (TAG_FIRST.test(words)) return undefined;
  const root = parsed(words);
  if (root === undefined) return undefined;
  const reader = new YamlReader(source, part.start);
  return reader.read(root, [], part.start) ? reader.entries : undefined;
}

/** A value that opens with a merge tag: YAML makes maps, lists and aliases of `{{ x }}`, `[[x]]`, `*|X|*`. */
const TAG_FIRST = /^[^:\r\n]*:[ \t]*(?:\{[{%#]|\[\[|\[%|\*\||%|<%|@|\$\[)/;

function parsed(words: string): Node | undefined {
  try {
    const document = parseDocument(words, { logLevel: 'silent' });
    return document.errors.length === 0 && document.contents !== null ? document.contents : undefined;
  } catch {
    // The parser is recursive: thousands of nested brackets exhaust the stack.
    return undefined;
  }
}

class YamlReader {
  readonly entries: FrontMatterEntry[] = [];
  readonly #source: string;
  readonly #offset: number;

  constructor(source: string, offset: number) {
    this.#source = source;
    this.#offset = offset;
  }

  /** Whether every value could be read for what its author meant. */
  read(node: unknown, path: readonly string[], keyStart: number, inFlow = false): boolean {
    if (isAlias(node)) return false;
    if (isScalar(node)) return this.#readScalar(node, path, keyStart, inFlow);
    if (isSeq(node)) return node.items.every((item) => this.read(item, path, keyStart, inFlow || node.flow === true));
    if (!isMap(node)) return false;
    return node.items.every(({ key, value }) => {
      if (!isScalar(key) || key.range === undefined || key.range === null) return false;
      const start = this.#offset + key.range[0];
      return this.read(value, [...path, String(key.value)], start, inFlow || node.flow === true);
    });
  }

  #readScalar(node: Scalar, path: readonly string[], keyStart: number, inFlow: boolean): boolean {
    // An anchor or a tag is a word the author meant to be read: `&amp; more`, `!important`.
    if (node.anchor !== undefined || node.tag !== undefined || !node.range) return false;
    const range = span(this.#offset + node.range[0], this.#offset + node.range[1]);
    const place = { source: this.#source, keyStart, inFlow };
    this.entries.push({
      path,
      value: yamlValue(this.#source, range, node, inFlow),
      insertSibling: (key, value) => insertYamlSibling(place, key, value),
    });
    return true;
  }
}

interface EntryPlace {
  readonly source: string;
  readonly keyStart: number;
  readonly inFlow: boolean;
}

function insertYamlSibling({ source, keyStart, inFlow }: EntryPlace, key: string, value: string): TextEdit {
  const entry = `${key}: ${writeYamlScalar(value, 'plain', inFlow)}`;
  if (inFlow) return { span: span(keyStart, keyStart), newText: `${entry}, ` };
  let lineStart = keyStart;
  while (lineStart > 0 && !/[\r\n]/.test(source.charAt(lineStart - 1))) lineStart--;
  const indentation = /^[ \t]*/.exec(source.slice(lineStart, keyStart))?.[0] ?? '';
  return { span: span(keyStart, keyStart), newText: `${entry}${lineBreakOf(source)}${indentation}` };
}

function yamlValue(source: string, range: Span, node: Scalar, inFlow: boolean): StoredValue {
  const decoded = node.value === null ? '' : typeof node.value === 'string' ? node.value : (node.source ?? '');
  if (node.type === 'QUOTE_DOUBLE') return quotedValue(source, range, decoded, 'double');
  if (node.type === 'QUOTE_SINGLE') return quotedValue(source, range, decoded, 'single');
  if (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL') return blockValue(source, range, decoded);
  return plainValue(source, range, decoded, inFlow);
}

const STYLES: Readonly<Record<YamlQuoting, EscapeStyle>> = {
  plain: 'none',
  single: 'doubled-quote',
  double: 'backslash',
};

function quotedValue(source: string, range: Span, decoded: string, quoting: 'single' | 'double'): StoredValue {
  const inner = span(range.start + 1, Math.max(range.start + 1, range.end - 1));
  const replace = (value: string): TextEdit => ({ span: range, newText: writeYamlScalar(value, quoting, false) });
  const text = alignScalar(source, inner.start, inner.end, decoded, STYLES[quoting], (part, newText) => {
    const whole = writeYamlScalar(spliced(decoded, part, newText), quoting, false);
    const folded = /[\r\n]/.test(source.slice(inner.start, inner.end));
    const sameQuotes = whole.charAt(0) === source.charAt(range.start);
    if (folded || !sameQuotes || !text.isExact(part)) return { span: range, newText: whole };
    return { span: text.toSource(part), newText: writeYamlScalar(newText, quoting, false).slice(1, -1) };
  });
  return { text, span: inner, replace };
}

function plainValue(source: string, range: Span, decoded: string, inFlow: boolean): StoredValue {
  const leading = range.start === range.end && source.charAt(range.start - 1) === ':' ? ' ' : '';
  const replace = (value: string): TextEdit => ({
    span: range,
    newText: leading + writeYamlScalar(value, 'plain', inFlow),
  });
  const text = alignScalar(source, range.start, range.end, decoded, 'none', (part, newText) => {
    const value = spliced(decoded, part, newText);
    const stays = writeYamlScalar(value, 'plain', inFlow) === value && source.slice(range.start, range.end) === decoded;
    return stays ? { span: text.toSource(part), newText } : replace(value);
  });
  return { text, span: range, replace };
}

/** `|` and `>`: the words begin below the header line; what is written anew is one quoted line. */
function blockValue(source: string, range: Span, decoded: string): StoredValue {
  let start = afterBreak(source, lineAt(source, range.start).end);
  while (start < range.end && /[ \t\r\n]/.test(source.charAt(start))) start++;
  let end = range.end;
  while (end > start && /\s/.test(source.charAt(end - 1))) end--;
  const words = decoded.trim();
  const replace = (value: string): TextEdit => ({
    span: span(range.start, Math.max(end, range.start)),
    newText: writeYamlScalar(value, 'double', false),
  });
  const text = alignScalar(source, start, Math.max(start, end), words, 'none', (part, newText) => {
    const oneLine = !/[\r\n]/.test(source.slice(start, end)) && !/[\r\n]/.test(newText);
    return oneLine ? { span: text.toSource(part), newText } : replace(spliced(words, part, newText));
  });
  return { text, span: span(start, Math.max(start, end)), replace };
}

/** `key: value` to the end of the line, quotes around the whole value taken off. */
function readByLine(source: string, part: Span): FrontMatterEntry[] {
  const line = lineAt(source, part.start);
  const words = source.slice(line.start, line.end);
  const match = /^["']?([^:"']+)["']?\s*:[ \t]*/.exec(words);
  const key = match?.[1];
  if (match === null || key === undefined) return [];
  const start = line.start + match[0].length;
  const end = line.start + words.trimEnd().length;
  const place = { source, keyStart: line.start, inFlow: false };
  return [
    {
      path: [key.trim()],
      value: unparsedValue(source, span(start, Math.max(start, end))),
      insertSibling: (sibling, value) => insertYamlSibling(place, sibling, value),
    },
  ];
}

function unparsedValue(source: string, range: Span): StoredValue {
  const raw = source.slice(range.start, range.end);
  const quoted = /^(["']).*\1$/.test(raw) && raw.length >= 2 && raw.indexOf(raw.charAt(0), 1) === raw.length - 1;
  const inner = quoted ? span(range.start + 1, range.end - 1) : range;
  const decoded = source.slice(inner.start, inner.end);
  const replace = (value: string): TextEdit => ({ span: range, newText: writeYamlScalar(value, 'plain', false) });
  const text = alignScalar(source, inner.start, inner.end, decoded, 'none', (part, newText) => {
    if (/[\r\n]/.test(newText)) return replace(spliced(decoded, part, newText));
    return { span: text.toSource(part), newText };
  });
  return { text, span: inner, replace };
}
