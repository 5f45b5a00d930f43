import type { CancellationToken } from 'vscode-languageserver';
import type { CheckedMail } from './check-text';
import { envelopeSymbols, relatedLinks } from './envelope-view';
import type { DocumentParams } from './messages';
import type { OpenMails } from './open-mails';
import { runSafe } from './run-safe';
import type { WorkspaceContext } from './workspace-context';

/** Answers what shows a mail as one although it lies in several files: its outline, and links between them. */
export function answerEnvelopeRequests(context: WorkspaceContext, mails: OpenMails): void {
  const { connection, documents, runtime, translations } = context;
  const answer = <T>(
    name: string,
    { uri }: DocumentParams,
    token: CancellationToken,
    read: (checked: CheckedMail) => readonly T[],
  ) =>
    runSafe<T[]>({ timers: runtime.timers, log: connection.console }, { name, token, fallback: [] }, async () => {
      const document = documents.get(uri);
      return document === undefined ? [] : [...read(await mails.check(document))];
    });
  connection.onDocumentSymbol(({ textDocument }, token) =>
    answer('symbols', textDocument, token, (checked) => envelopeSymbols(checked, translations)),
  );
  connection.onDocumentLinks(({ textDocument }, token) =>
    answer('links', textDocument, token, (checked) => relatedLinks(checked, translations)),
  );
}
