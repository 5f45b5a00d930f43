import type { Dialect } from '../../server/src/dialects/dialect';

/** Every pattern of a dialect. */
export function patternsOf({ delimiters, evidence, expressions, mustache }: Dialect): readonly string[] {
  return [
    ...delimiters.flatMap(({ name }) => name ?? []),
    ...evidence.flatMap(({ tag }) => tag ?? []),
    ...(expressions === undefined ? [] : [expressions.variable]),
    ...(mustache === undefined ? [] : [mustache.path]),
  ];
}

/** The pieces of a pattern that matter for its cost: escapes and classes whole, groups, repetition without bound. */
const PIECES = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!]|\(\?<\w+>|\(|\)|[*+]|\{\d+,\}|\||[^\\[()*+{|]|\{/gu;

/** Whether a group that repeats without bound holds a repetition or an alternative: then a usual engine may be slow. */
export function repeatsInsideRepetition(source: string): boolean {
  const groups: { branches: boolean }[] = [];
  let closed: { branches: boolean } | undefined;
  for (const [piece] of source.matchAll(PIECES)) {
    const unbounded = piece === '*' || piece === '+' || /^\{\d+,\}$/u.test(piece);
    if (unbounded && closed?.branches === true) return true;
    if (unbounded || piece === '|') for (const group of groups) group.branches = true;
    closed = piece === ')' ? groups.pop() : undefined;
    if (piece.startsWith('(')) groups.push({ branches: false });
  }
  return false;
}
