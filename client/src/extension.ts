import type * as vscode from 'vscode';
import { LanguageClient, TransportKind, type ServerOptions } from 'vscode-languageclient/node';
import { startClient } from './start-client';

/** Starts Amends on the desktop: the server is a Node process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.cjs');
  // The server runs in a folder of ours: nothing of the workspace may be taken for its own.
  const cwd = context.asAbsolutePath('dist');
  const serverOptions: ServerOptions = {
    run: { module, transport: TransportKind.ipc, options: { cwd } },
    debug: { module, transport: TransportKind.ipc, options: { cwd, execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return startClient(context, (options) => new LanguageClient('amends', 'Amends', serverOptions, options));
}
