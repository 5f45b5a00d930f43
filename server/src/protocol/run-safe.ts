import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { ServerRuntime } from './runtime';

/** Where a request that fails tells about it. */
export interface Log {
  error(text: string): void;
}

/**
 * Runs the answer to a request. It waits one turn, so that edits and cancellations which already arrived are seen
 * first; a cancelled request is answered as such, and an exception becomes a line of the log and the fallback.
 */
export function runSafe<T>(
  { timers, log }: { readonly timers: ServerRuntime['timers']; readonly log: Log },
  request: { readonly name: string; readonly token: CancellationToken; readonly fallback: T },
  answer: () => Promise<T>,
): Promise<T | ResponseError<never>> {
  const { name, token, fallback } = request;
  return new Promise((resolve) => {
    timers.setImmediate(async () => {
      if (token.isCancellationRequested) return resolve(cancelled());
      try {
        const result = await answer();
        resolve(token.isCancellationRequested ? cancelled() : result);
      } catch (error) {
        log.error(`${name}: ${describeError(error)}`);
        resolve(fallback);
      }
    });
  });
}

/** The stack where there is one: a log line is read by whoever has to find the fault. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'Request cancelled');
}
