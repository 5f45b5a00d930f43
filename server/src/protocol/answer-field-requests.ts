import type { CancellationToken } from 'vscode-languageserver';
import type { CheckedMail } from './check-text';
import { completions } from './completion';
import { convertFile } from './convert-file';
import { fieldNeeds } from './field-needs';
import { goToDefinition } from './go-to-definition';
import {
  type ConvertedFile,
  type ConvertTagsParams,
  convertTagsRequest,
  type DocumentParams,
  type FieldNeed,
  neededFieldsRequest,
} from './messages';
import type { OpenMails } from './open-mails';
import { prepareRename, renameFieldEverywhere, type SiblingMail } from './rename-field';
import { runSafe } from './run-safe';
import { semanticTokens } from './semantic-tokens';
import type { WorkspaceContext } from './workspace-context';

/** What the answers need beside the mail that is open. */
export interface OtherFiles {
  /** Reads a file that no editor shows; nothing of it is kept. */
  readonly read: (uri: string, text: string) => Promise<CheckedMail>;
  /** The other parts of a mail, in files beside it. */
  readonly siblingsOf: (uri: string) => Promise<readonly SiblingMail[]>;
}

/** Answers what the client asks about merge fields: to complete, colour, rename, find, list and convert them. */
export function answerFieldRequests(context: WorkspaceContext, mails: OpenMails, others: OtherFiles): void {
  const { connection, documents, runtime, abilities, translations } = context;
  const log = connection.console;

  /** Runs `answer` with the mail as it now stands; the fallback where the document is not open. */
  const withMail = <T>(
    name: string,
    uri: string,
    token: CancellationToken,
    fallback: T,
    answer: (checked: CheckedMail) => T | Promise<T>,
  ) =>
    runSafe({ timers: runtime.timers, log }, { name, token, fallback }, async () => {
      const document = documents.get(uri);
      return document === undefined ? fallback : answer(await mails.check(document));
    });

  connection.onCompletion(({ textDocument, position }, token) =>
    withMail('completion', textDocument.uri, token, [], (checked) =>
      completions(checked, position, { translations, completionSnippets: abilities.completionSnippets }),
    ),
  );
  connection.onDefinition(({ textDocument, position }, token) =>
    withMail('definition', textDocument.uri, token, null, (checked) => goToDefinition(checked, position)),
  );
  connection.languages.semanticTokens.on(({ textDocument }, token) =>
    withMail('semantic tokens', textDocument.uri, token, { data: [] }, semanticTokens),
  );
  connection.onPrepareRename(({ textDocument, position }, token) =>
    withMail('prepare rename', textDocument.uri, token, null, (checked) => prepareRename(checked, position)),
  );
  connection.onRenameRequest(({ textDocument: { uri }, position, newName }, token) =>
    withMail('rename', uri, token, null, async (checked) =>
      renameFieldEverywhere(checked, { position, newName }, await others.siblingsOf(uri), abilities.edits),
    ),
  );
  connection.onRequest(neededFieldsRequest, ({ uri }: DocumentParams, token) =>
    withMail<FieldNeed[]>('needed fields', uri, token, [], fieldNeeds),
  );
  connection.onRequest(convertTagsRequest, (params: ConvertTagsParams, token) => {
    const { uri, text } = params;
    const fallback: ConvertedFile = { isMail: false, edits: [], notes: [] };
    if (text === undefined)
      return withMail('convert tags', uri, token, fallback, (checked) => convertFile(checked, params, translations));
    return runSafe({ timers: runtime.timers, log }, { name: 'convert tags', token, fallback }, async () =>
      convertFile(await others.read(uri, text), params, translations),
    );
  });
}
