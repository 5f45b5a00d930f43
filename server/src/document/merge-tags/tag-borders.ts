import type { Zone } from './find-zones';
import type { FoundTag } from './found-tag';
import type { Pair } from './opener-table';

/** Marks that people write for tags alone, so that a broken one is a broken tag and not a heading or a dash. */
const REPAIRABLE = /^(?:\{[^ ]|\*\||%%|\[\[|\[%|\$\[|<%)/u;

/** Whether a pair of marks can be told from ordinary text when one of the two is damaged. */
export function isRepairable({ open, close, holdsComment }: Pair): boolean {
  return close !== '' && !holdsComment && REPAIRABLE.test(open);
}

/** Marks that end in a bracket, or begin with one and go on; of a dash or a number sign nobody can say that it opens a tag. */
const BRACKETED = /[^*][[{<(«]$|^[[{<].*[\w:=.]$/u;

/** Whether a name after the opening mark is enough for a broken tag, in a mail of the dialect that has the mark. */
export function opensOwnTag({ open, close, holdsComment, isSettled }: Pair): boolean {
  return isSettled && close !== '' && !holdsComment && BRACKETED.test(open);
}

/**
 * Whether a tag could not begin here because of what stands before it: the number before a percent sign (`100%`),
 * the word before an at sign (an address).
 */
export function isGlued(text: string, at: number, { open, close }: Pair): boolean {
  const before = text[at - 1] ?? ' ';
  if (close === '') return /^[\w@!:]/u.test(open) && isWordCharacter(before);
  if (open.length !== 1 || open !== close) return false;
  return open === '%' ? /\d/u.test(before) : isWordCharacter(before);
}

/** How far back the beginning of a tag is looked for that a percent sign may end, in UTF-16 units. */
const PERCENT_REACH = 80;

/** Whether the first of two percent signs ends a tag before it, so that the second begins the next: `%else%%name%`. */
export function endsTagBefore(text: string, at: number, { open }: Pair): boolean {
  if (open !== '%%') return false;
  const before = text.slice(Math.max(0, at - PERCENT_REACH), at);
  return /(?:^|[^%])%[^\s%][^%\n]*$/u.test(before);
}

/** Whether brackets are the words of a link: `[Unsubscribe](https://…)`. */
export function isMarkdownLink({ open }: Pair, text: string, after: number): boolean {
  return open === '[' && (text[after] === '(' || text[after] === '[');
}

/** Whether an opening mark can open a tag here: in style sheets and data, single characters cannot. */
export function isPlausible(open: string, zone: Zone | undefined): boolean {
  if (zone?.kind !== 'style' && zone?.kind !== 'data') return true;
  return /^(?:\{\{|\{%|\*\||%%|<%|\[\[)/u.test(open);
}

/** Whether the text between the marks holds the opening mark again, so that the closing one belongs to that. */
export function holdsMark(inside: string, open: string): boolean {
  return open.length > 1 && inside.includes(open.slice(0, 2));
}

/** Whether tags with the same marks may stand inside. */
export function mayHoldTags({ open, nests }: Pair): boolean {
  return nests && open === '{{';
}

/** Whether a tag that stands inside is still open. */
export function leavesTagOpen(inside: string): boolean {
  if (!inside.includes('{{')) return false;
  const marks = inside.replace(/\$\{[^{}]*\}/gu, '');
  return marks.split('{{').length > marks.split('}}').length;
}

/** Whether a quotation or a brace is still open, so that the next closing mark may stand within it. */
export function mayGoOn(inside: string): boolean {
  return isOdd(inside, '"') || isOdd(inside, "'") || inside.includes('{');
}

/** How far back a brace is looked for that braces after a tag may close, in UTF-16 units. */
const BRACE_REACH = 200;

/** How many closing braces stand after a tag that opened with two, and close nothing: `{{ price }}}`. */
export function surplusBraces(text: string, { start, end, open, close }: FoundTag, from: number): number {
  if (open !== '{{' || close !== '}}' || text[end] !== '}') return 0;
  const before = text.slice(Math.max(from, start - BRACE_REACH), start);
  if (before.includes('{')) return 0;
  return /^\}{0,3}/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
}

function isWordCharacter(character: string): boolean {
  return /[\p{L}\p{N}_]/u.test(character);
}

/** Whether a mark stands in the text an odd number of times. */
function isOdd(text: string, mark: string): boolean {
  let odd = false;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + 1)) odd = !odd;
  return odd;
}
