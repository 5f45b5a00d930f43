import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, test, vi } from 'vitest';

const BUNDLE = join(import.meta.dirname, '../../dist/server.browser.js');

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

/** What a worker has and Node shares with it; no `document`, no `process`, no `require`. */
function workerGlobals(received: Message[]) {
  return {
    self: {},
    console,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    TextDecoder,
    TextEncoder,
    URL,
    atob,
    btoa,
    onmessage: undefined as ((event: { readonly data: unknown }) => void) | undefined,
    postMessage: (message: Message) => void received.push(message),
    addEventListener: () => undefined,
  };
}

test('the bundle for the browser serves from a worker', async () => {
  const received: Message[] = [];
  const worker = createContext(workerGlobals(received)) as ReturnType<typeof workerGlobals>;
  runInContext(readFileSync(BUNDLE, 'utf8'), worker, { filename: BUNDLE });
  const send = (message: object): void => worker.onmessage?.({ data: { jsonrpc: '2.0', ...message } });
  const answerTo = (id: number) =>
    vi.waitFor(() => {
      const answer = received.find((message) => message.id === id && message.method === undefined);
      expect(answer).toBeDefined();
      return answer?.result;
    });

  send({
    id: 1,
    method: 'initialize',
    params: { processId: null, capabilities: { textDocument: { diagnostic: {} } } },
  });
  expect(await answerTo(1)).toMatchObject({ capabilities: { hoverProvider: true } });
  send({ method: 'initialized', params: {} });
  const textDocument = { uri: 'untitled:1', languageId: 'html', version: 1, text: '<p>Dear <FirstName>,</p>' };
  send({ method: 'textDocument/didOpen', params: { textDocument } });
  send({ id: 2, method: 'textDocument/diagnostic', params: { textDocument: { uri: 'untitled:1' } } });
  expect(await answerTo(2)).toMatchObject({ kind: 'full', items: [{ code: 'leaked-placeholder' }] });
});
