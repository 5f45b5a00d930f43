import { readFileRequest, type DocumentParams } from './messages';
import { describeError } from './run-safe';
import type { FileReader } from './runtime';
import type { WorkspaceContext } from './workspace-context';

/** The host reads what lies on its disk; the rest only the editor can read. */
export function fileReader({ connection, runtime, options }: WorkspaceContext): FileReader {
  const { readFile } = runtime;
  const read = async (uri: string): Promise<string | undefined> => {
    if (readFile !== undefined && uri.startsWith('file:')) return readFile(uri);
    if (options.readsFiles !== true) return undefined;
    const params: DocumentParams = { uri };
    const text = await connection.sendRequest<string | null>(readFileRequest, params);
    return text ?? undefined;
  };
  return (uri) =>
    read(uri).catch((error: unknown) => {
      connection.console.warn(`${uri}: ${describeError(error)}`);
      return undefined;
    });
}
