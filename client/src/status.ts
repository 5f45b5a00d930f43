import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  mailFactsRequest,
  type DocumentParams,
  type FactName,
  type MailFacts,
} from '../../server/src/protocol/messages';
import { describeReason, nameOfKind } from './fact-names';

/** Matches no document: how a status item is put away. */
const NOWHERE: vscode.DocumentSelector = { scheme: 'amends-nowhere' };

/** The language status of the active editor: the kind of mail and why, its dialect and its language. */
export class MailStatus implements vscode.Disposable {
  readonly #selector: vscode.DocumentSelector;
  readonly #items: Readonly<Record<FactName, vscode.LanguageStatusItem>>;
  readonly #subscriptions: vscode.Disposable[] = [];
  #client: BaseLanguageClient | undefined;

  constructor(selector: vscode.DocumentSelector) {
    this.#selector = selector;
    this.#items = {
      kind: createItem('kind', vscode.l10n.t('Amends: kind of mail'), 'amends.setKind'),
      dialect: createItem('dialect', vscode.l10n.t('Amends: merge-tag dialect'), 'amends.setDialect'),
      language: createItem('language', vscode.l10n.t('Amends: language of the mail'), 'amends.setLanguage'),
    };
  }

  /** Shows what this client's server says, from now on. */
  follow(client: BaseLanguageClient): void {
    this.#client = client;
    this.#subscriptions.push(
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor !== undefined) void this.refresh(editor.document.uri);
      }),
    );
  }

  /** Asks the server about a document, if it is the one in front of the author. */
  async refresh(uri: vscode.Uri): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    const client = this.#client;
    if (client?.isRunning() !== true || document?.uri.toString() !== uri.toString()) return;
    if (vscode.languages.match(this.#selector, document) === 0) return;
    const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(uri) };
    const facts = await client.sendRequest<MailFacts | null>(mailFactsRequest, params).catch(() => null);
    const isStillActive = vscode.window.activeTextEditor?.document === document;
    if (facts !== null && isStillActive) this.#show(facts);
  }

  dispose(): void {
    vscode.Disposable.from(...Object.values(this.#items), ...this.#subscriptions).dispose();
  }

  #show({ isMail, because, kind, evidence, dialect, language }: MailFacts): void {
    if (!isMail) {
      this.#showItem('kind', vscode.l10n.t('Not a mail'), describeReason(because));
      this.#items.dialect.selector = NOWHERE;
      this.#items.language.selector = NOWHERE;
      return;
    }
    const words = evidence.map((phrase) => vscode.l10n.t('“{0}”', phrase)).join(', ');
    this.#showItem('kind', nameOfKind(kind.value), words === '' ? describeReason(kind.because) : words);
    this.#showItem(
      'dialect',
      dialect?.value ?? vscode.l10n.t('No merge tags'),
      dialect && describeReason(dialect.because),
    );
    this.#showItem(
      'language',
      language === undefined ? vscode.l10n.t('Language unknown') : nameOfLanguage(language.value),
      language && describeReason(language.because),
    );
  }

  #showItem(fact: FactName, text: string, detail: string | undefined): void {
    const item = this.#items[fact];
    item.selector = this.#selector;
    item.text = text;
    // The property cannot be set to undefined: its type says so.
    item.detail = detail ?? '';
  }
}

function createItem(fact: FactName, name: string, command: string): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem(`amends.${fact}`, NOWHERE);
  item.name = name;
  item.command = { command, title: vscode.l10n.t('Change') };
  return item;
}

/** The language's name in the language of the editor. */
export function nameOfLanguage(id: string): string {
  try {
    return new Intl.DisplayNames([vscode.env.language], { type: 'language' }).of(id) ?? id;
  } catch {
    return id;
  }
}
