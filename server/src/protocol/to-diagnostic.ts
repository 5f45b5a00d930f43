import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Range,
} from 'vscode-languageserver';
import type { Finding } from '../findings/finding';
import type { Severity } from '../rules/rule';
import { LineIndex } from '../text/line-index';
import { renderMessage, type Translations } from '../text/message';
import type { Span } from '../text/span';
import type { CheckedMail } from './check-text';
import { rulePage } from './rule-page';

/** Names us beside every diagnostic. */
export const DIAGNOSTIC_SOURCE = 'amends';

/** Says which finding a diagnostic shows, so that a code action need not guess from its range. */
export interface DiagnosticData {
  /** Version of the document the finding was made in. */
  readonly version: number;
  /** Its place among the findings of that version. */
  readonly index: number;
}

/** What decides how a diagnostic is written. */
export interface DiagnosticStyle {
  readonly translations: Translations;
  /** Whether the client shows other places with a diagnostic. */
  readonly showsRelated: boolean;
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The diagnostics of a checked mail, one a finding and in the same order. */
export function toDiagnostics(checked: CheckedMail, style: DiagnosticStyle): Diagnostic[] {
  return checked.findings.map((finding, index) => toDiagnostic(checked, finding, index, style));
}

/** One finding as the Language Server Protocol says it. */
export function toDiagnostic(
  checked: CheckedMail,
  finding: Finding,
  index: number,
  { translations, showsRelated }: DiagnosticStyle,
): Diagnostic {
  const { version, mail } = checked;
  const data: DiagnosticData = { version, index };
  return {
    range: toRange(mail.lines, finding.span),
    severity: SEVERITIES[finding.severity],
    source: DIAGNOSTIC_SOURCE,
    code: finding.rule,
    codeDescription: { href: rulePage(finding.rule) },
    message: renderMessage(finding.message, translations),
    ...(showsRelated && finding.related && { relatedInformation: toRelated(checked, finding, translations) }),
    data,
  };
}

/** A span of UTF-16 offsets as lines and characters. */
export function toRange(lines: LineIndex, { start, end }: Span): Range {
  return { start: lines.positionAt(start), end: lines.positionAt(end) };
}

function toRelated(
  { uri, mail, related = [] }: CheckedMail,
  finding: Finding,
  translations: Translations,
): DiagnosticRelatedInformation[] {
  return (finding.related ?? []).flatMap(({ span, message, file }) => {
    const other = related.find(({ path }) => path === file);
    if (file !== undefined && other === undefined) return [];
    const lines = other === undefined ? mail.lines : new LineIndex(other.text);
    const location = { uri: other?.uri ?? uri, range: toRange(lines, span) };
    return [{ location, message: renderMessage(message, translations) }];
  });
}
