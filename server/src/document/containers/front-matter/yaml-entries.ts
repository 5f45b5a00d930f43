import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { foldKey, isEnvelopeKey } from '../field-role';
import { lineBreakOf } from '../line-break';
import type { FrontMatterEntry } from './front-matter-entry';
import { afterBreak, lineAt } from './locate-front-matter';
import { writeYamlScalar } from './write-yaml-scalar';
import { unparsedValue, yamlValue } from './yaml-values';

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

/** Where an entry of a map stands: the offset of its key, and whether the map is written in braces. */
export interface EntryPlace {
  readonly source: string;
  readonly keyStart: number;
  readonly inFlow: boolean;
}

/** Writes another entry before one of the same map, indented like it. */
export function insertYamlSibling({ source, keyStart, inFlow }: EntryPlace, key: string, value: string): TextEdit {
  const entry = `${key}: ${writeYamlScalar(value, 'plain', inFlow)}`;
  if (inFlow) return { span: span(keyStart, keyStart), newText: `${entry}, ` };
  let lineStart = keyStart;
  while (lineStart > 0 && !/[\r\n]/.test(source.charAt(lineStart - 1))) lineStart--;
  const indentation = /^[ \t]*/.exec(source.slice(lineStart, keyStart))?.[0] ?? '';
  return { span: span(keyStart, keyStart), newText: `${entry}${lineBreakOf(source)}${indentation}` };
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
