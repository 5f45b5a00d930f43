import {
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { RELATED_FILES } from '../document/mail-likeness/template-files';
import { PROJECT_FILE_NAME } from '../project/read-project-file';
import { LineIndex } from '../text/line-index';
import { renderMessage } from '../text/message';
import { answerFieldRequests } from './answer-field-requests';
import { answerEnvelopeRequests } from './answer-envelope-requests';
import { answerClientRequests } from './answer-client-requests';
import { answerRequests } from './answer-requests';
import { checkClosedFile } from './check-closed-file';
import { DataFiles } from './data-files';
import { registerPull, registerPush, type DiagnosticsContext } from './diagnostics';
import { DocumentSettings } from './document-settings';
import { EditorSettings } from './editor-settings';
import { MailRequests } from './mail-requests';
import { readFileRequest, type DocumentParams } from './messages';
import { OpenDocuments } from './open-documents';
import { OpenMails } from './open-mails';
import { otherFiles } from './other-files';
import { ProjectFiles, type OpenedProjectFile } from './project-files';
import { RelatedFiles } from './related-files';
import { describeError } from './run-safe';
import { DIAGNOSTIC_SOURCE, toDiagnostics, toRange } from './to-diagnostic';
import type { WorkspaceContext } from './workspace-context';
import { WorkspaceFolders } from './workspace-folders';

/** Ties the parts together: settings, open mails, diagnostics, and the answers to every request. */
export function serveWorkspace(context: WorkspaceContext): void {
  const { connection, documents, runtime, engine, params, abilities, translations } = context;
  const folders = new WorkspaceFolders(params);
  const editor = new EditorSettings(connection, abilities);
  const readFile = fileReader(context);
  const open = new OpenDocuments(documents);
  const dataFiles = new DataFiles({ readFile, folders, documents: open });
  const settings = new DocumentSettings({
    vocabulary: engine.vocabulary,
    folders,
    projectFiles: new ProjectFiles(readFile, engine.vocabulary, (file) => showProblems(context, file)),
    dataFiles,
    askEditor: (uri) => editor.of(uri),
  });
  const related = new RelatedFiles({ readFile, folders, documents: open });
  const letGo = (uri: string): void => {
    related.release(uri);
    settings.forget(uri);
  };
  const mails = new OpenMails({
    documents,
    engine,
    log: connection.console,
    settingsOf: (uri) => settings.of(uri),
    relatedOf: (uri, text) => related.of(uri, text),
    letGo,
    workspaceFolders: () => folders.uris,
    onFindingsChanged: () => diagnostics.requestRefresh(),
    ...(runtime.renderMjml && { renderMjml: runtime.renderMjml }),
  });
  const { pullsDiagnostics, refreshesDiagnostics } = abilities;
  const waitsForMjml = pullsDiagnostics && !refreshesDiagnostics;
  const diagnosticsContext: DiagnosticsContext = {
    connection,
    documents,
    timers: runtime.timers,
    diagnose: async (document) => {
      const checked = await (waitsForMjml ? mails.checkFully(document) : mails.check(document));
      return { version: checked.version, diagnostics: toDiagnostics(checked, { ...abilities, translations }) };
    },
  };
  const diagnostics = pullsDiagnostics
    ? registerPull(diagnosticsContext, refreshesDiagnostics)
    : registerPush(diagnosticsContext);
  const refresh = (): void => {
    settings.clear();
    diagnostics.requestRefresh();
  };
  documents.onDidChangeContent(({ document: { uri } }) => {
    // Clients that ask do so for every mail when a file that others depend on has changed.
    if (!pullsDiagnostics && related.concerns(uri)) diagnostics.requestRefresh();
    if (dataFiles.concerns(uri)) refresh();
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (dataFiles.concerns(uri)) refresh();
    related.forget(uri);
    mails.forget(uri);
    letGo(uri);
  });
  const requests = new MailRequests(context, mails);
  const others = otherFiles(context, open, settings, folders, readFile);
  answerRequests(context, requests);
  answerFieldRequests(context, requests, others.siblingsOf);
  answerEnvelopeRequests(context, requests);
  answerClientRequests(context, requests, {
    check: (file, token) => checkClosedFile(file, { ...context, settings, folders, related }, token),
    read: others.read,
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    editor.receive(sent);
    refresh();
  });
  followChanges(context, folders, { data: dataFiles, related, mails }, refresh);
}

/** The host reads what lies on its disk; the rest only the editor can read. */
function fileReader({ connection, runtime, options }: WorkspaceContext): (uri: string) => Promise<string | undefined> {
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

/** What Amends cannot follow in a project file is shown in that file, for editors that do not know its schema. */
function showProblems(
  { connection, translations }: WorkspaceContext,
  { uri, text, problems }: OpenedProjectFile,
): void {
  const lines = new LineIndex(text);
  void connection.sendDiagnostics({
    uri,
    diagnostics: problems.map(({ span, message }) => ({
      range: toRange(lines, span),
      severity: DiagnosticSeverity.Error,
      source: DIAGNOSTIC_SOURCE,
      message: renderMessage(message, translations),
    })),
  });
}

/** What `mj-include` takes in besides MJML and HTML. */
const INCLUDED_STYLES = '**/*.css';

/** Which files there are that a mail may include, only MJML knows. */
const INCLUDED = /\.(?:mjml|html?|css)$/i;

function followChanges(
  { connection, abilities }: WorkspaceContext,
  folders: WorkspaceFolders,
  { data, related, mails }: { readonly data: DataFiles; readonly related: RelatedFiles; readonly mails: OpenMails },
  refresh: () => void,
): void {
  connection.onInitialized(() => {
    if (abilities.hasWorkspaceFolders) {
      folders.follow(connection, () => {
        mails.renderIncludesAgain();
        refresh();
      });
    }
    if (abilities.registersConfigurationChanges) {
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'amends' });
    }
    if (abilities.registersFileWatchers) {
      const patterns = [`**/${PROJECT_FILE_NAME}`, ...RELATED_FILES, INCLUDED_STYLES];
      const watchers = patterns.map((globPattern) => ({ globPattern }));
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const projectFiles = changes.filter(({ uri }) => uri.endsWith(`/${PROJECT_FILE_NAME}`));
    for (const { uri, type } of projectFiles) {
      if (type === FileChangeType.Deleted) void connection.sendDiagnostics({ uri, diagnostics: [] });
    }
    const concerned = changes.filter(({ uri }) => data.concerns(uri) || related.concerns(uri));
    for (const { uri } of concerned) related.forget(uri);
    if (changes.some(({ uri }) => INCLUDED.test(uri))) mails.renderIncludesAgain();
    if (projectFiles.length + concerned.length > 0) refresh();
  });
}
