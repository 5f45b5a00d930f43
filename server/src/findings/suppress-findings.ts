import type { Suppression } from '../document/directive';
import type { MailDocument } from '../document/mail-document';
import type { Finding } from './finding';

/** What is left once the author's own comments have spoken, and which of them silenced nothing. */
export interface Suppressed {
  readonly kept: readonly Finding[];
  readonly unused: readonly Suppression[];
}

/** Takes out the findings that the mail's own directives silence. */
export function suppressFindings(mail: MailDocument, findings: readonly Finding[]): Suppressed {
  if (mail.suppressions.length === 0) return { kept: findings, unused: [] };
  const used = new Set<Suppression>();
  const silenced = new Set<Finding>();
  for (const [finding, open] of withOpenScopes(findings, mail)) {
    const silencers = open.filter(({ rules }) => rules.length === 0 || rules.includes(finding.rule));
    for (const suppression of silencers) used.add(suppression);
    if (silencers.length > 0) silenced.add(finding);
  }
  return {
    kept: findings.filter((finding) => !silenced.has(finding)),
    unused: mail.suppressions.filter((suppression) => !used.has(suppression)),
  };
}

/** Each finding with the suppressions in whose scope it starts: one way through the file, however many there are. */
function* withOpenScopes(
  findings: readonly Finding[],
  { source, suppressions }: MailDocument,
): Generator<readonly [Finding, readonly Suppression[]]> {
  const waiting = [...suppressions].sort((a, b) => b.scope.start - a.scope.start);
  let open: Suppression[] = [];
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    const { start } = finding.span;
    while ((waiting.at(-1)?.scope.start ?? Infinity) <= start) open.push(...waiting.splice(-1));
    // A place at the very end of the file belongs to the scope that reaches there.
    open = open.filter(({ scope }) => start < scope.end || (start === scope.end && start === source.length));
    yield [finding, open];
  }
}
