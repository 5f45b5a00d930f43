import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Starts the server anew, whether it runs, has stopped, or never started. */
export async function restartClient(client: BaseLanguageClient): Promise<void> {
  // A client that does not run refuses to be stopped; one that stops too slowly has stopped all the same.
  if (client.isRunning()) await client.stop().catch(() => undefined);
  try {
    await client.start();
  } catch {
    void offerReload(client);
  }
}

/** What keeps a server from starting may be gone in a new window. */
async function offerReload(client: BaseLanguageClient): Promise<void> {
  const reload = vscode.l10n.t('Reload the window');
  const show = vscode.l10n.t('Show the output');
  const sentence = vscode.l10n.t('Amends could not be started; its output says why.');
  const chosen = await vscode.window.showErrorMessage(sentence, reload, show);
  if (chosen === reload) await vscode.commands.executeCommand('workbench.action.reloadWindow');
  if (chosen === show) client.outputChannel.show();
}
