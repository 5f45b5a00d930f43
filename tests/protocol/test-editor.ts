import { PassThrough } from 'node:stream';
import { setImmediate as setImmediateOfNode } from 'node:timers';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  type CodeActionParams,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DidSaveTextDocumentNotification,
  DocumentDiagnosticRequest,
  type FileChangeType,
  type Hover,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  ConfigurationRequest,
} from 'vscode-languageserver-protocol/node';
import { createConnection } from 'vscode-languageserver/node';
import type { Engine } from '../../server/src/protocol/engine';
import type { ServerRuntime } from '../../server/src/protocol/runtime';
import { startServer } from '../../server/src/protocol/start-server';
import { fakeEngine } from './fake-engine';

/** What an editor of today can do. */
export const MODERN: ClientCapabilities = {
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** What editors can do that cannot be asked to watch files, as Neovim on Linux. */
export const WITHOUT_WATCHERS: ClientCapabilities = {
  ...MODERN,
  workspace: { ...MODERN.workspace, didChangeWatchedFiles: {} },
};

export interface TestEditorOptions {
  readonly capabilities?: ClientCapabilities;
  readonly engine?: Engine;
  readonly initializationOptions?: unknown;
  readonly runtime?: Partial<ServerRuntime>;
  /** What lies on the disk, by URI. */
  readonly files?: Map<string, string>;
  /** Answers `workspace/configuration` for a document. */
  readonly settings?: (uri: string) => unknown;
}

export const FOLDER = 'file:///projects/campaign';

/** An editor at the other end of a real connection, over streams in memory. */
export class TestEditor {
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registered: string[] = [];
  refreshes = 0;
  answer: InitializeResult = { capabilities: {} };

  private constructor(connection: ProtocolConnection) {
    this.connection = connection;
  }

  static async start({
    capabilities = MODERN,
    engine = fakeEngine(),
    initializationOptions,
    runtime = {},
    files = new Map(),
    settings = () => null,
  }: TestEditorOptions = {}): Promise<TestEditor> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(
      server,
      {
        timers: { setImmediate: (callback) => void setImmediateOfNode(callback) },
        readFile: (uri) => Promise.resolve(files.get(uri)),
        loadTranslations: () => Promise.resolve({}),
        ...runtime,
      },
      engine,
    );
    const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const editor = new TestEditor(connection);
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => void editor.published.push(params));
    connection.onRequest(ConfigurationRequest.type, ({ items }) =>
      items.map(({ scopeUri }) => settings(scopeUri ?? '')),
    );
    connection.onRequest(DiagnosticRefreshRequest.type, () => void editor.refreshes++);
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      editor.registered.push(...registrations.map(({ method }) => method));
    });
    connection.listen();
    editor.answer = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: FOLDER, name: 'campaign' }],
      capabilities,
      initializationOptions,
    });
    await connection.sendNotification(InitializedNotification.type, {});
    return editor;
  }

  open(uri: string, text: string, languageId = 'html'): Promise<void> {
    return this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Replaces a range, as typing does. */
  type(uri: string, version: number, range: Range, text: string): Promise<void> {
    return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification(DidSaveTextDocumentNotification.type, { textDocument: { uri } });
  }

  async pull(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    if (report.kind !== 'full') throw new Error('A full report was expected.');
    return report.items;
  }

  async codeActions(
    uri: string,
    range: Range,
    context: Partial<CodeActionParams['context']> = {},
  ): Promise<CodeAction[]> {
    const actions = await this.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
    return (actions ?? []).filter((action): action is CodeAction => 'edit' in action);
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: { line, character } });
  }

  changeSettings(settings: unknown): Promise<void> {
    return this.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  }

  changeFile(uri: string, type: FileChangeType): Promise<void> {
    return this.connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri, type }] });
  }

  dispose(): void {
    this.connection.dispose();
  }
}

/** A range on one line. */
export function onLine(line: number, start: number, end = start): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}
