import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  choicesRequest,
  convertTagsCommand,
  convertTagsRequest,
  type Choice,
  type Choices,
  type ConvertedFile,
  type ConvertTagsParams,
  type TextRange,
} from '../../server/src/protocol/messages';
import { conversionReport, type ReportedFile } from './conversion-report';
import { readText } from './read-file';
import { say } from './say';
import { NOT_OURS, TEMPLATES } from './template-files';

/** Commands that write merge tags in another dialect: in one file, or in a folder with a preview. */
export function registerConversions(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(convertTagsCommand, (uri?: string, range?: TextRange) =>
      convertFile(client, uri, range),
    ),
    vscode.commands.registerCommand('amends.convertFolder', (folder?: vscode.Uri) => convertFolder(client, folder)),
  ];
}

/** Converts the open document at once: one step to undo. */
async function convertFile(client: BaseLanguageClient, uri?: string, range?: TextRange): Promise<void> {
  const file =
    uri === undefined ? vscode.window.activeTextEditor?.document.uri : client.protocol2CodeConverter.asUri(uri);
  if (file === undefined) return say(vscode.l10n.t('Open a mail first.'));
  const dialect = await pickDialect(client);
  if (dialect === undefined) return;
  const document = await vscode.workspace.openTextDocument(file);
  const { version } = document;
  const converted = await ask(client, file, { dialect: dialect.id, ...(range && { range }) });
  if (document.version !== version) return say(vscode.l10n.t('The file has changed meanwhile: convert it once more.'));
  if (converted.edits.length + converted.notes.length === 0) {
    return say(vscode.l10n.t('This file has no merge tags to convert to {0}.', dialect.name));
  }
  const edit = new vscode.WorkspaceEdit();
  for (const each of converted.edits) edit.replace(file, asRange(each.range), each.newText);
  await vscode.workspace.applyEdit(edit);
  const [first] = converted.notes;
  if (first === undefined) return;
  const show = vscode.l10n.t('Show report');
  const sentence = vscode.l10n.t('Merge tags without an equivalent in {0}: {1}', dialect.name, converted.notes.length);
  void vscode.window.showWarningMessage(sentence, show).then((chosen) => {
    if (chosen === show) void openReport(dialect, [{ file, converted }]);
  });
}

/** Converts every mail of a folder, each edit of which the author confirms in the preview, and says what was left. */
async function convertFolder(client: BaseLanguageClient, chosen?: vscode.Uri): Promise<void> {
  const folder = chosen ?? (await pickFolder());
  if (folder === undefined) return;
  const dialect = await pickDialect(client);
  if (dialect === undefined) return;
  const title = vscode.l10n.t('Amends converts the merge tags of {0}', vscode.workspace.asRelativePath(folder));
  const files = await vscode.window.withProgress(
    { location: vscode.ProgressLocation.Notification, title, cancellable: true },
    (_progress, token) => convertFiles(client, folder, dialect, token),
  );
  const changed = files.filter(({ converted }) => converted.edits.length > 0);
  if (changed.length === 0) {
    return say(vscode.l10n.t('No mail of the folder has merge tags to convert.'));
  }
  await openReport(dialect, files);
  await vscode.workspace.applyEdit(previewOf(changed, dialect), { isRefactoring: true });
}

async function convertFiles(
  client: BaseLanguageClient,
  folder: vscode.Uri,
  dialect: Choice,
  token: vscode.CancellationToken,
): Promise<readonly ReportedFile[]> {
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, TEMPLATES),
    NOT_OURS,
    undefined,
    token,
  );
  const files: ReportedFile[] = [];
  for (const file of found.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (token.isCancellationRequested) return [];
    const converted = await convertOne(client, file, dialect);
    if (converted?.isMail === true && converted.edits.length + converted.notes.length > 0)
      files.push({ file, converted });
  }
  return files;
}

/** A document that is open counts as it stands there, saved or not. */
async function convertOne(
  client: BaseLanguageClient,
  file: vscode.Uri,
  dialect: Choice,
): Promise<ConvertedFile | undefined> {
  const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  const text = open?.getText() ?? (await readText(file));
  return text === undefined ? undefined : ask(client, file, { dialect: dialect.id, text });
}

function ask(
  client: BaseLanguageClient,
  file: vscode.Uri,
  params: Omit<ConvertTagsParams, 'uri'>,
): Promise<ConvertedFile> {
  const uri = client.code2ProtocolConverter.asUri(file);
  return client.sendRequest<ConvertedFile>(convertTagsRequest, { uri, ...params });
}

function previewOf(files: readonly ReportedFile[], { name }: Choice): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const metadata = { needsConfirmation: true, label: vscode.l10n.t('Merge tags of {0}', name) };
  for (const { file, converted } of files) {
    for (const { range, newText } of converted.edits) edit.replace(file, asRange(range), newText, metadata);
  }
  return edit;
}

async function openReport(dialect: Choice, files: readonly ReportedFile[]): Promise<void> {
  const content = conversionReport(dialect, files);
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document, { preview: false });
}

async function pickDialect(client: BaseLanguageClient): Promise<Choice | undefined> {
  const { dialects } = await client.sendRequest<Choices>(choicesRequest);
  const items = dialects.map((dialect) => ({ dialect, label: dialect.name, description: dialect.id }));
  const title = vscode.l10n.t('Which dialect should the merge tags be written in?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.dialect;
}

async function pickFolder(): Promise<vscode.Uri | undefined> {
  const { workspaceFolders = [] } = vscode.workspace;
  const [only] = workspaceFolders;
  if (only === undefined) say(vscode.l10n.t('Open a folder first.'));
  if (workspaceFolders.length === 1) return only?.uri;
  return only && (await vscode.window.showWorkspaceFolderPick())?.uri;
}

function asRange({ start, end }: TextRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
