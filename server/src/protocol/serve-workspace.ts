import { answerClientRequests } from './answer-client-requests';
import { answerEnvelopeRequests } from './answer-envelope-requests';
import { answerFieldRequests } from './answer-field-requests';
import { answerRequests } from './answer-requests';
import { checkClosedFile } from './check-closed-file';
import { answerConvertCommand } from './convert-command';
import { DataFiles } from './data-files';
import { registerPull, registerPush, type DiagnosticsContext, type DiagnosticsSupport } from './diagnostics';
import { DocumentSettings } from './document-settings';
import { EditorSettings } from './editor-settings';
import { fileReader } from './file-reader';
import { followChanges } from './follow-changes';
import { MailRequests } from './mail-requests';
import { OpenDocuments } from './open-documents';
import { OpenMails } from './open-mails';
import { otherFiles } from './other-files';
import { showProblems } from './project-file-problems';
import { ProjectFiles } from './project-files';
import { RelatedFiles } from './related-files';
import { toDiagnostics } from './to-diagnostic';
import type { WorkspaceContext } from './workspace-context';
import { WorkspaceFolders } from './workspace-folders';

/** Ties the parts together: settings, open mails, diagnostics, and the answers to every request. */
export function serveWorkspace(context: WorkspaceContext): void {
  const { connection, documents, runtime, engine, params, abilities } = context;
  const folders = new WorkspaceFolders(params);
  const editor = new EditorSettings(connection, abilities);
  const files = { readFile: fileReader(context), folders, documents: new OpenDocuments(documents) };
  const [data, related] = [new DataFiles(files), new RelatedFiles(files)];
  const { vocabulary } = engine;
  const settings = new DocumentSettings({
    vocabulary,
    folders,
    projectFiles: new ProjectFiles({ ...files, vocabulary, onRead: (file) => showProblems(context, file) }),
    dataFiles: data,
    askEditor: (uri) => editor.of(uri),
    trusted: context.options.distrusted !== true,
  });
  const mails = new OpenMails({
    documents,
    engine,
    log: connection.console,
    settingsOf: (uri) => settings.of(uri),
    relatedOf: (uri, text) => related.of(uri, text),
    letGo: (uri) => {
      related.release(uri);
      settings.forget(uri);
    },
    workspaceFolders: () => folders.uris,
    onFindingsChanged: () => diagnostics.requestRefresh(),
    ...(runtime.renderMjml && { renderMjml: runtime.renderMjml }),
  });
  const diagnostics = registerDiagnostics(context, mails);
  const others = otherFiles(context, files.documents, settings, folders, files.readFile);
  const requests = new MailRequests(context, mails);
  answerRequests(context, requests);
  answerFieldRequests(context, requests, others.siblingsOf);
  answerEnvelopeRequests(context, requests);
  answerConvertCommand(context, requests);
  answerClientRequests(context, requests, {
    check: (file, token) => checkClosedFile(file, { ...context, settings, folders, related }, token),
    read: others.read,
  });
  followChanges(context, { folders, editor, settings, data, related, mails, diagnostics });
}

function registerDiagnostics(context: WorkspaceContext, mails: OpenMails): DiagnosticsSupport {
  const { connection, documents, runtime, abilities, translations } = context;
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
  return pullsDiagnostics ? registerPull(diagnosticsContext, refreshesDiagnostics) : registerPush(diagnosticsContext);
}
