import type { CancellationToken, Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checkAgain, checkText, isMail, type CheckedMail } from './check-text';
import type { DocumentSettings } from './document-settings';
import type { Engine } from './engine';
import type { CheckFileParams } from './messages';
import type { RelatedFiles } from './related-files';
import { renderRequest } from './render-request';
import type { ServerRuntime } from './runtime';
import type { WorkspaceFolders } from './workspace-folders';

export interface ClosedFileContext {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly runtime: ServerRuntime;
  readonly engine: Engine;
  readonly settings: DocumentSettings;
  readonly folders: WorkspaceFolders;
  readonly related: RelatedFiles;
}

/**
 * Checks a file that no editor shows, MJML's answer included. Nothing of it is kept. What is wrong in another file of
 * the mail is told there: whoever has closed files checked has all of them checked.
 */
export async function checkClosedFile(
  file: CheckFileParams,
  context: ClosedFileContext,
  token: CancellationToken,
): Promise<CheckedMail> {
  const checked = await checkWhole(file, context, token);
  return { ...checked, findings: checked.findings.filter(({ about }) => about === undefined) };
}

async function checkWhole(
  file: CheckFileParams,
  context: ClosedFileContext,
  token: CancellationToken,
): Promise<CheckedMail> {
  const { connection, runtime, engine, folders } = context;
  const checked = await checkWithRelated(file, context);
  const { renderMjml } = runtime;
  const request = isMail(checked) ? renderRequest(file.uri, checked.mail, folders.uris) : undefined;
  if (renderMjml === undefined || request === undefined) return checked;
  const rendered = await renderMjml(request, token);
  return checkAgain(checked, { engine, log: connection.console }, rendered);
}

/** Mails that are checked at the same time share the files they have in common; after that nothing of them is kept. */
async function checkWithRelated(
  { uri, text }: CheckFileParams,
  { connection, documents, engine, settings, related }: ClosedFileContext,
): Promise<CheckedMail> {
  const scope = await settings.of(uri);
  if (documents.get(uri) === undefined) settings.forget(uri);
  const asker = {};
  try {
    const files = await related.of(uri, text, asker);
    return checkText({ uri, version: 0, text, related: files }, scope, { engine, log: connection.console });
  } finally {
    related.release(asker);
  }
}
