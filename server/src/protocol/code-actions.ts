import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { writeSuppression } from '../document/directives/write-suppression';
import { applySafeFixes, fixesOfRule } from '../findings/apply-fixes';
import type { Finding } from '../findings/finding';
import { message, renderMessage, type Message } from '../text/message';
import { span, type Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';
import type { CheckedMail } from './check-text';
import { editOtherFile } from './edit-other-file';
import { DIAGNOSTIC_SOURCE, toDiagnostic, type DiagnosticStyle } from './to-diagnostic';
import { type EditSupport, toWorkspaceEdit } from './to-workspace-edit';

/** Fixes everything that has one right answer; run on save where the author asks for it. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.amends`;

/** What decides how code actions are written. */
export interface CodeActionStyle extends DiagnosticStyle {
  readonly edits: EditSupport;
}

/** A finding and its place among those of its mail. */
interface NumberedFinding {
  readonly finding: Finding;
  readonly index: number;
}

/** What can be done about the findings at a place: from what was found already, nothing is checked again. */
export function codeActions(
  checked: CheckedMail,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  style: CodeActionStyle,
): CodeAction[] {
  const wants = (kind: string): boolean =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const { lines } = checked.mail;
    const asked = span(lines.offsetAt(range.start), lines.offsetAt(range.end));
    for (const numbered of findingsAt(checked, asked, context.diagnostics)) {
      actions.push(...actionsForFinding(checked, numbered, style));
    }
  }
  if (wants(FIX_ALL_KIND)) actions.push(...fixAll(checked, style));
  return withoutRepeats(actions);
}

/** The findings that the client names, where it names any of this version; else those that the range touches. */
function findingsAt(
  { version, findings }: CheckedMail,
  asked: Span,
  diagnostics: readonly Diagnostic[],
): readonly NumberedFinding[] {
  const numbered = findings.map((finding, index) => ({ finding, index }));
  const named = new Set(diagnostics.flatMap((diagnostic) => indexOfFinding(diagnostic, version)));
  if (named.size > 0) return numbered.filter(({ index }) => named.has(index));
  return numbered.filter(({ finding }) => finding.span.start <= asked.end && asked.start <= finding.span.end);
}

function indexOfFinding({ source, data }: Diagnostic, version: number): readonly number[] {
  if (source !== DIAGNOSTIC_SOURCE || typeof data !== 'object' || data === null) return [];
  if (!('version' in data) || !('index' in data) || data.version !== version) return [];
  return typeof data.index === 'number' ? [data.index] : [];
}

function actionsForFinding(
  checked: CheckedMail,
  { finding, index }: NumberedFinding,
  style: CodeActionStyle,
): readonly CodeAction[] {
  const diagnostics = [toDiagnostic(checked, finding, index, style)];
  const quickFix = (title: Message, edits: readonly TextEdit[], file?: string): CodeAction => ({
    title: renderMessage(title, style.translations),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editIn(checked, file, edits, style),
  });
  const actions = (finding.fixes ?? []).map(({ title, edits, file }, place) => ({
    ...quickFix(title, edits, file),
    ...(place === 0 && { isPreferred: true }),
  }));
  // What another file says is silenced there.
  if (finding.about !== undefined) return actions;
  const alike = checked.findings.filter(
    ({ rule, fixes, about }) => rule === finding.rule && about === undefined && fixes?.length,
  );
  if (alike.length > 1 && finding.fixes?.length) {
    actions.push(quickFix(message('Fix all “{0}” in this file', finding.rule), fixesOfRule(alike, finding.rule)));
  }
  const suppression = writeSuppression(checked.mail, finding.span, finding.rule);
  if (suppression !== undefined) {
    actions.push(quickFix(message('Do not flag “{0}” here', finding.rule), [suppression]));
  }
  return actions;
}

/** The edit of the mail's own file or of another that it is made up of. */
function editIn(
  checked: CheckedMail,
  file: string | undefined,
  edits: readonly TextEdit[],
  { edits: support, translations }: CodeActionStyle,
): WorkspaceEdit {
  if (file === undefined) return toWorkspaceEdit(documentOf(checked), edits, support);
  const other = checked.related?.find(({ path }) => path === file);
  return other === undefined ? {} : editOtherFile(other, edits, support, translations);
}

function fixAll(checked: CheckedMail, style: CodeActionStyle): readonly CodeAction[] {
  const edits = applySafeFixes(checked.mail.source, checked.findings).applied.flatMap(({ fix }) => fix.edits);
  if (edits.length === 0) return [];
  return [
    {
      title: renderMessage(message('Make every safe fix of Amends'), style.translations),
      kind: FIX_ALL_KIND,
      // A file that is being saved has nobody to walk through tab stops.
      edit: toWorkspaceEdit(documentOf(checked), edits, { ...style.edits, snippets: false }),
    },
  ];
}

function documentOf({ uri, version, mail }: CheckedMail): Parameters<typeof toWorkspaceEdit>[0] {
  return { uri, version, lines: mail.lines };
}

/** Two findings of a rule at one place offer the same repair for all of them. */
function withoutRepeats(actions: readonly CodeAction[]): CodeAction[] {
  const seen = new Set<string>();
  return actions.filter(({ title, edit }) => {
    const identity = JSON.stringify([title, edit]);
    return !seen.has(identity) && seen.add(identity);
  });
}
