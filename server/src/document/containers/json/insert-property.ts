import type { Node } from 'jsonc-parser';
import { span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';

/** Writes a property as the first of an object, laid out like the properties that are there. */
export function insertProperty(source: string, object: Node, path: readonly string[], value: string): TextEdit {
  const property = serialized(path, value);
  const first = object.children?.[0];
  const at = object.offset + 1;
  if (first === undefined) return { span: span(at, at), newText: property };
  return insertBefore(source, object, first, property);
}

/** Writes a property before another one of the same object. */
export function insertBeforeProperty(
  source: string,
  property: Node,
  path: readonly string[],
  value: string,
): TextEdit | undefined {
  const object = property.parent;
  return object === undefined ? undefined : insertBefore(source, object, property, serialized(path, value));
}

function insertBefore(source: string, object: Node, property: Node, text: string): TextEdit {
  const siblings = object.children ?? [];
  const before = siblings[siblings.indexOf(property) - 1];
  const from = before === undefined ? object.offset + 1 : before.offset + before.length;
  const spacing = /[\s]*$/.exec(source.slice(from, property.offset))?.[0] ?? '';
  const separator = spacing === '' || before === undefined ? spacing : spacing.replace(/^[^\r\n]*(?=[\r\n])/, '');
  return { span: span(property.offset, property.offset), newText: `${text},${separator === '' ? ' ' : separator}` };
}

function serialized(path: readonly string[], value: string): string {
  const [key, ...rest] = path;
  if (key === undefined) return JSON.stringify(value);
  const inner = serialized(rest, value);
  return `${JSON.stringify(key)}: ${rest.length === 0 ? inner : `{ ${inner} }`}`;
}
