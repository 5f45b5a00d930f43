import * as vscode from 'vscode';
import { expectSame, openUntitled } from './mails';
import type { EditorTest } from './runner';

const LONGEST_WAIT = 15_000;

export const snippetTests: readonly EditorTest[] = [
  {
    name: 'offers the snippets in the language of the mail under their short names',
    run: async () => {
      const document = await openUntitled(
        'plaintext',
        'Bonjour,\n\nNous vous avons envoyé hier un lien qui ne menait pas à la bonne page.\n\namends-wrong-l',
      );
      expectSame((await waitForSnippet(document, 'amends-wrong-link'))?.includes('mauvais lien'), true);
    },
  },
];

/** What the snippet that is offered under a short name calls itself. */
async function waitForSnippet(document: vscode.TextDocument, name: string): Promise<string | undefined> {
  const deadline = Date.now() + LONGEST_WAIT;
  let offered: string | undefined;
  while (offered === undefined && Date.now() < deadline) {
    offered = await snippetOffered(document, name);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return offered;
}

async function snippetOffered(document: vscode.TextDocument, name: string): Promise<string | undefined> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    document.lineAt(document.lineCount - 1).range.end,
  );
  const labels = items.map(({ label }) => (typeof label === 'string' ? { label } : label));
  return labels.find(({ label, description }) => label === name && description !== undefined)?.description;
}
