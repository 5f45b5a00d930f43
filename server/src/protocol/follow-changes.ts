import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
} from 'vscode-languageserver';
import { RELATED_FILES } from '../document/mail-likeness/template-files';
import { PROJECT_FILE_NAME } from '../project/read-project-file';
import type { DataFiles } from './data-files';
import type { DiagnosticsSupport } from './diagnostics';
import type { DocumentSettings } from './document-settings';
import type { EditorSettings } from './editor-settings';
import type { OpenMails } from './open-mails';
import { hideProblems } from './project-file-problems';
import { isProjectFile } from './project-files';
import type { RelatedFiles } from './related-files';
import type { WorkspaceContext } from './workspace-context';
import type { WorkspaceFolders } from './workspace-folders';

/** What is kept of the workspace, and has to follow it. */
export interface KeptWorkspace {
  readonly folders: WorkspaceFolders;
  readonly editor: EditorSettings;
  readonly settings: DocumentSettings;
  readonly data: DataFiles;
  readonly related: RelatedFiles;
  readonly mails: OpenMails;
  readonly diagnostics: DiagnosticsSupport;
}

/** Follows whatever may change what is to be said of a mail: documents, files, settings, folders. */
export function followChanges(context: WorkspaceContext, kept: KeptWorkspace): void {
  const { connection, abilities } = context;
  const { folders, editor, settings, mails, diagnostics } = kept;
  const refresh = (): void => {
    settings.clear();
    diagnostics.requestRefresh();
  };
  followDocuments(context, kept, refresh);
  followFiles(context, kept, refresh);
  // The connection knows one listener of each kind.
  connection.onInitialized(() => {
    registerForChanges(context);
    if (!abilities.hasWorkspaceFolders) return;
    folders.follow(connection, () => {
      mails.renderIncludesAgain();
      refresh();
    });
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    editor.receive(sent);
    refresh();
  });
}

function followDocuments(
  { connection, documents, abilities }: WorkspaceContext,
  { settings, data, related, mails, diagnostics }: KeptWorkspace,
  refresh: () => void,
): void {
  documents.onDidChangeContent(({ document: { uri } }) => {
    // Clients that ask do so for every mail when a file that others depend on has changed.
    if (!abilities.pullsDiagnostics && related.concerns(uri)) diagnostics.requestRefresh();
    if (data.concerns(uri) || isProjectFile(uri)) refresh();
  });
  documents.onDidClose(({ document: { uri } }) => {
    // What is wrong in it as it is stored is shown when it is read again.
    if (isProjectFile(uri)) hideProblems({ connection }, uri);
    if (data.concerns(uri) || isProjectFile(uri)) refresh();
    related.forget(uri);
    related.release(uri);
    mails.forget(uri);
    settings.forget(uri);
  });
  if (abilities.registersFileWatchers) return;
  // Nobody tells of other files: they are read anew when the author opens or saves one.
  const readAnew = (): void => {
    related.forgetAll();
    mails.renderIncludesAgain();
    refresh();
  };
  documents.onDidOpen(readAnew);
  documents.onDidSave(readAnew);
}

/** What `mj-include` takes in besides MJML and HTML. */
const INCLUDED_STYLES = '**/*.css';

/** Which files there are that a mail may include, only MJML knows. */
const INCLUDED = /\.(?:mjml|html?|css)$/i;

const WATCHED = [`**/${PROJECT_FILE_NAME}`, ...RELATED_FILES, INCLUDED_STYLES];

function registerForChanges({ connection, abilities }: WorkspaceContext): void {
  if (abilities.registersConfigurationChanges) {
    void connection.client.register(DidChangeConfigurationNotification.type, { section: 'amends' });
  }
  if (abilities.registersFileWatchers) {
    const watchers = WATCHED.map((globPattern) => ({ globPattern }));
    void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  }
}

function followFiles(
  { connection }: WorkspaceContext,
  { data, related, mails }: KeptWorkspace,
  refresh: () => void,
): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const projectFiles = changes.filter(({ uri }) => isProjectFile(uri));
    for (const { uri, type } of projectFiles) {
      if (type === FileChangeType.Deleted) hideProblems({ connection }, uri);
    }
    const concerned = changes.filter(({ uri }) => data.concerns(uri) || related.concerns(uri));
    for (const { uri } of concerned) related.forget(uri);
    if (changes.some(({ uri }) => INCLUDED.test(uri))) mails.renderIncludesAgain();
    if (projectFiles.length + concerned.length > 0) refresh();
  });
}
