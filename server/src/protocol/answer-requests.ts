import type { CancellationToken, CodeAction, Diagnostic } from 'vscode-languageserver';
import type { CheckedMail } from './check-text';
import { codeActions } from './code-actions';
import { explainEnvelope, hasEnvelopeElsewhere } from './envelope-view';
import { explainFindings } from './hover';
import { mailFacts } from './mail-facts';
import {
  type CheckedFile,
  type CheckFileParams,
  checkFileRequest,
  type Choices,
  choicesRequest,
  type DocumentParams,
  mailFactsRequest,
  stateFactRequest,
  type StateFactParams,
} from './messages';
import type { OpenMails } from './open-mails';
import { runSafe } from './run-safe';
import type { WorkspaceContext } from './workspace-context';
import { writeStatedFact } from '../document/directives/write-stated-fact';
import { tagActions } from './tag-actions';
import { explainTag, joinHovers } from './tag-hover';
import { toDiagnostics } from './to-diagnostic';
import { toWorkspaceEdit } from './to-workspace-edit';

/** Answers what the client asks about a document. Each answer: find the mail, call a pure function, return. */
export function answerRequests(
  context: WorkspaceContext,
  mails: OpenMails,
  checkFile: (file: CheckFileParams, token: CancellationToken) => Promise<CheckedMail>,
): void {
  const { connection, documents, runtime, engine, abilities, options, translations } = context;
  const log = connection.console;
  const style = { ...abilities, translations };
  const hoverStyle = { translations, markdown: abilities.hoverMarkdown };

  /** Runs `answer` with the mail as it now stands; the fallback where the document is not open. */
  const withMail = <T>(
    name: string,
    { uri }: DocumentParams,
    token: CancellationToken,
    fallback: T,
    answer: (checked: CheckedMail) => T,
  ) =>
    runSafe({ timers: runtime.timers, log }, { name, token, fallback }, async () => {
      const document = documents.get(uri);
      return document === undefined ? fallback : answer(await mails.check(document));
    });

  connection.onCodeAction((params, token) =>
    withMail<CodeAction[]>('code actions', params.textDocument, token, [], (checked) => [
      ...codeActions(checked, params, style),
      ...(options.convertsTags === true ? tagActions(checked, params, translations) : []),
    ]),
  );
  connection.onHover(({ textDocument, position }, token) =>
    withMail('hover', textDocument, token, null, (checked) => {
      const found = explainFindings(checked, position, engine.rules, hoverStyle);
      const explained = joinHovers(explainTag(checked, position, hoverStyle), found, hoverStyle);
      const envelope = explainEnvelope(checked, position, hoverStyle);
      // What is said on the first line of another file's subject is best read with the subject.
      return hasEnvelopeElsewhere(checked) ? joinHovers(explained, envelope, hoverStyle) : (explained ?? envelope);
    }),
  );
  connection.onRequest(mailFactsRequest, (params: DocumentParams, token) =>
    withMail('mail facts', params, token, null, mailFacts),
  );
  connection.onRequest(stateFactRequest, (params: StateFactParams, token) =>
    withMail('state fact', params, token, null, (checked) => {
      const { uri, version, mail } = checked;
      const edit = writeStatedFact(mail, params.fact, params.value);
      return edit ? toWorkspaceEdit({ uri, version, lines: mail.lines }, [edit], abilities.edits) : null;
    }),
  );
  connection.onRequest(choicesRequest, (): Choices => ({ dialects: engine.dialects, languages: engine.languages }));
  connection.onRequest(checkFileRequest, (file: CheckFileParams, token) => {
    const fallback: CheckedFile<Diagnostic> = { isMail: false, diagnostics: [] };
    return runSafe({ timers: runtime.timers, log }, { name: 'check file', token, fallback }, async () => {
      const checked = await checkFile(file, token);
      return { isMail: checked.likeness.isMail, diagnostics: toDiagnostics(checked, style) };
    });
  });
}
