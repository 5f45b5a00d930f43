import type { Fix } from '../rules/rule';
import { applyEdits, editsConflict, type TextEdit } from '../text/text-edit';
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
  const applied = chooseFixes(findings, (fix) => fix.safe && fix.file === undefined);
  const edits = applied.flatMap(({ fix }) => fix.edits);
  return { text: applyEdits(source, edits), applied };
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
  const edits: TextEdit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes?.find(accept);
    if (fix === undefined || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => edits.some((earlier) => editsConflict(edit, earlier)))) continue;
    chosen.push({ finding, fix });
    edits.push(...fix.edits);
  }
  return chosen;
}
