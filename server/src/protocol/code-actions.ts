import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { writeSuppression } from '../document/directives/write-suppression';
import { chooseSafeFixes, fixesOfRule } from '../findings/apply-fixes';
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

/** Findings in a range of which each is offered its own repair. More is no menu, and a selection may hold thousands. */
const MOST_AT_ONCE = 50;

/** What can be done about the findings at a place: from what was found already, nothing is checked again. */
export function codeActions(
  checked: CheckedMail,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
  style: CodeActionStyle,
): CodeAction[] {
  const { only, triggerKind } = context;
  const wants = (kind: string): boolean =>
    only === undefined || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const { lines } = checked.mail;
    const asked = span(lines.offsetAt(range.start), lines.offsetAt(range.end));
    actions.push(...quickFixes(checked, findingsAt(checked, asked, context.diagnostics), style));
  }
  // An editor that asks by itself, whenever the selection moves, does so for its lightbulb: the source menu waits.
  const asksByItself = only === undefined && triggerKind === CodeActionTriggerKind.Automatic;
  if (wants(FIX_ALL_KIND) && !asksByItself) actions.push(...fixAll(checked, style));
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

/** The repairs of the first findings, and that of each rule once, after those of the first finding it has there. */
function quickFixes(
  checked: CheckedMail,
  found: readonly NumberedFinding[],
  style: CodeActionStyle,
): readonly CodeAction[] {
  const rules = new Set<string>();
  return found.flatMap(({ finding, index }, place) => {
    const isShown = place < MOST_AT_ONCE;
    const isFirst = canBeFixed(finding) && !rules.has(finding.rule);
    if (!isShown && !isFirst) return [];
    if (isFirst) rules.add(finding.rule);
    const write = quickFixOf(checked, [toDiagnostic(checked, finding, index, style)], style);
    return [
      ...(isShown ? ownFixes(finding, write) : []),
      ...(isFirst ? fixOfRule(checked, finding.rule, write) : []),
      ...(isShown ? suppression(checked, finding, write) : []),
    ];
  });
}

type WriteQuickFix = (title: Message, edits: readonly TextEdit[], file?: string) => CodeAction;

function quickFixOf(checked: CheckedMail, diagnostics: Diagnostic[], style: CodeActionStyle): WriteQuickFix {
  return (title, edits, file) => ({
    title: renderMessage(title, style.translations),
    kind: CodeActionKind.QuickFix,
    diagnostics,
    edit: editIn(checked, file, edits, style),
  });
}

function ownFixes({ fixes = [] }: Finding, write: WriteQuickFix): readonly CodeAction[] {
  return fixes.map(({ title, edits, file }, place) => ({
    ...write(title, edits, file),
    ...(place === 0 && { isPreferred: true }),
  }));
}

/** Whether a finding has a repair in the mail's own file. */
function canBeFixed({ about, fixes }: Finding): boolean {
  return about === undefined && fixes !== undefined && fixes.length > 0;
}

function fixOfRule({ findings }: CheckedMail, rule: string, write: WriteQuickFix): readonly CodeAction[] {
  const alike = findings.filter((finding) => finding.rule === rule && canBeFixed(finding));
  return alike.length > 1 ? [write(message('Fix all “{0}” in this file', rule), fixesOfRule(alike, rule))] : [];
}

/** What another file says is silenced there. */
function suppression({ mail }: CheckedMail, { about, rule, span: place }: Finding, write: WriteQuickFix): CodeAction[] {
  const edit = about === undefined ? writeSuppression(mail, place, rule) : undefined;
  return edit === undefined ? [] : [write(message('Do not flag “{0}” here', rule), [edit])];
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
  const edits = chooseSafeFixes(checked.findings).flatMap(({ fix }) => fix.edits);
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
