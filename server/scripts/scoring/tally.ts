import type { Verdict } from './judge-template';

/** True positives, false positives and false negatives. */
export interface Count {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

export const NONE: Count = { tp: 0, fp: 0, fn: 0 };

export function add(a: Count, b: Count): Count {
  return { tp: a.tp + b.tp, fp: a.fp + b.fp, fn: a.fn + b.fn };
}

/** How many of the findings were right; 1 where there are none. */
export function precision({ tp, fp }: Count): number {
  return tp + fp === 0 ? 1 : tp / (tp + fp);
}

/** How many of the expected findings were made; 1 where none is expected. */
export function recall({ tp, fn }: Count): number {
  return tp + fn === 0 ? 1 : tp / (tp + fn);
}

/** The counts of one template, by rule. */
export function countByRule({ hits, misses, falseAlarms }: Verdict): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  const note = (rule: string, one: Count) => counts.set(rule, add(counts.get(rule) ?? NONE, one));
  for (const { rule } of hits) note(rule, { ...NONE, tp: 1 });
  for (const { rule } of misses) note(rule, { ...NONE, fn: 1 });
  for (const { rule } of falseAlarms) note(rule, { ...NONE, fp: 1 });
  return counts;
}

/** Right answers to a question that not every label asks. */
export interface Accuracy {
  readonly right: number;
  readonly asked: number;
}

/** Share of right answers; 1 where the question was never asked. */
export function share({ right, asked }: Accuracy): number {
  return asked === 0 ? 1 : right / asked;
}
