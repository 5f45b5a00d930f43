import type { Finding } from '../../findings/finding';
import type { MailDocument } from '../../document/mail-document';
import type { RelatedFile } from '../../document/related/related-file';
import type { Severity } from '../../rules/rule';

/** One template, checked. */
export interface FileReport {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly mail: MailDocument;
  /** The other files that findings may name. */
  readonly related: readonly RelatedFile[];
  /** At or above the least severity asked for, in source order. */
  readonly findings: readonly Finding[];
  /** How many fixes were made in the file. */
  readonly fixed: number;
}

/** How many findings of each severity there are, in how many files. */
export interface Summary extends Readonly<Record<Severity, number>> {
  readonly files: number;
}

export const NOTHING_YET: Summary = { files: 0, error: 0, warning: 0, information: 0, hint: 0 };

/** The summary with one more file in it. */
export function addToSummary(summary: Summary, { findings }: FileReport): Summary {
  const total = { ...summary, files: summary.files + 1 };
  for (const { severity } of findings) total[severity]++;
  return total;
}

/** Id of the dialect, as it is reported: null where the template has no merge tags. */
export function reportedDialect(mail: MailDocument): string | null {
  return mail.mergeTags.length === 0 ? null : mail.dialect.id;
}
