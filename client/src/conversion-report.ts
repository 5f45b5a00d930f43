import * as vscode from 'vscode';
import type { Choice, ConvertedFile } from '../../server/src/protocol/messages';

/** A mail and what became of its tags. */
export interface ReportedFile {
  readonly file: vscode.Uri;
  readonly converted: ConvertedFile;
}

/** What was converted, and what has no equivalent, as a Markdown document. */
export function conversionReport({ name }: Choice, files: readonly ReportedFile[]): string {
  const notes = files.reduce((sum, { converted }) => sum + converted.notes.length, 0);
  const head = [
    `# ${vscode.l10n.t('Merge tags converted to {0}', name)}`,
    notes === 0
      ? vscode.l10n.t('Every merge tag has an equivalent.')
      : vscode.l10n.t('Merge tags that are left for you, or lose something: {0}', notes),
    vscode.l10n.t('Check the names of fields that are your own: each list names them for itself.'),
  ];
  return `${[...head, ...files.map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf({ file, converted }: ReportedFile): string {
  const title = `## ${vscode.workspace.asRelativePath(file)}`;
  const count = vscode.l10n.t('Converted: {0}', converted.edits.length);
  const lines = converted.notes.map(({ range, text, reason }) => {
    const place = vscode.l10n.t('line {0}', range.start.line + 1);
    return `- ${place}: ${asCode(text)} – ${reason}`;
  });
  return [title, count, ...(lines.length === 0 ? [] : [lines.join('\n')])].join('\n\n');
}

/** Code whose own backticks do not end it. */
export function asCode(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0
    ? `${fence}${text.replace(/\s+/gu, ' ')}${fence}`
    : `${fence} ${text.replace(/\s+/gu, ' ')} ${fence}`;
}
