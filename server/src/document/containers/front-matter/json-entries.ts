import type { Node } from 'jsonc-parser';
import type { Span } from '../../../text/span';
import { insertBeforeProperty } from '../json/insert-property';
import { jsonValue } from '../json/json-string';
import { parseJson } from '../json/parse-json';
import type { FrontMatterEntry } from './front-matter-entry';

/** Front matter written as JSON, and the object it stands in. */
export interface JsonFrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  readonly object: Node;
}

/** Reads a JSON object, with or without its braces (`;;;` leaves them out). */
export function readJsonFrontMatter(source: string, content: Span): JsonFrontMatter | undefined {
  const object = parseObject(source, content);
  if (object === undefined) return undefined;
  return { entries: collectJsonEntries(source, object, []), object };
}

/** Every value at or below a node, with its keys after those of `path`. */
export function collectJsonEntries(source: string, node: Node, path: readonly string[]): FrontMatterEntry[] {
  const entries: FrontMatterEntry[] = [];
  collect(source, node, path, entries);
  return entries;
}

/** Parses in place: what stands before the object is blanked, so that offsets are those of the file. */
function parseObject(source: string, content: Span): Node | undefined {
  const root = parseJson(' '.repeat(content.start) + source.slice(content.start, content.end));
  return root?.type === 'object' ? root : undefined;
}

function collect(
  source: string,
  node: Node,
  path: readonly string[],
  entries: FrontMatterEntry[],
  property?: Node,
): void {
  if (node.type === 'array') {
    for (const item of node.children ?? []) collect(source, item, path, entries, property);
    return;
  }
  if (node.type === 'object') {
    for (const child of node.children ?? []) {
      const [key, value] = child.children ?? [];
      if (key !== undefined && value !== undefined) {
        collect(source, value, [...path, String(key.value)], entries, child);
      }
    }
    return;
  }
  const value = jsonValue(source, node);
  if (value === undefined) return;
  entries.push({
    path,
    value,
    insertSibling: (key, text) => (property ? insertBeforeProperty(source, property, [key], text) : undefined),
  });
}
