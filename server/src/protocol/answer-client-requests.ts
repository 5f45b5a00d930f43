import type { CancellationToken, Diagnostic } from 'vscode-languageserver';
import { writeStatedFact } from '../document/directives/write-stated-fact';
import { writeProjectFact } from '../project/write-project-fact';
import { LineIndex } from '../text/line-index';
import { isMail, type CheckedMail } from './check-text';
import { convertFile } from './convert-file';
import { fieldNeeds } from './field-needs';
import { mailFacts } from './mail-facts';
import type { MailRequests } from './mail-requests';
import {
  type CheckedFile,
  type CheckFileParams,
  checkFileRequest,
  type Choices,
  choicesRequest,
  type ConvertedFile,
  type ConvertTagsParams,
  convertTagsRequest,
  type DocumentParams,
  type FieldNeed,
  type MailFacts,
  mailFactsRequest,
  neededFieldsRequest,
  type ProjectFactParams,
  projectFactRequest,
  stateFactRequest,
  type StateFactParams,
} from './messages';
import { toDiagnostics } from './to-diagnostic';
import { toWorkspaceEdit } from './to-workspace-edit';
import type { WorkspaceContext } from './workspace-context';

/** How files that no editor shows are read; nothing of them is kept. */
export interface ClosedFiles {
  readonly check: (file: CheckFileParams, token: CancellationToken) => Promise<CheckedMail>;
  readonly read: (uri: string, text: string) => Promise<CheckedMail>;
}

/** Answers what our own client asks beyond the protocol. */
export function answerClientRequests(context: WorkspaceContext, requests: MailRequests, closed: ClosedFiles): void {
  answerAboutFacts(context, requests);
  answerAboutFiles(context, requests, closed);
}

function answerAboutFacts({ connection, engine, abilities }: WorkspaceContext, requests: MailRequests): void {
  connection.onRequest(mailFactsRequest, ({ uri }: DocumentParams, token) =>
    requests.aboutDocument<MailFacts | null>(uri, { name: 'mail facts', token, fallback: null }, mailFacts),
  );
  connection.onRequest(stateFactRequest, ({ uri, fact, value }: StateFactParams, token) =>
    requests.aboutDocument(uri, { name: 'state fact', token, fallback: null }, ({ version, mail }) => {
      const edit = writeStatedFact(mail, fact, value);
      return edit ? toWorkspaceEdit({ uri, version, lines: mail.lines }, [edit], abilities.edits) : null;
    }),
  );
  connection.onRequest(projectFactRequest, ({ uri, fact, value }: ProjectFactParams, token) =>
    requests.aboutDocument(uri, { name: 'project fact', token, fallback: null }, ({ scope: { projectFile } }) => {
      const edits = projectFile && writeProjectFact(projectFile.text, fact, value);
      if (projectFile === undefined || edits === undefined) return null;
      const edited = { uri: projectFile.uri, version: null, lines: new LineIndex(projectFile.text) };
      return toWorkspaceEdit(edited, edits, abilities.edits);
    }),
  );
  connection.onRequest(choicesRequest, (): Choices => ({ dialects: engine.dialects, languages: engine.languages }));
}

function answerAboutFiles(context: WorkspaceContext, requests: MailRequests, closed: ClosedFiles): void {
  const { connection, abilities, translations } = context;
  connection.onRequest(neededFieldsRequest, ({ uri }: DocumentParams, token) =>
    requests.aboutMail<FieldNeed[]>(uri, { name: 'needed fields', token, fallback: [] }, fieldNeeds),
  );
  connection.onRequest(convertTagsRequest, (params: ConvertTagsParams, token) => {
    const { uri, text } = params;
    const fallback: ConvertedFile = { isMail: false, edits: [], notes: [] };
    const request = { name: 'convert tags', token, fallback };
    // Who names a single file wants it converted, whatever it is taken for.
    return text === undefined
      ? requests.aboutDocument(uri, request, (checked) => convertFile(checked, params, translations))
      : requests.safely(request, async () => convertFile(await closed.read(uri, text), params, translations));
  });
  connection.onRequest(checkFileRequest, (file: CheckFileParams, token) => {
    const fallback: CheckedFile<Diagnostic> = { isMail: false, diagnostics: [] };
    return requests.safely({ name: 'check file', token, fallback }, async () => {
      const checked = await closed.check(file, token);
      return { isMail: isMail(checked), diagnostics: toDiagnostics(checked, { ...abilities, translations }) };
    });
  });
}
