import type { JSXElement, Node } from '@babel/types';
import { entityText } from '../../containers/entity-text';
import type { EnvelopeEntry } from '../../containers/assemble-fields';
import { onOneLine } from '../../containers/line-value';
import type { StoredValue } from '../../containers/stored-value';
import type { ComputedField } from '../../envelope';
import { span, type Span } from '../../../text/span';
import { escapeComponentText } from './component-text';
import { spanOf, wordsOfNode } from './javascript-tree';

const LIBRARIES = /["'](?:@react-email\/|react-email["']|@jsx-email\/|jsx-email["']|mailing-core["'])/;

/** The preheader that a component states in words, and where others make it up. */
export interface JsxPreview {
  readonly entries: readonly EnvelopeEntry[];
  readonly computed: readonly ComputedField[];
}

/** Reads `<Preview>We charged you twice</Preview>` of React Email and its like. */
export function readJsxPreview(source: string, nodes: readonly Node[]): JsxPreview {
  const elements = LIBRARIES.test(source) ? nodes.filter(isPreview) : [];
  const [only, ...others] = elements;
  const value = only !== undefined && others.length === 0 ? wordsIn(source, only) : undefined;
  if (value !== undefined) return { entries: [{ role: 'preheader', rank: 0, value }], computed: [] };
  return { entries: [], computed: elements.flatMap(computedIn) };
}

function isPreview(node: Node): node is JSXElement {
  if (node.type !== 'JSXElement') return false;
  const { name } = node.openingElement;
  return name.type === 'JSXIdentifier' && name.name === 'Preview';
}

/** The children that say something: line breaks between them do not. */
function childrenOf({ children }: JSXElement): readonly Node[] {
  return children.filter((child) => child.type !== 'JSXText' || child.value.trim() !== '');
}

function wordsIn(source: string, element: JSXElement): StoredValue | undefined {
  const [child, ...others] = childrenOf(element);
  if (child === undefined || others.length > 0) return undefined;
  if (child.type === 'JSXExpressionContainer') return wordsOfNode(source, child.expression);
  return child.type === 'JSXText' ? jsxText(source, spanOf(child), child.value) : undefined;
}

/** Words between tags, where JSX knows the entities of HTML and reads braces as code. */
function jsxText(source: string, place: Span, decoded: string): StoredValue | undefined {
  const text = entityText(source.slice(place.start, place.end), place.start, undefined, escapeComponentText);
  // An entity that JSX does not know is what it looks like.
  if (text.text !== decoded.trim()) return undefined;
  const range = text.source;
  return { text, span: range, replace: (words) => ({ span: range, newText: escapeComponentText(onOneLine(words)) }) };
}

function computedIn(element: JSXElement): readonly ComputedField[] {
  const children = childrenOf(element).map(spanOf);
  const [first, last] = [children[0], children.at(-1)];
  return first === undefined || last === undefined ? [] : [{ name: 'preheader', span: span(first.start, last.end) }];
}
