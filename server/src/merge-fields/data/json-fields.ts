import type { Node } from 'jsonc-parser';
import { span } from '../../text/span';
import type { DataField } from './data-file';

/** Data of one mail is not deeper than this, and a list is known by its first items. */
const DEEPEST = 8;
const MOST_ITEMS = 50;
const MOST_FIELDS = 2000;

/** Every field of a JSON value, with the path by which a template names it; items of a list share one path. */
export function jsonFields(root: Node): readonly DataField[] {
  const fields = new Map<string, DataField>();
  collect(root, [], fields);
  return [...fields.values()];
}

function collect(node: Node, path: readonly string[], fields: Map<string, DataField>): void {
  if (path.length >= DEEPEST) return;
  const { type, children = [] } = node;
  if (type === 'array') for (const item of children.slice(0, MOST_ITEMS)) collect(item, path, fields);
  if (type === 'object') for (const property of children) collectProperty(property, path, fields);
}

function collectProperty({ children = [] }: Node, path: readonly string[], fields: Map<string, DataField>): void {
  const [key, value] = children;
  if (key === undefined || typeof key.value !== 'string' || fields.size >= MOST_FIELDS) return;
  const here = [...path, key.value];
  const name = here.join('.');
  if (!fields.has(name)) fields.set(name, fieldAt(name, key, value));
  if (value !== undefined) collect(value, here, fields);
}

function fieldAt(name: string, key: Node, value: Node | undefined): DataField {
  const sample: unknown = value?.value;
  return {
    name,
    span: span(key.offset + 1, key.offset + key.length - 1),
    ...((typeof sample === 'string' || typeof sample === 'number') && { sample: String(sample) }),
  };
}
