import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { WorkspaceEdit } from 'vscode-languageclient';
import {
  choicesRequest,
  mailFactsRequest,
  stateFactRequest,
  type Choices,
  type DocumentParams,
  type FactName,
  type MailFacts,
  type StateFactParams,
} from '../../server/src/protocol/messages';
import { nameOfKind } from './fact-names';
import { nameOfLanguage } from './status';

interface ValueItem extends vscode.QuickPickItem {
  /** Undefined leaves the fact to Amends. */
  readonly value: string | undefined;
}

interface PlaceItem extends vscode.QuickPickItem {
  readonly place: 'mail' | 'settings';
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
  if (document === undefined) return;
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const [choices, facts] = await Promise.all([
    client.sendRequest<Choices>(choicesRequest),
    client.sendRequest<MailFacts | null>(mailFactsRequest, params),
  ]);
  if (facts === null) return;
  const picked = await vscode.window.showQuickPick(valueItems(fact, choices, facts), { title: titleOf(fact) });
  if (picked === undefined) return;
  const place = picked.value !== undefined && facts.canState ? await pickPlace(fact) : 'settings';
  if (place === 'mail' && picked.value !== undefined) {
    await writeIntoMail(client, { ...params, fact, value: picked.value });
  } else if (place === 'settings') {
    await writeIntoSettings(document.uri, fact, picked.value);
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

async function pickPlace(fact: FactName): Promise<PlaceItem['place'] | undefined> {
  const items: readonly PlaceItem[] = [
    {
      place: 'mail',
      label: vscode.l10n.t('For this mail'),
      detail: vscode.l10n.t('Writes it into the file, where the command line reads it too.'),
    },
    {
      place: 'settings',
      label: vscode.l10n.t('For every mail that does not state its own'),
      detail: vscode.l10n.t('Writes it into the settings of the workspace.'),
    },
  ];
  return (await vscode.window.showQuickPick(items, { title: titleOf(fact) }))?.place;
}

async function writeIntoMail(client: BaseLanguageClient, params: StateFactParams): Promise<void> {
  const edit = await client.sendRequest<WorkspaceEdit | null>(stateFactRequest, params);
  if (edit !== null) await vscode.workspace.applyEdit(await client.protocol2CodeConverter.asWorkspaceEdit(edit));
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
