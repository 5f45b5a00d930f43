import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startClient } from './start-client';

/** Starts Amends on the web: the server is a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
  const startWorker = async (): Promise<Worker> => new Worker(await addressOf(script));
  return startClient(context, (options) => new LanguageClient('amends', 'Amends', startWorker, options));
}

/** VS Code starts no worker from a script on a remote host, so such a script is brought here first. */
async function addressOf(script: vscode.Uri): Promise<string> {
  if (script.scheme !== 'vscode-remote') return script.toString(true);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([text], { type: 'application/javascript' }));
}
