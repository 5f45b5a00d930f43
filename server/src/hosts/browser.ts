/** The language server as a worker of the browser. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from '../protocol/start-server';
import { createEngine } from './create-engine';

const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis));

startServer(
  connection,
  {
    timers: { setImmediate: (callback) => void setTimeout(callback, 0) },
    // The client has the translations and the files; a worker has no process to compile MJML in.
    loadTranslations: () => Promise.resolve({}),
  },
  createEngine(),
);
