import { DiagnosticSeverity } from 'vscode-languageserver';
import { LineIndex } from '../text/line-index';
import { renderMessage } from '../text/message';
import type { OpenedProjectFile } from './project-files';
import { DIAGNOSTIC_SOURCE, toRange } from './to-diagnostic';
import type { WorkspaceContext } from './workspace-context';

/** What Amends cannot follow in a project file is shown in that file, for editors that do not know its schema. */
export function showProblems(
  { connection, translations }: WorkspaceContext,
  { uri, text, problems }: OpenedProjectFile,
): void {
  const lines = new LineIndex(text);
  void connection.sendDiagnostics({
    uri,
    diagnostics: problems.map(({ span, message }) => ({
      range: toRange(lines, span),
      severity: DiagnosticSeverity.Error,
      source: DIAGNOSTIC_SOURCE,
      message: renderMessage(message, translations),
    })),
  });
}

/** Of a project file that is gone nothing is shown. */
export function hideProblems({ connection }: Pick<WorkspaceContext, 'connection'>, uri: string): void {
  void connection.sendDiagnostics({ uri, diagnostics: [] });
}
