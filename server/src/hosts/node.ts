/** The language server as a Node process: `--stdio` for any editor, IPC for the extension on the desktop. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../protocol/start-server';
import { createEngine } from './create-engine';
import { nodeRuntime } from './node-runtime';

// Standard output belongs to the protocol; a library that prints must not break it.
console.log = console.error;

startServer(
  createConnection(ProposedFeatures.all),
  nodeRuntime({ mjmlProcess: join(__dirname, 'mjml-process.cjs'), translations: join(__dirname, '../l10n') }),
  createEngine(),
);
