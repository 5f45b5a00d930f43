import type { Node } from 'jsonc-parser';
import type { KeyPath } from './provider-shape';

/** The values at a path below a node, in source order. */
export function resolvePath(node: Node, path: KeyPath): Node[] {
  let nodes = [node];
  for (const key of keysOf(path)) nodes = nodes.flatMap((parent) => valuesOf(parent, key));
  return nodes;
}

/** The keys of a path; the empty path has none. */
export function keysOf(path: KeyPath): readonly string[] {
  return path === '' ? [] : path.split('.');
}

/** The value of an object's property. */
export function propertyValue(object: Node, key: string): Node | undefined {
  const property = object.children?.find((child) => child.type === 'property' && child.children?.[0]?.value === key);
  return property?.children?.[1];
}

function valuesOf(parent: Node, key: string): Node[] {
  if (parent.type === 'object') {
    const value = propertyValue(parent, key);
    return value === undefined ? [] : [value];
  }
  if (parent.type !== 'array') return [];
  const items = parent.children ?? [];
  if (key === '*') return [...items];
  return items
    .filter((item) => propertyValue(item, 'type')?.value === key)
    .map((item) => propertyValue(item, 'value'))
    .filter((value) => value !== undefined);
}
