import type { Readings } from './tag-reader';

/**
 * What can be said of the inside of a tag whose end was lost:
 * - `whole`: it ends here;
 * - `likely`: words follow that are most likely the mail's own, and may be the tag's;
 * - `cut`: it goes on behind this place, so that a closing mark here would break it.
 */
export type Wholeness = 'whole' | 'likely' | 'cut';

const STRINGS = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gu;

/** The end of a line, markup, a mark that ends words, or the quotation mark of an attribute. */
const ENDS = /^(?:[ \t]*(?:$|\r|<[/a-z!])|[,;.!?…)»”’](?:[\s<"')]|$)|["'](?:[\s/>]|$))/iu;
/** A plain word, which neither joins two values nor names an argument. */
const PROSE =
  /^[ \t]+(?!(?:in|as|is|and|or|not|if|unless|else|then|do|with|contains|only|from|by|eq|ne|gt|lt|gte|lte|matches|starts|ends)\b)\p{L}[\p{L}\p{M}’'-]*(?![\p{L}\p{M}]|[ \t]*[=:(.[|]\S)/u;
/** A value behind a mark that also is an operator: `x % 2`, `age > 5`. */
const VALUE = /^[ \t]+[\p{L}\p{N}_("'$@:[-]/u;
const PATH = /^[ \t]*[@$.]{0,2}[\p{L}_][\p{L}\p{N}_.]*[ \t]*$/u;

/** Of a tag without any part of its closing mark, by what stands behind its first words. */
export function wholenessOfUnclosed(readings: Readings, after: string): Wholeness {
  if (closesBlock(readings)) return 'whole';
  const roles = [...readings.values()].map(({ role }) => role);
  // A statement, or the beginning of a block, has arguments that were not read.
  if (roles.some((role) => role !== 'output')) return 'cut';
  if (ENDS.test(after)) return 'whole';
  return PROSE.test(after) ? 'likely' : 'cut';
}

/** Of a tag that ends with a part of its closing mark, which may be a mark of its own: `{% if x % 2 == 0`. */
export function wholenessOfPartlyClosed(readings: Readings, inside: string, mark: string, after: string): Wholeness {
  if (!isBalanced(inside)) return 'cut';
  if (!/[%>]/u.test(mark) || closesBlock(readings)) return 'whole';
  if (!VALUE.test(after)) return 'whole';
  return PATH.test(inside) && /^[ \t]+\p{L}/u.test(after) ? 'likely' : 'cut';
}

/** Whether every quotation and bracket that is opened in it is closed in it. */
export function isBalanced(inside: string): boolean {
  const bare = inside.replace(STRINGS, '');
  if (/["']/u.test(bare)) return false;
  const open: string[] = [];
  for (const [mark] of bare.matchAll(/[()[\]{}]/gu)) {
    const closing = CLOSING[mark];
    if (closing !== undefined) open.push(closing);
    else if (open.pop() !== mark) return false;
  }
  return open.length === 0;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Whether it ends or divides a block by a word that stands alone: `{% endif`, `{{else`. */
function closesBlock(readings: Readings): boolean {
  const all = [...readings.values()];
  return all.every(({ role, keyword }) => role === 'close' || (role === 'middle' && /^\W?else$/iu.test(keyword ?? '')));
}
