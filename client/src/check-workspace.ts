import * as vscode from 'vscode';
import type { BaseLanguageClient, Diagnostic } from 'vscode-languageclient';
import { checkFileRequest, type CheckedFile, type CheckFileParams } from '../../server/src/protocol/messages';
import { readText } from './read-file';
import { ENVELOPE_FILES, NOT_OURS, NOT_OURS_OR_TESTS, SENDING_CODE, TEMPLATES } from './template-files';

/** Files that are read and checked at the same time. */
const AT_ONCE = 8;

/** What a run found, for the closing sentence. */
interface Tally {
  checked: number;
  mails: number;
  findings: number;
}

/** The command that checks every mail of the workspace, and the diagnostics of files that no editor shows. */
export function registerWorkspaceCheck(client: BaseLanguageClient): vscode.Disposable[] {
  const diagnostics = vscode.languages.createDiagnosticCollection('amends workspace');
  const stored = vscode.workspace.createFileSystemWatcher('**/*', true);
  return [
    diagnostics,
    stored,
    // What was found in a file is no longer true of it once it is changed or gone.
    stored.onDidChange((file) => diagnostics.delete(file)),
    stored.onDidDelete((file) => diagnostics.delete(file)),
    // An open document has diagnostics of its own; the same finding is not shown twice.
    vscode.workspace.onDidOpenTextDocument(({ uri }) => diagnostics.delete(uri)),
    vscode.workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri }) => diagnostics.delete(oldUri))),
    vscode.commands.registerCommand('amends.checkWorkspace', async () => {
      diagnostics.clear();
      const tally = await vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Notification,
          title: vscode.l10n.t('Amends checks the workspace'),
          cancellable: true,
        },
        (progress, token) => checkWorkspace(client, diagnostics, progress, token),
      );
      // Nobody has to answer before the command counts as done.
      void showTally(tally);
    }),
  ];
}

async function checkWorkspace(
  client: BaseLanguageClient,
  diagnostics: vscode.DiagnosticCollection,
  progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Tally> {
  const tally: Tally = { checked: 0, mails: 0, findings: 0 };
  const files = await findMails(token);
  const waiting = files.values();
  const work = async (): Promise<void> => {
    for (const file of waiting) {
      if (token.isCancellationRequested) return;
      const found = await checkFile(client, file, token);
      tally.checked++;
      if (found !== undefined) {
        tally.mails++;
        tally.findings += found.length;
        if (!isOpen(file)) diagnostics.set(file, found);
      }
      const message = vscode.l10n.t('{0} of {1} files', tally.checked, files.length);
      progress.report({ message, increment: 100 / files.length });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tally;
}

/** Templates, and the files that keep envelopes for them; each once. */
async function findMails(token: vscode.CancellationToken): Promise<readonly vscode.Uri[]> {
  // The search cannot nest alternatives, so that each pattern is looked for by itself.
  const find = (exclude: string) => (pattern: string) => vscode.workspace.findFiles(pattern, exclude, undefined, token);
  const found = await Promise.all([
    ...[TEMPLATES, ...ENVELOPE_FILES].map(find(NOT_OURS)),
    ...SENDING_CODE.map(find(NOT_OURS_OR_TESTS)),
  ]);
  return [...new Map(found.flat().map((uri) => [uri.toString(), uri])).values()];
}

/** The findings in a file; undefined where it is no mail, cannot be read, or the author lost patience. */
async function checkFile(
  client: BaseLanguageClient,
  file: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<vscode.Diagnostic[] | undefined> {
  const text = await readText(file);
  if (text === undefined || token.isCancellationRequested) return undefined;
  const params: CheckFileParams = { uri: client.code2ProtocolConverter.asUri(file), text };
  try {
    const { isMail, diagnostics } = await client.sendRequest<CheckedFile<Diagnostic>>(checkFileRequest, params, token);
    return isMail ? await client.protocol2CodeConverter.asDiagnostics([...diagnostics], token) : undefined;
  } catch (error) {
    if (!token.isCancellationRequested) client.error(`${file.toString()}: ${String(error)}`, undefined, false);
    return undefined;
  }
}

function isOpen(file: vscode.Uri): boolean {
  return vscode.workspace.textDocuments.some(({ uri }) => uri.toString() === file.toString());
}

async function showTally({ checked, mails, findings }: Tally): Promise<void> {
  const show = vscode.l10n.t('Show problems');
  const sentence = vscode.l10n.t('{0} findings in {1} mails; {2} files looked at.', findings, mails, checked);
  const chosen = await vscode.window.showInformationMessage(sentence, ...(findings > 0 ? [show] : []));
  if (chosen === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
