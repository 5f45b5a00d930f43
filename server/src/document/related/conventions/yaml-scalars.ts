import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { span } from '../../../text/span';
import { yamlValue } from '../../containers/front-matter/yaml-values';
import type { StoredValue } from '../../containers/stored-value';

/** One string of a YAML file, with its keys from the root. */
export interface YamlScalar {
  readonly path: readonly string[];
  readonly value: StoredValue;
}

/** Whether the string stands at these keys. */
export function isAt({ path }: YamlScalar, keys: readonly string[]): boolean {
  return path.length === keys.length && keys.every((key, index) => path[index] === key);
}

/** Every string of a YAML file with exact places; what carries an anchor or a tag is not what it seems and is left out. */
export function readYamlScalars(source: string): readonly YamlScalar[] {
  const scalars: YamlScalar[] = [];
  const root = parsed(source);
  if (root !== undefined) collect(source, root, [], false, scalars);
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

function collect(source: string, node: unknown, path: readonly string[], inFlow: boolean, found: YamlScalar[]): void {
  if (isScalar(node)) {
    if (typeof node.value !== 'string' || node.tag !== undefined || node.anchor !== undefined || !node.range) return;
    found.push({ path, value: yamlValue(source, span(node.range[0], node.range[1]), node, inFlow) });
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      collect(source, item, [...path, String(index)], inFlow || node.flow === true, found);
    }
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (isScalar(key)) collect(source, value, [...path, String(key.value)], inFlow || node.flow === true, found);
    }
  }
}
