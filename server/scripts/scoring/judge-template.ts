import type { Finding } from '../../src/findings/finding';
import type { Rule } from '../../src/rules/rule';
import { overlaps, type Span } from '../../src/text/span';
import { placeOf, type Expectation, type Label } from './read-labels';

/** What became of the expectations and the findings of one template. */
export interface Verdict {
  readonly hits: readonly Expectation[];
  readonly misses: readonly Expectation[];
  readonly falseAlarms: readonly Finding[];
}

/** The rules that count only where a label expects them: the section “Across files” of the contract. */
export function countsOnlyWhereExpected({ category }: Rule): boolean {
  return category === 'across-files';
}

/**
 * Pairs expectations with findings. A finding answers one expectation; further findings of the same rule on words
 * that are expected are no false alarms, since they say again what the label says.
 */
export function judgeTemplate(
  source: string,
  label: Label,
  findings: readonly Finding[],
  quiet: ReadonlySet<string>,
): Verdict {
  const allowed = new Set(label.allow ?? []);
  const expected = label.expect.filter(({ rule }) => !allowed.has(rule));
  const counted = findings.filter(({ rule }) => !allowed.has(rule));
  const answered = pair(source, expected, counted);
  const isExpected = (finding: Finding) =>
    expected.some((expectation) => answers(source, expectation, finding)) || quiet.has(finding.rule);
  return {
    hits: expected.filter((expectation) => answered.has(expectation)),
    misses: expected.filter((expectation) => !answered.has(expectation)),
    falseAlarms: counted.filter((finding) => !isExpected(finding)),
  };
}

/** Those with a text choose first: one without is content with any finding that is left. */
function pair(source: string, expected: readonly Expectation[], findings: readonly Finding[]): Set<Expectation> {
  const answered = new Set<Expectation>();
  const taken = new Set<Finding>();
  const precise = expected.filter(({ text, element }) => text !== undefined || element !== undefined);
  for (const expectation of [...precise, ...expected.filter((each) => !precise.includes(each))]) {
    const candidates = findings.filter((finding) => answers(source, expectation, finding));
    const finding = candidates.find((candidate) => !taken.has(candidate)) ?? candidates[0];
    if (finding === undefined) continue;
    taken.add(finding);
    answered.add(expectation);
  }
  return answered;
}

function answers(source: string, expectation: Expectation, finding: Finding): boolean {
  const { rule, text, element } = expectation;
  if (finding.rule !== rule) return false;
  if (element !== undefined && finding.element !== element) return false;
  if (text === undefined) return true;
  const place = placeOf(expectation, source);
  return place !== undefined && (overlaps(place, finding.span) || isPlaceInside(finding.span, place));
}

/** An empty span is a place: it overlaps the words that it stands in or beside. */
function isPlaceInside(place: Span, words: Span): boolean {
  return place.start === place.end && place.start >= words.start && place.start <= words.end;
}
