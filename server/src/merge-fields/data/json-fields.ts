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
  collect(root, { keys: [], isItem: false }, fields);
  return [...fields.values()];
}

/** Where a value stands: the keys that lead to it, and whether one of them is that of a list. */
interface Path {
  readonly keys: readonly string[];
  readonly isItem: boolean;
}

function collect(node: Node, path: Path, fields: Map<string, DataField>): void {
  const { keys } = path;
  if (keys.length >= DEEPEST) return;
  const { type, children = [] } = node;
  // A file that is one list holds the data of one mail after the other.
  const ofItem = { keys, isItem: path.isItem || keys.length > 0 };
  if (type === 'array') for (const item of children.slice(0, MOST_ITEMS)) collect(item, ofItem, fields);
  if (type === 'object') for (const property of children) collectProperty(property, path, fields);
}

function collectProperty({ children = [] }: Node, { keys, isItem }: Path, fields: Map<string, DataField>): void {
  const [key, value] = children;
  if (key === undefined || typeof key.value !== 'string' || fields.size >= MOST_FIELDS) return;
  const here = [...keys, key.value];
  const name = here.join('.');
  if (!fields.has(name)) fields.set(name, { ...fieldAt(name, key, value), ...(isItem && { isOfItem: true }) });
  if (value !== undefined) collect(value, { keys: here, isItem }, fields);
}

function fieldAt(name: string, key: Node, value: Node | undefined): DataField {
  const sample: unknown = value?.value;
  return {
    name,
    span: span(key.offset + 1, key.offset + key.length - 1),
    ...((typeof sample === 'string' || typeof sample === 'number') && { sample: String(sample) }),
  };
}
