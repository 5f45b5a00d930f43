import type { Finding } from '../../server/src/findings/finding';
import type { Fix } from '../../server/src/rules/rule';
import { renderMessage } from '../../server/src/text/message';
import { compareSpans, span, type Span } from '../../server/src/text/span';
import type { TextEdit } from '../../server/src/text/text-edit';

/**
 * Whether a fix has left the finding that it was offered for. It has, if afterwards
 * - the rule says the same sort of thing (the same sentence of any words) as often as before of the finding's place; or
 * - the rule says the same sentence as often as before, wherever in the mail.
 * The place is that of the finding, with all that the fix's edits replace or write there or right beside it. So a fix
 * may leave other findings of its rule where they were, and may write what other rules have a say about: a hole to
 * fill, say. Of several phrases that one finding underlines it may mend some: the finding of the others is a smaller one.
 */
export function survives(finding: Finding, fix: Fix, before: readonly Finding[], after: readonly Finding[]): boolean {
  const place = withEdits(finding.span, fix.edits);
  const placeAfter = afterEdits(place, fix.edits);
  const countIn = (findings: readonly Finding[], where: Span): number =>
    findings.filter((other) => isAlike(other, finding) && touches(other.span, where, place.start === place.end)).length;
  const countSame = (findings: readonly Finding[]): number =>
    findings.filter((other) => identityOf(other) === identityOf(finding)).length;
  const left = after.filter((other) => !isSmaller(other, finding));
  if (countIn(left, placeAfter) >= countIn(before, place)) return true;
  return !revealsNeighbours(finding) && countSame(after) >= countSame(before);
}

/**
 * Of tags written as `[a][a][a]` only the last is read, for the others may be the words of a reference link. Mending
 * the last one lets the same words before it be seen, and said of them is what was said of it.
 */
function revealsNeighbours({ rule, message }: Finding): boolean {
  return rule === 'foreign-merge-tag' && message.values.some((words) => /^\[.*\]$/.test(words));
}

/** The place, widened to the edits that touch it. */
function withEdits(place: Span, edits: readonly TextEdit[]): Span {
  const near = edits
    .map((edit) => edit.span)
    .filter((edited) => edited.start <= place.end && place.start <= edited.end);
  const all = [place, ...near];
  return span(Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end)));
}

/** Where a place lies once the edits are made, none of which it cuts; what they insert at its ends belongs to it. */
function afterEdits(place: Span, edits: readonly TextEdit[]): Span {
  let { start, end } = place;
  for (const edit of [...edits].sort((a, b) => compareSpans(a.span, b.span))) {
    const growth = edit.newText.length - (edit.span.end - edit.span.start);
    if (edit.span.end < place.start) start += growth;
    if (edit.span.end <= place.end) end += growth;
  }
  return span(start, end);
}

/** Nothing can stand in a place that was emptied, except what closed over it; a place between characters has no inside. */
function touches(found: Span, place: Span, wasEmpty: boolean): boolean {
  if (found.start < place.end && place.start < found.end) return true;
  return (wasEmpty || found.start === found.end) && found.start <= place.end && place.start <= found.end;
}

/** Whether a finding says the same of some of the words of another. */
function isSmaller(part: Finding, whole: Finding): boolean {
  const [words = ''] = part.message.values;
  const [all = ''] = whole.message.values;
  return isAlike(part, whole) && words.length < all.length && all.includes(words);
}

/** Whether two findings say the same of words that need not be the same. */
function isAlike(a: Finding, b: Finding): boolean {
  return a.rule === b.rule && a.message.template === b.message.template && a.element === b.element;
}

function identityOf({ rule, message, element, jurisdiction }: Finding): string {
  return JSON.stringify([rule, renderMessage(message), element, jurisdiction]);
}
