import type { CodeAction, Hover } from 'vscode-languageserver';
import { codeActions } from './code-actions';
import { explainEnvelope, hasEnvelopeElsewhere } from './envelope-view';
import { explainFindings } from './hover';
import type { MailRequests } from './mail-requests';
import { tagActions } from './tag-actions';
import { explainTag, joinHovers } from './tag-hover';
import type { WorkspaceContext } from './workspace-context';

/** Answers what can be done about a place in a mail, and what is to be known of it. */
export function answerRequests(context: WorkspaceContext, requests: MailRequests): void {
  const { connection, engine, abilities, options, translations } = context;
  const canConvert = options.convertsTags === true || abilities.runsCommands;
  const style = { ...abilities, translations };
  const hoverStyle = { translations, markdown: abilities.hoverMarkdown };

  connection.onCodeAction((params, token) =>
    requests.aboutMail<CodeAction[]>(
      params.textDocument.uri,
      { name: 'code actions', token, fallback: [] },
      (checked) => [
        ...codeActions(checked, params, style),
        ...(canConvert ? tagActions(checked, params, translations) : []),
      ],
    ),
  );
  connection.onHover(({ textDocument: { uri }, position }, token) =>
    requests.aboutMail<Hover | null>(uri, { name: 'hover', token, fallback: null }, (checked) => {
      const found = explainFindings(checked, position, engine.rules, hoverStyle);
      const explained = joinHovers(explainTag(checked, position, hoverStyle), found, hoverStyle);
      const envelope = explainEnvelope(checked, position, hoverStyle);
      // What is said on the first line of another file's subject is best read with the subject.
      return hasEnvelopeElsewhere(checked) ? joinHovers(explained, envelope, hoverStyle) : (explained ?? envelope);
    }),
  );
}
