import type { Finding } from '../../../findings/finding';
import type { Severity } from '../../../rules/rule';
import { renderMessage, type Translations } from '../../../text/message';
import type { FileReport } from '../file-report';
import type { Format, FormatContext } from './format';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Annotations of a GitHub workflow: one command a line. */
export function githubFormat({ translations }: FormatContext): Format {
  return {
    printFile: (report) => report.findings.map((finding) => annotation(finding, report, translations)).join(''),
    printEnd: () => '',
  };
}

function annotation(finding: Finding, { path, mail }: FileReport, translations: Translations): string {
  const start = mail.lines.positionAt(finding.span.start);
  const end = mail.lines.positionAt(finding.span.end);
  const properties = [
    `file=${escapeProperty(path)}`,
    `line=${start.line + 1}`,
    `endLine=${end.line + 1}`,
    // GitHub takes columns only for an annotation of a single line.
    ...(start.line === end.line ? [`col=${start.character + 1}`, `endColumn=${end.character + 1}`] : []),
    `title=${escapeProperty(finding.rule)}`,
  ];
  const text = escapeData(renderMessage(finding.message, translations));
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${text}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
