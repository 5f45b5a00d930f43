import { type CompletionItem, LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { renameProblem } from '../merge-fields/rename-problem';
import { renderMessage } from '../text/message';
import { completions } from './completion';
import { goToDefinition } from './go-to-definition';
import type { MailRequests } from './mail-requests';
import { prepareRename, renameFieldEverywhere, type SiblingMail } from './rename-field';
import { semanticTokens } from './semantic-tokens';
import type { WorkspaceContext } from './workspace-context';

type Renamed = WorkspaceEdit | ResponseError<never> | null;

/** Answers what the client asks about merge fields: to complete, colour, rename and find them. */
export function answerFieldRequests(
  { connection, abilities, translations }: WorkspaceContext,
  requests: MailRequests,
  /** The other parts of a mail, in files beside it. */
  siblingsOf: (uri: string) => Promise<readonly SiblingMail[]>,
): void {
  connection.onCompletion(({ textDocument: { uri }, position }, token) =>
    requests.aboutMail<CompletionItem[]>(uri, { name: 'completion', token, fallback: [] }, (checked) =>
      completions(checked, position, { translations, completionSnippets: abilities.completionSnippets }),
    ),
  );
  connection.onDefinition(({ textDocument: { uri }, position }, token) =>
    requests.aboutMail(uri, { name: 'definition', token, fallback: null }, (checked) =>
      goToDefinition(checked, position),
    ),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }, token) =>
    requests.aboutMail(uri, { name: 'semantic tokens', token, fallback: { data: [] } }, semanticTokens),
  );
  connection.onPrepareRename(({ textDocument: { uri }, position }, token) =>
    requests.aboutMail(uri, { name: 'prepare rename', token, fallback: null }, (checked) =>
      prepareRename(checked, position),
    ),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    requests.aboutMail<Renamed>(uri, { name: 'rename', token, fallback: null }, async (checked) => {
      const problem = renameProblem(checked.mail, checked.mail.lines.offsetAt(position), newName);
      // The protocol has editors show the sentence to whoever typed the name.
      if (problem !== undefined)
        return new ResponseError(LSPErrorCodes.RequestFailed, renderMessage(problem, translations));
      return renameFieldEverywhere(checked, { position, newName }, await siblingsOf(uri), abilities.edits);
    }),
  );
}
