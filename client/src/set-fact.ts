import * as vscode from 'vscode';
import type { BaseLanguageClient, WorkspaceEdit } from 'vscode-languageclient';
import {
  choicesRequest,
  mailFactsRequest,
  projectFactRequest,
  stateFactRequest,
  type Choices,
  type DocumentParams,
  type FactName,
  type MailFacts,
  type ProjectFactParams,
  type StateFactParams,
} from '../../server/src/protocol/messages';
import { nameOfKind } from './fact-names';
import { pickPlace, placesFor } from './fact-places';
import { say } from './say';
import { nameOfLanguage } from './status';

interface ValueItem extends vscode.QuickPickItem {
  /** Undefined leaves the fact to Amends. */
  readonly value: string | undefined;
}

/** Commands by which the author overrules kind, dialect and language of the mail in front of them. */
export function registerFactCommands(client: BaseLanguageClient): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand('amends.setKind', () => setFact(client, 'kind')),
    vscode.commands.registerCommand('amends.setDialect', () => setFact(client, 'dialect')),
    vscode.commands.registerCommand('amends.setLanguage', () => setFact(client, 'language')),
  ];
}

async function setFact(client: BaseLanguageClient, fact: FactName): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined) return say(vscode.l10n.t('Open a mail first.'));
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const [choices, facts] = await Promise.all([
    client.sendRequest<Choices>(choicesRequest),
    client.sendRequest<MailFacts | null>(mailFactsRequest, params),
  ]);
  if (facts === null) return say(vscode.l10n.t('Amends does not look at files of this language.'));
  const title = titleOf(fact);
  const picked = await vscode.window.showQuickPick(valueItems(fact, choices, facts), { title });
  if (picked === undefined) return;
  const { value } = picked;
  if (value === undefined && facts[fact]?.because === 'stated') {
    return say(vscode.l10n.t('This mail states it itself: delete “{0}” from it.', `amends-${fact}`));
  }
  switch (await pickPlace(placesFor(fact, facts, value), title)) {
    case 'mail':
      return value === undefined ? undefined : writeIntoMail(client, { ...params, fact, value });
    case 'projectFile':
      return writeIntoProjectFile(client, { ...params, fact, ...(value !== undefined && { value }) });
    case 'settings':
      return writeIntoSettings(document.uri, fact, value);
    case undefined:
  }
}

function valueItems(fact: FactName, { dialects, languages }: Choices, facts: MailFacts): readonly ValueItem[] {
  const known = {
    kind: ['ordinary', 'apology', 'breach'].map((id) => ({ id, name: nameOfKind(id) })),
    dialect: dialects,
    language: languages.map(({ id }) => ({ id, name: nameOfLanguage(id) })),
  };
  const current = facts[fact]?.value;
  const values = known[fact].map(({ id, name }): ValueItem => ({
    value: id,
    label: name,
    description: id === current ? vscode.l10n.t('{0} (now)', id) : id,
  }));
  return [...values, { value: undefined, label: vscode.l10n.t('Let Amends decide') }];
}

async function writeIntoMail(client: BaseLanguageClient, params: StateFactParams): Promise<void> {
  const edit = await client.sendRequest<WorkspaceEdit | null>(stateFactRequest, params);
  if (edit === null) return say(vscode.l10n.t('This file has no place for what Amends should know of it.'));
  await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
}

/** Stores the project file too, since the command line reads it as it is stored. */
async function writeIntoProjectFile(client: BaseLanguageClient, params: ProjectFactParams): Promise<void> {
  const edit = await client.sendRequest<WorkspaceEdit | null>(projectFactRequest, params);
  if (edit === null) return say(vscode.l10n.t('The project file is not valid JSON: mend it first.'));
  const changes = await client.protocol2CodeConverter.asWorkspaceEdit(edit);
  await vscode.workspace.applyEdit(changes);
  for (const [file] of changes.entries()) await (await vscode.workspace.openTextDocument(file)).save();
}

async function writeIntoSettings(uri: vscode.Uri, fact: FactName, value: string | undefined): Promise<void> {
  const { workspaceFolders = [] } = vscode.workspace;
  const hasFolders = workspaceFolders.length > 1 && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  const inWorkspace = hasFolders ? vscode.ConfigurationTarget.WorkspaceFolder : vscode.ConfigurationTarget.Workspace;
  const target = workspaceFolders.length === 0 ? vscode.ConfigurationTarget.Global : inWorkspace;
  await vscode.workspace.getConfiguration('amends', uri).update(fact, value, target);
}

function titleOf(fact: FactName): string {
  switch (fact) {
    case 'kind':
      return vscode.l10n.t('What kind of mail is this?');
    case 'dialect':
      return vscode.l10n.t('Which dialect are the merge tags written in?');
    case 'language':
      return vscode.l10n.t('Which language is the mail written in?');
  }
}
