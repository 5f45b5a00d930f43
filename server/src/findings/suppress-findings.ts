import type { Suppression } from '../document/directive';
import type { MailDocument } from '../document/mail-document';
import type { Finding } from './finding';

/** What is left once the author's own comments have spoken, and which of them silenced nothing. */
export interface Suppressed {
  readonly kept: Finding[];
  readonly unused: readonly Suppression[];
}

/** Takes out the findings that the mail's own directives silence. */
export function suppressFindings(mail: MailDocument, findings: readonly Finding[]): Suppressed {
  const used = new Set<Suppression>();
  const kept = findings.filter((finding) => {
    const silencers = mail.suppressions.filter((suppression) => silences(suppression, finding, mail.source.length));
    for (const suppression of silencers) used.add(suppression);
    return silencers.length === 0;
  });
  return { kept, unused: mail.suppressions.filter((suppression) => !used.has(suppression)) };
}

function silences({ scope, rules }: Suppression, finding: Finding, sourceLength: number): boolean {
  if (rules.length > 0 && !rules.includes(finding.rule)) return false;
  const { start } = finding.span;
  // A place at the very end of the file belongs to the scope that reaches there.
  return start >= scope.start && (start < scope.end || (start === scope.end && start === sourceLength));
}
