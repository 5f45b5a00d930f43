import { parse } from '@babel/parser';
import type { Node, ObjectExpression } from '@babel/types';
import { span, type Span } from '../../../text/span';
import type { StoredValue } from '../../containers/stored-value';
import { codeString } from './code-string';

/** Parses JavaScript or TypeScript, with its mistakes; undefined where nothing can be made of it. */
export function parseJavaScript(source: string, path: string): Node | undefined {
  const markup = /\.[cm]?ts$/.test(path) ? [] : (['jsx'] as const);
  try {
    return parse(source, { sourceType: 'unambiguous', errorRecovery: true, plugins: ['typescript', ...markup] });
  } catch {
    return undefined;
  }
}

/** Every node of a tree, those around others first. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const inside = Object.values(node).flatMap((value: unknown): unknown[] => (Array.isArray(value) ? value : [value]));
    waiting.push(...inside.filter(isNode).reverse());
  }
}

function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('start' in value)) return false;
  // Comments hang on several nodes and hold none.
  return typeof value.type === 'string' && !value.type.startsWith('Comment');
}

/** The properties of an object that have plain names, and what stands behind them. */
export function propertiesOf({ properties }: ObjectExpression): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>();
  for (const property of properties) {
    if (property.type !== 'ObjectProperty' || property.computed) continue;
    const { key } = property;
    if (key.type === 'Identifier') found.set(key.name, property.value);
    if (key.type === 'StringLiteral') found.set(key.value, property.value);
  }
  return found;
}

/** The words of a string without anything to compute in it. */
export function wordsOfNode(source: string, node: Node): StoredValue | undefined {
  if (node.type === 'StringLiteral') return codeString(source, spanOf(node), node.value, encodeJavaScript);
  const cooked = node.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0]?.value.cooked : null;
  return typeof cooked === 'string' ? codeString(source, spanOf(node), cooked, encodeJavaScript) : undefined;
}

/** Where a node stands (UTF-16 offsets). */
export function spanOf({ start, end }: Node): Span {
  return span(start ?? 0, end ?? 0);
}

function encodeJavaScript(words: string, quote: string): string {
  const escaped = JSON.stringify(words).slice(1, -1).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  if (quote === '"') return escaped;
  const plain = escaped.replace(/\\(.)/g, (escape, character: string) => (character === '"' ? '"' : escape));
  return quote === "'" ? plain.replaceAll("'", "\\'") : plain.replace(/`|\$\{/g, '\\$&');
}
