import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { PROJECT_FOLDER } from '../project-folder';

const SOURCES = ['server/src/**/*.ts', 'client/src/**/*.ts'];

/**
 * `l10n/bundle.l10n.json`: every sentence for people, each its own key. Translations are files beside it with the
 * same keys; VS Code gives them to the client, and the client to the server.
 */
export function messageBundle(): string {
  const sentences = new Set<string>();
  for (const path of globSync(SOURCES, { cwd: PROJECT_FOLDER })) {
    const text = readFileSync(join(PROJECT_FOLDER, path), 'utf8');
    for (const sentence of sentencesIn(path, text)) sentences.add(sentence);
  }
  const sorted = [...sentences].sort();
  return JSON.stringify(Object.fromEntries(sorted.map((sentence) => [sentence, sentence])));
}

/** The templates of all calls of `message(…)` and `l10n.t(…)`. One that is no literal could not be translated. */
export function sentencesIn(path: string, text: string): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const sentences: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSentenceCall(node.expression)) {
      const sentence = literalText(node.arguments[0]);
      if (sentence === undefined) throw new Error(`${placeOf(node, source)}: a sentence must be a literal.`);
      sentences.push(sentence);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sentences;
}

function isSentenceCall(callee: ts.Expression): boolean {
  if (ts.isIdentifier(callee)) return callee.text === 'message';
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 't') return false;
  const { expression } = callee;
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'l10n';
}

function literalText(node: ts.Expression | undefined): string | undefined {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [literalText(node.left), literalText(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}

function placeOf(node: ts.Node, source: ts.SourceFile): string {
  const { line } = source.getLineAndCharacterOfPosition(node.getStart());
  return `${source.fileName}:${line + 1}`;
}
