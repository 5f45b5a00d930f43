import type { DocumentLink, DocumentSymbol } from 'vscode-languageserver';
import { envelopeSymbols, relatedLinks } from './envelope-view';
import type { MailRequests } from './mail-requests';
import type { WorkspaceContext } from './workspace-context';

/** Answers what shows a mail as one although it lies in several files: its outline, and links between them. */
export function answerEnvelopeRequests({ connection, translations }: WorkspaceContext, requests: MailRequests): void {
  connection.onDocumentSymbol(({ textDocument: { uri } }, token) =>
    requests.aboutMail<DocumentSymbol[]>(uri, { name: 'symbols', token, fallback: [] }, (checked) =>
      envelopeSymbols(checked, translations),
    ),
  );
  connection.onDocumentLinks(({ textDocument: { uri } }, token) =>
    requests.aboutMail<DocumentLink[]>(uri, { name: 'links', token, fallback: [] }, (checked) =>
      relatedLinks(checked, translations),
    ),
  );
}
