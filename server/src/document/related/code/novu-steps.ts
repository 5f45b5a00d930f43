import type { Node, ObjectExpression } from '@babel/types';
import { nodesOf, propertiesOf } from './javascript-tree';

/** What the steps of Novu's workflows return for a mail: `step.email('charged', async () => ({ subject, body }))`. */
export function novuMails(nodes: readonly Node[]): readonly ObjectExpression[] {
  return nodes.flatMap((node): ObjectExpression[] => {
    const resolver = resolverOf(node);
    return resolver === undefined ? [] : [...nodesOf(resolver)].filter(isMail);
  });
}

function resolverOf(node: Node): Node | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { property } = node.callee;
  if (property.type !== 'Identifier' || property.name !== 'email') return undefined;
  const [name, resolver] = node.arguments;
  if (name?.type !== 'StringLiteral') return undefined;
  return resolver?.type === 'ArrowFunctionExpression' || resolver?.type === 'FunctionExpression' ? resolver : undefined;
}

function isMail(node: Node): node is ObjectExpression {
  if (node.type !== 'ObjectExpression') return false;
  const properties = propertiesOf(node);
  return properties.has('subject') && properties.has('body');
}
