import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './start-client';

/** Starts Amends on the web: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  const startWorker = (): Promise<Worker> => Promise.resolve(new Worker(script));
  return startClient(context, (options) => new LanguageClient('amends', 'Amends', startWorker, options));
}
