import { Engine } from 'php-parser';
import { span, type Span } from '../../../text/span';
import type { StoredValue } from '../../containers/stored-value';
import { codeString } from './code-string';

/** A node of the tree of a PHP file, as far as we look at it. */
export interface PhpNode {
  readonly kind: string;
  readonly span: Span;
  /** Its parts by their names, lists of nodes included. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** Parses PHP, with its mistakes; undefined where nothing can be made of it. */
export function parsePhp(source: string): PhpNode | undefined {
  try {
    const engine = new Engine({
      parser: { extractDoc: false, suppressErrors: true },
      ast: { withPositions: true },
      lexer: { short_tags: false },
    });
    return phpNode(engine.parseCode(source, ''));
  } catch {
    return undefined;
  }
}

/** A value of the tree as a node; undefined for anything else. */
export function phpNode(value: unknown): PhpNode | undefined {
  if (typeof value !== 'object' || value === null || !('kind' in value) || typeof value.kind !== 'string')
    return undefined;
  const { kind, ...parts } = value;
  return { kind, span: 'loc' in value ? placeOf(value.loc) : span(0, 0), parts };
}

function placeOf(place: unknown): Span {
  if (typeof place !== 'object' || place === null || !('start' in place) || !('end' in place)) return span(0, 0);
  return span(offsetOf(place.start), offsetOf(place.end));
}

function offsetOf(position: unknown): number {
  const hasOffset = typeof position === 'object' && position !== null && 'offset' in position;
  return hasOffset && typeof position.offset === 'number' ? position.offset : 0;
}

/** Every node of a tree, those around others first. */
export function* phpNodesOf(root: PhpNode): Generator<PhpNode> {
  const waiting: PhpNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node;
    const inside = Object.values(node.parts).flatMap((part) => phpNodes(part));
    waiting.push(...inside.reverse());
  }
}

/** A node or a list of nodes, as nodes. */
export function phpNodes(value: unknown): readonly PhpNode[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map(phpNode).filter((node) => node !== undefined);
}

/** The name of a function, class or argument, without its namespace. */
export function phpName(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  const node = phpNode(value);
  const name = node?.parts['name'];
  return typeof name === 'string' ? name.slice(name.lastIndexOf('\\') + 1) : undefined;
}

/** The words of a string without anything to compute in it. */
export function phpWords(source: string, node: PhpNode): StoredValue | undefined {
  const { value } = node.parts;
  const isQuoted =
    /^['"]$/.test(source.charAt(node.span.start)) && source[node.span.end - 1] === source[node.span.start];
  if (node.kind !== 'string' || typeof value !== 'string' || !isQuoted) return undefined;
  return codeString(source, node.span, value, encodePhp);
}

/** Single quotes know two escapes; double quotes read `$` as a variable. */
function encodePhp(words: string, quote: string): string {
  if (quote === "'") return words.replace(/['\\]/g, '\\$&');
  return words
    .replace(/["\\$]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('\u001b', '\\e');
}
