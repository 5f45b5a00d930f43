import { isMap, isScalar, isSeq, parseDocument, type Node, type Scalar } from 'yaml';
import { span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import { insertYamlSibling } from '../../containers/front-matter/yaml-entries';
import { yamlValue } from '../../containers/front-matter/yaml-values';
import type { StoredValue } from '../../containers/stored-value';

/** One string of a YAML file, with its keys from the root. */
export interface YamlScalar {
  readonly path: readonly string[];
  readonly value: StoredValue;
  /** Writes another entry of the same map before this one. */
  insertSibling(key: string, value: string): TextEdit;
}

/** Whether the string stands at these keys. */
export function isAt({ path }: YamlScalar, keys: readonly string[]): boolean {
  return path.length === keys.length && keys.every((key, index) => path[index] === key);
}

/** The strings of a YAML file by their keys, joined by dots. */
export function scalarsByPath(scalars: readonly YamlScalar[]): ReadonlyMap<string, YamlScalar> {
  return new Map(scalars.map((scalar) => [scalar.path.join('.'), scalar]));
}

/** Every string of a YAML file with exact places; what carries an anchor or a tag is not what it seems and is left out. */
export function readYamlScalars(source: string): readonly YamlScalar[] {
  const scalars: YamlScalar[] = [];
  const root = parsed(source);
  if (root !== undefined) collect(source, root, { path: [], keyStart: 0, inFlow: false }, scalars);
  return scalars;
}

function parsed(source: string): Node | undefined {
  try {
    return parseDocument(source, { logLevel: 'silent', uniqueKeys: false }).contents ?? undefined;
  } catch {
    // The parser is recursive: thousands of nested brackets exhaust the stack.
    return undefined;
  }
}

interface NodePlace {
  readonly path: readonly string[];
  /** Where the key of the map begins that the node stands under. */
  readonly keyStart: number;
  readonly inFlow: boolean;
}

function collect(source: string, node: unknown, place: NodePlace, found: YamlScalar[]): void {
  const inFlow = place.inFlow || ((isSeq(node) || isMap(node)) && node.flow === true);
  if (isScalar(node)) {
    const scalar = readScalar(source, node, place);
    if (scalar !== undefined) found.push(scalar);
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      collect(source, item, { ...place, path: [...place.path, String(index)], inFlow }, found);
    }
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) continue;
      const path = [...place.path, String(key.value)];
      collect(source, value, { path, keyStart: key.range?.[0] ?? place.keyStart, inFlow }, found);
    }
  }
}

function readScalar(source: string, node: Scalar, { path, keyStart, inFlow }: NodePlace): YamlScalar | undefined {
  if (typeof node.value !== 'string' || node.tag !== undefined || node.anchor !== undefined || !node.range) return;
  return {
    path,
    value: yamlValue(source, span(node.range[0], node.range[1]), node, inFlow),
    insertSibling: (key, words) => insertYamlSibling({ source, keyStart, inFlow }, key, words),
  };
}
