import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { neededFieldsRequest, type DocumentParams, type FieldNeed } from '../../server/src/protocol/messages';
import { asCode } from './conversion-report';
import { say } from './say';

/** The command that lists every field the open mail needs, for whoever fills it. */
export function registerFieldList(client: BaseLanguageClient): vscode.Disposable {
  return vscode.commands.registerCommand('amends.listFields', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document === undefined) return say(vscode.l10n.t('Open a mail first.'));
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
    const needs = await client.sendRequest<FieldNeed[]>(neededFieldsRequest, params);
    if (needs.length === 0) return say(vscode.l10n.t('This mail needs no field.'));
    const content = listOf(document.uri, needs);
    const list = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await vscode.window.showTextDocument(list, { viewColumn: vscode.ViewColumn.Beside, preview: false });
  });
}

function listOf(file: vscode.Uri, needs: readonly FieldNeed[]): string {
  const heads = [
    vscode.l10n.t('Field'),
    vscode.l10n.t('Lines'),
    vscode.l10n.t('Without a value'),
    vscode.l10n.t('Defined in'),
  ];
  const table = [heads, heads.map(() => '---'), ...needs.map(rowOf)].map((cells) => `| ${cells.join(' | ')} |`);
  const title = vscode.l10n.t('Fields that {0} needs', vscode.workspace.asRelativePath(file));
  return `# ${title}\n\n${table.join('\n')}\n`;
}

function rowOf({ name, lines, lacksFallback, isKnown, definedIn }: FieldNeed): readonly string[] {
  const place = definedIn === undefined ? '' : vscode.workspace.asRelativePath(vscode.Uri.parse(definedIn));
  return [
    asCode(name).replaceAll('|', String.raw`\|`),
    lines.map((line) => line + 1).join(', '),
    lacksFallback ? vscode.l10n.t('no fallback') : '',
    isKnown ? place : vscode.l10n.t('not a known field'),
  ];
}
