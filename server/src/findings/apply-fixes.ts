import type { Fix } from '../rules/rule';
import { EditsWithoutConflict } from '../text/edits-without-conflict';
import { applyEdits, type TextEdit } from '../text/text-edit';
import type { Finding } from './finding';

/** A finding and the fix that was chosen for it. */
export interface AppliedFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

export interface FixedText {
  readonly text: string;
  readonly applied: readonly AppliedFix[];
}

/** Applies the safe fix of each finding, in source order; one that would touch an earlier one's words waits. */
export function applySafeFixes(source: string, findings: readonly Finding[]): FixedText {
  const applied = chooseSafeFixes(findings);
  const edits = applied.flatMap(({ fix }) => fix.edits);
  return { text: applyEdits(source, edits), applied };
}

/** The safe fixes that can be made together: the first of each finding that touches no earlier one's words. */
export function chooseSafeFixes(findings: readonly Finding[]): readonly AppliedFix[] {
  return chooseFixes(findings, (fix) => fix.safe && fix.file === undefined);
}

/** The edits that repair all findings of one rule at once, each by the fix it offers first. */
export function fixesOfRule(findings: readonly Finding[], rule: string): readonly TextEdit[] {
  const chosen = chooseFixes(
    findings.filter((finding) => finding.rule === rule),
    (fix) => fix.file === undefined,
  );
  return chosen.flatMap(({ fix }) => fix.edits);
}

function chooseFixes(findings: readonly Finding[], accept: (fix: Fix) => boolean): readonly AppliedFix[] {
  const chosen: AppliedFix[] = [];
  const edits = new EditsWithoutConflict();
  for (const finding of findings) {
    const fix = finding.fixes?.find(accept);
    if (fix !== undefined && fix.edits.length > 0 && edits.add(fix.edits)) chosen.push({ finding, fix });
  }
  return chosen;
}
