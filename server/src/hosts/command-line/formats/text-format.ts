import pc from 'picocolors';
import type { Finding } from '../../../findings/finding';
import type { Severity } from '../../../rules/rule';
import { message, renderMessage, type Message } from '../../../text/message';
import { reportedDialect, type FileReport, type Summary } from '../file-report';
import { readable, readableMessage } from '../readable';
import { codeFrame, type Colours } from './code-frame';
import type { Format, FormatContext } from './format';

const SIGNS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', information: '●', hint: '○' };

interface Page extends FormatContext {
  readonly ink: Colours;
  readonly paints: Readonly<Record<Severity, (text: string) => string>>;
  say(sentence: Message): string;
}

/** Code frames for a person at a terminal; silent about files in which there is nothing to amend. */
export function textFormat(context: FormatContext): Format {
  const ink = pc.createColors(context.colours);
  const page: Page = {
    ...context,
    ink,
    paints: { error: ink.red, warning: ink.yellow, information: ink.blue, hint: ink.cyan },
    say: (sentence) => renderMessage(readableMessage(sentence), context.translations),
  };
  let fixed = 0;
  let fixable = 0;
  return {
    printFile(report) {
      fixed += report.fixed;
      fixable += report.findings.filter(({ fixes }) => fixes?.some(({ safe }) => safe)).length;
      if (report.findings.length === 0) return '';
      const frames = report.findings.map((finding) => printFinding(finding, report, page));
      return `${heading(report, page)}\n\n${frames.join('\n')}\n`;
    },
    printEnd: (summary, failures) =>
      `${printSummary(summary, { fixed, fixable, failed: failures.length > 0 }, page)}\n`,
  };
}

function heading({ path, mail }: FileReport, { ink }: Page): string {
  const facts = [mail.kind.kind, mail.language.id, reportedDialect(mail)].filter((fact) => fact !== null);
  return `${ink.bold(ink.underline(readable(path)))}  ${ink.dim(facts.join(' · '))}`;
}

function printFinding(finding: Finding, { path, mail }: FileReport, page: Page): string {
  const { ink, say, columns } = page;
  const paint = page.paints[finding.severity];
  const { line, character } = mail.lines.positionAt(finding.span.start);
  const place = ink.dim(`${readable(path)}:${line + 1}:${character + 1}`);
  return [
    `  ${paint(`${SIGNS[finding.severity]} ${finding.severity}`)}  ${ink.bold(finding.rule)}  ${place}`,
    ...wrap(say(finding.message), columns - 2).map((text) => `  ${text}`),
    codeFrame(mail, finding.span, { colours: ink, paint, columns }),
    ...(finding.fixes ?? []).map((fix) => `    ${ink.green(fix.safe ? '✔' : '→')} ${ink.dim(say(fix.title))}`),
    '',
  ].join('\n');
}

/** What a run came to, beside its findings. */
interface Outcome {
  readonly fixed: number;
  readonly fixable: number;
  /** Whether something could not be read; what it was stands on standard error. */
  readonly failed: boolean;
}

function printSummary(summary: Summary, { fixed, fixable, failed }: Outcome, page: Page): string {
  const { ink, say, paints } = page;
  const counts = (['error', 'warning', 'information', 'hint'] as const)
    .filter((severity) => summary[severity] > 0)
    .map((severity) => paints[severity](`${SIGNS[severity]} ${severity}: ${summary[severity]}`));
  const files = String(summary.files);
  const nothingFound = failed
    ? ink.red(say(message('✖ Not everything could be checked. Templates checked: {0}.', files)))
    : ink.green(say(message('✔ Nothing to amend. Templates checked: {0}.', files)));
  return [
    counts.length === 0
      ? nothingFound
      : `${counts.join('   ')}   ${ink.dim(say(message('Templates checked: {0}', files)))}`,
    ...(fixed > 0 ? [say(message('Fixes made: {0}', String(fixed)))] : []),
    ...(fixable > 0 ? [ink.dim(say(message('✔ marks a safe fix; “amends check --fix” makes them all.')))] : []),
  ].join('\n');
}

/** Breaks a sentence into lines of at most so many characters, between words. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
