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
  const silenced = silencedFindings(mail, findings);
  const places = new FindingPlaces(findings);
  return {
    kept: findings.filter((finding) => !silenced.has(finding)),
    unused: mail.suppressions.filter(
      (suppression) => !places.hasAny(suppression.rules, suppression.scope.start, endOf(suppression, mail)),
    ),
  };
}

/** A place at the very end of the file belongs to the scope that reaches there. */
function endOf({ scope }: Suppression, { source }: MailDocument): number {
  return scope.end === source.length ? Infinity : scope.end;
}

/** One way through the file, however many scopes are open at once: of those only the one that ends last counts. */
function silencedFindings(mail: MailDocument, findings: readonly Finding[]): ReadonlySet<Finding> {
  const waiting = [...mail.suppressions].sort((a, b) => b.scope.start - a.scope.start);
  const ends = new Map<string, number>();
  const silenced = new Set<Finding>();
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    const { start } = finding.span;
    while ((waiting.at(-1)?.scope.start ?? Infinity) <= start) {
      for (const opened of waiting.splice(-1)) stretch(ends, opened.rules, endOf(opened, mail));
    }
    if (start < Math.max(ends.get(EVERY_RULE) ?? 0, ends.get(finding.rule) ?? 0)) silenced.add(finding);
  }
  return silenced;
}

/** Silences rules at least to an offset. */
function stretch(ends: Map<string, number>, rules: readonly string[], end: number): void {
  for (const key of keysOf(rules)) ends.set(key, Math.max(ends.get(key) ?? 0, end));
}

/** Stands for all rules among their ids, none of which is empty. */
const EVERY_RULE = '';

function keysOf(rules: readonly string[]): readonly string[] {
  return rules.length === 0 ? [EVERY_RULE] : rules;
}

/** Where findings start, by rule and of all rules, in source order. */
class FindingPlaces {
  readonly #byKey = new Map<string, number[]>();

  constructor(findings: readonly Finding[]) {
    const places = [...findings].sort((a, b) => a.span.start - b.span.start);
    this.#byKey.set(
      EVERY_RULE,
      places.map(({ span }) => span.start),
    );
    for (const { rule, span } of places) {
      const ofRule = this.#byKey.get(rule);
      if (ofRule === undefined) this.#byKey.set(rule, [span.start]);
      else ofRule.push(span.start);
    }
  }

  /** Whether a finding of one of these rules starts in `[start, end)`; no rule stands for all of them. */
  hasAny(rules: readonly string[], start: number, end: number): boolean {
    return keysOf(rules).some((key) => firstFrom(this.#byKey.get(key) ?? [], start) < end);
  }
}

/** The first of ascending numbers that is at least `least`; Infinity where there is none. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return ascending[low] ?? Infinity;
}
