import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

/** A folder that pages may read over HTTP. */
export interface ServedFolder {
  /** Host and port, as in an address. */
  readonly authority: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on a free local port to pages of any origin. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    void readServed(folder, request.url ?? '/').then((body) => {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Content-Type', request.url?.endsWith('.json') ? 'application/json' : 'text/javascript');
      response.writeHead(body === undefined ? 404 : 200).end(body);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    authority: `127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readServed(folder: string, requested: string): Promise<Buffer | undefined> {
  const file = path.join(
    folder,
    path.posix.normalize(decodeURIComponent(new URL(requested, 'http://localhost').pathname)),
  );
  return readFile(file).catch(() => undefined);
}
