import { compareSpans } from '../text/span';
import { renderMessage } from '../text/message';
import type { Finding } from './finding';

/** Puts findings in source order and leaves out those that say the same of the same place. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const distinct = new Map<string, Finding>();
  for (const finding of findings) {
    const identity = identityOf(finding);
    if (!distinct.has(identity)) distinct.set(identity, finding);
  }
  return [...distinct.values()].sort((a, b) => compareSpans(a.span, b.span) || compareIds(a.rule, b.rule));
}

function identityOf({ rule, span, message, element, jurisdiction }: Finding): string {
  return JSON.stringify([rule, span.start, span.end, renderMessage(message), element, jurisdiction]);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
