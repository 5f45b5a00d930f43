import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/protocol/messages';
import { registerWorkspaceCheck } from './check-workspace';
import { registerConversions } from './convert-tags';
import { documentSelector, takeInSchemes } from './document-selector';
import { registerFieldList } from './list-fields';
import { registerSnippets } from './offer-snippets';
import { answerFileReads } from './read-file';
import { restartClient } from './restart-client';
import { registerFactCommands } from './set-fact';
import { MailStatus } from './status';

/** Starts the server and what shows its answers; both hosts differ only in how they make the client. */
export async function startClient(
  context: vscode.ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<void> {
  const selector = documentSelector();
  const status = new MailStatus(selector);
  // Asked for each time the server starts: trust may have been granted in between.
  const initializationOptions = (): InitializationOptions => ({
    readsFiles: true,
    convertsTags: true,
    ...(!vscode.workspace.isTrusted && { distrusted: true }),
    ...(vscode.l10n.bundle && { translations: vscode.l10n.bundle }),
  });
  const client = createClient({
    documentSelector: selector,
    initializationOptions,
    middleware: {
      async provideDiagnostics(document, previousResultId, token, next) {
        const report = await next(document, previousResultId, token);
        void status.refresh(document instanceof vscode.Uri ? document : document.uri);
        return report;
      },
    },
  });
  answerFileReads(client);
  status.follow(client);
  context.subscriptions.push(
    client,
    status,
    ...registerFactCommands(client),
    ...registerWorkspaceCheck(client),
    ...registerConversions(client),
    registerFieldList(client),
    registerSnippets(context, client),
    vscode.commands.registerCommand('amends.restart', () => restartClient(client)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => void restartClient(client)),
    vscode.workspace.onDidChangeWorkspaceFolders(() => {
      // The client tells the server about the documents of its selector when it starts.
      if (takeInSchemes(selector)) void restartClient(client);
    }),
    vscode.commands.registerCommand('amends.showOutput', () => client.outputChannel.show()),
  );
  await client.start();
}
