import { compareSpans } from '../text/span';
import { renderMessage } from '../text/message';
import type { Finding } from './finding';

/** Puts findings in source order and leaves out those that say the same of the same place. */
export function orderFindings(findings: readonly Finding[]): readonly Finding[] {
  const ordered: Finding[] = [];
  let said: Set<string> | undefined;
  for (const finding of [...findings].sort(comparePlaces)) {
    const last = ordered.at(-1);
    if (last === undefined || comparePlaces(last, finding) !== 0) said = undefined;
    else {
      // There may be very many findings: they are put into words only where one rule speaks twice of one place.
      said ??= new Set([saying(last)]);
      const words = saying(finding);
      if (said.has(words)) continue;
      said.add(words);
    }
    ordered.push(finding);
  }
  return ordered;
}

function comparePlaces(a: Finding, b: Finding): number {
  return compareSpans(a.span, b.span) || compareIds(a.rule, b.rule);
}

function saying({ message, element, jurisdiction }: Finding): string {
  return JSON.stringify([renderMessage(message), element, jurisdiction]);
}

function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
