import {
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { isProjectFile } from './project-files';
import { describeError, runSafe } from './run-safe';
import type { ServerRuntime } from './runtime';

/** The diagnostics of one version of a document. */
export interface Diagnosis {
  readonly version: number;
  readonly diagnostics: Diagnostic[];
}

/** How diagnostics reach the client; the rest of the server need not know which way it is. */
export interface DiagnosticsSupport {
  /** Makes the client show what is true now, after settings or a rendering changed it. */
  requestRefresh(): void;
}

export interface DiagnosticsContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly timers: ServerRuntime['timers'];
  readonly diagnose: (document: TextDocument) => Promise<Diagnosis>;
}

/**
 * Turns without a further edit after which a document counts as at rest. The connection hands out one message a turn,
 * and editors that type and ask send an edit every second or third.
 */
const TURNS_AT_REST = 3;

/** Waits until the edits that already arrived are made, so that no work is done on a text that is out of date. */
async function whenAtRest(uri: string, { documents, timers }: DiagnosticsContext): Promise<TextDocument | undefined> {
  const turn = (): Promise<void> => new Promise((resolve) => timers.setImmediate(resolve));
  let version: number | undefined;
  for (let turns = 0; turns < TURNS_AT_REST; turns++) {
    await turn();
    const current = documents.get(uri)?.version;
    if (current !== version) turns = 0;
    version = current;
  }
  return documents.get(uri);
}

/** Answers `textDocument/diagnostic`: the client asks when it wants to know, and cancels when it no longer does. */
export function registerPull(context: DiagnosticsContext, canRefresh: boolean): DiagnosticsSupport {
  const { connection, timers, diagnose } = context;
  const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(({ textDocument }, token) =>
    runSafe({ timers, log: connection.console }, { name: 'diagnostics', token, fallback: nothing }, async () => {
      const document = await whenAtRest(textDocument.uri, context);
      if (document === undefined || token.isCancellationRequested) return nothing;
      const { diagnostics } = await diagnose(document);
      return { kind: DocumentDiagnosticReportKind.Full, items: diagnostics };
    }),
  );
  return {
    requestRefresh: () => {
      if (canRefresh) void connection.languages.diagnostics.refresh().catch(() => undefined);
    },
  };
}

/**
 * Publishes diagnostics after every change, for clients that cannot ask. Nothing is delayed: edits that arrive
 * together are answered together, and a result that a newer edit has overtaken is not sent.
 */
export function registerPush(context: DiagnosticsContext): DiagnosticsSupport {
  const { connection, documents, diagnose } = context;
  const scheduled = new Set<string>();

  const publish = async (uri: string): Promise<void> => {
    const document = await whenAtRest(uri, context);
    scheduled.delete(uri);
    if (document === undefined) return;
    const { version, diagnostics } = await diagnose(document);
    const isCurrent = documents.get(uri)?.version === version && !scheduled.has(uri);
    if (isCurrent) await connection.sendDiagnostics({ uri, version, diagnostics });
  };
  const schedule = (uri: string): void => {
    // What is wrong in a project file is told when it is read.
    if (scheduled.has(uri) || isProjectFile(uri)) return;
    scheduled.add(uri);
    publish(uri).catch((error: unknown) => connection.console.error(`diagnostics: ${describeError(error)}`));
  };
  documents.onDidChangeContent(({ document }) => schedule(document.uri));
  documents.onDidClose(({ document }) => void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }));
  return {
    requestRefresh: () => documents.keys().forEach(schedule),
  };
}
