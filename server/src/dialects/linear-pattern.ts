const LONGEST_PATTERN = 300;

/** Back-references and look-behind: what cannot be judged for its cost. */
const FORBIDDEN = /\\[1-9]|\\k<|\(\?<[=!]/u;

/** The pieces of a pattern that matter here: escapes and classes whole, groups, repetition without bound. */
const PIECES = /\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!]|\(\?<\w+>|\(|\)|[*+]|\{\d+,\}|\||[^\\[()*+{|]|\{/gu;

export type PatternProblem = 'too-long' | 'backtracking' | 'syntax';

/** What keeps a pattern of a declared dialect from being used; undefined for a good one. */
export function linearPatternProblem(source: string): PatternProblem | undefined {
  if (source.length > LONGEST_PATTERN) return 'too-long';
  if (FORBIDDEN.test(source) || repeatsInsideRepetition(source)) return 'backtracking';
  try {
    new RegExp(source, 'u');
    return undefined;
  } catch {
    return 'syntax';
  }
}

/**
 * Compiles a pattern that a dialect declares. Undefined where it is not valid, or where its time could grow faster
 * than a small power of a tag's length: too long, repetition inside repetition, back-references, look-behind.
 */
export function compileLinearPattern(source: string): RegExp | undefined {
  return linearPatternProblem(source) === undefined ? new RegExp(source, 'u') : undefined;
}

/** Whether a group that repeats without bound holds a repetition or an alternative. */
function repeatsInsideRepetition(source: string): boolean {
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
