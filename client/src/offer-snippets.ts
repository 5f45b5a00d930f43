import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { mailFactsRequest, type DocumentParams, type MailFacts } from '../../server/src/protocol/messages';
import { readText } from './read-file';
import { LANGUAGES } from './template-files';

/** A snippet as the files under `snippets/` hold it. */
interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

/** What an author types to see the snippets: the prefix that all of them share, or a part of it. */
const TYPED = /[a-z][\w-]*$/i;
const SHARED_PREFIX = 'amends';

/**
 * Offers, by their short names, the snippets in the language that the mail is written in: `amends-breach` is the
 * French notice in a French mail. In a file that says nothing yet, the language is the editor's. English needs no help:
 * its snippets have the short names anyway.
 */
export function registerSnippets(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
  const files = new Map<string, Promise<readonly Snippet[]>>();
  const snippetsOf = (languageId: string): Promise<readonly Snippet[]> => {
    const known = files.get(languageId) ?? readSnippets(context.extension, languageId);
    files.set(languageId, known);
    return known;
  };
  return vscode.languages.registerCompletionItemProvider([...LANGUAGES], {
    async provideCompletionItems(document, position) {
      const typed = typedBefore(document, position);
      if (typed === undefined) return [];
      const [snippets, language] = await Promise.all([
        snippetsOf(document.languageId),
        languageOf(document, client).then((id) => id ?? vscode.env.language.slice(0, 2)),
      ]);
      const suffix = `-${language}`;
      return snippets.filter(({ prefix }) => prefix.endsWith(suffix)).map((snippet) => toItem(snippet, suffix, typed));
    },
  });
}

/** The range of what was typed of a snippet's name before the cursor. */
function typedBefore(document: vscode.TextDocument, position: vscode.Position): vscode.Range | undefined {
  const [word] = TYPED.exec(document.lineAt(position).text.slice(0, position.character)) ?? [];
  const shared = word?.slice(0, SHARED_PREFIX.length).toLowerCase();
  if (word === undefined || !SHARED_PREFIX.startsWith(shared ?? '')) return undefined;
  return new vscode.Range(position.translate(0, -word.length), position);
}

async function languageOf(document: vscode.TextDocument, client: BaseLanguageClient): Promise<string | undefined> {
  if (!client.isRunning()) return undefined;
  const params: DocumentParams = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const facts = await client.sendRequest<MailFacts | null>(mailFactsRequest, params).catch(() => null);
  return facts?.language?.value;
}

function toItem(
  { name, prefix, description, body }: Snippet,
  suffix: string,
  range: vscode.Range,
): vscode.CompletionItem {
  const label = prefix.slice(0, -suffix.length);
  const item = new vscode.CompletionItem({ label, description: name }, vscode.CompletionItemKind.Snippet);
  item.insertText = new vscode.SnippetString(body.join('\n'));
  item.documentation = description;
  item.range = range;
  // Before the English snippet of the same name.
  item.sortText = `0-${label}`;
  item.preselect = true;
  return item;
}

/** The snippets that the extension contributes to files of a language; none where their file cannot be read. */
async function readSnippets(extension: vscode.Extension<unknown>, languageId: string): Promise<readonly Snippet[]> {
  const path = contributedSnippets(extension.packageJSON).get(languageId);
  if (path === undefined) return [];
  const text = await readText(vscode.Uri.joinPath(extension.extensionUri, path));
  if (text === undefined) return [];
  const file: Readonly<Record<string, Omit<Snippet, 'name'>>> = JSON.parse(text);
  return Object.entries(file).map(([name, snippet]) => ({ name, ...snippet }));
}

/** Where the manifest says that the snippets of each language are. */
function contributedSnippets(manifest: {
  readonly contributes: { readonly snippets: readonly { readonly language: string; readonly path: string }[] };
}): ReadonlyMap<string, string> {
  return new Map(manifest.contributes.snippets.map(({ language, path }) => [language, path]));
}
