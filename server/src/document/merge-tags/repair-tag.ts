import type { MalformedTag } from '../merge-tag';
import { cleanInside } from './clean-inside';
import { isBalanced, wholenessOfPartlyClosed, wholenessOfUnclosed, type Wholeness } from './inside-wholeness';
import type { NextOccurrence } from './next-occurrence';
import type { Pair } from './opener-table';
import { opensOwnTag } from './tag-borders';
import type { Readings, TagReader } from './tag-reader';

/** A broken tag: where it ends, why it is broken, and who would read it once repaired. */
export interface BrokenTag {
  readonly end: number;
  readonly inside: string;
  readonly readings: Readings;
  readonly malformed: MalformedTag;
}

/** What the search for a broken tag works on. */
export interface RepairContext {
  readonly text: string;
  readonly next: NextOccurrence;
  readonly reader: TagReader;
}

/** A broken tag is never longer than this (UTF-16 units): past it, an opening mark is just text. */
const LONGEST_BROKEN = 300;

/** A tag whose marks are whole but whose inside no dialect reads, though one would without what does not belong. */
export function cleanTag(pair: Pair, start: number, end: number, context: RepairContext): BrokenTag | undefined {
  const inside = context.text.slice(start, end);
  if (inside.length > LONGEST_BROKEN || inside.trim() === '') return undefined;
  const clean = cleanInside(inside, pair, (text) => context.reader.read(pair, text).size > 0);
  if (clean === undefined) return undefined;
  const readings = context.reader.read(pair, clean.inside);
  return { end: end + pair.close.length, inside, readings, malformed: clean.malformed };
}

/** Closing marks that people type for another one, by opening mark. */
const CONFUSED: Readonly<Record<string, readonly string[]>> = {
  '{{': ['%}', ']]', '}>'],
  '{%': ['}}', '%>'],
  '[[': ['}}'],
  '<%': ['%}', '}}', '?>'],
  '<%=': ['%}', '}}', '?>'],
};

/** `{% order_id }}`: opened as one thing and closed as another. */
export function mixedTag(pair: Pair, start: number, context: RepairContext): BrokenTag | undefined {
  const limit = endOfBroken(pair, start, context);
  const wrong = (CONFUSED[pair.open] ?? [])
    .map((close) => ({ close, at: context.next.of(close, start) }))
    .filter(({ at }) => at !== -1 && at < limit)
    .sort((a, b) => a.at - b.at)[0];
  if (wrong === undefined) return undefined;
  const inside = context.text.slice(start, wrong.at);
  const meant = pairMeant(pair, wrong.close, inside, context.reader);
  if (meant === undefined) return undefined;
  // Where the right mark follows, or a brace is still open, the other one may be part of what the tag says.
  const ends = limit !== context.next.of(pair.close, start) && isBalanced(inside);
  const malformed: MalformedTag = {
    reason: 'mixed-delimiters',
    ...(ends && { repaired: meant.pair.open + inside + meant.pair.close }),
    ...(ends && !isKnownWord(meant) && !FIELD_WITH_FILTERS.test(inside) && { isLikely: true }),
  };
  return { end: wrong.at + wrong.close.length, inside, readings: meant.readings, malformed };
}

/** What prints, whoever reads it; two values side by side are a statement of one engine and a helper of another. */
const FIELD_WITH_FILTERS = /^[-~]?\s*[@$.]{0,2}[\p{L}_][\p{L}\p{N}_.$[\]]*\s*(?:[|:].*)?[-~]?$/su;

/** Tries the pair that the opening mark promises and the one that the closing mark does; a known word decides. */
function pairMeant(pair: Pair, wrongClose: string, inside: string, reader: TagReader) {
  const pairs = [pair, ...(reader.table.opener(OPENING_OF[wrongClose] ?? '')?.pairs ?? [])];
  const readable = pairs
    .map((meant) => ({ pair: meant, readings: reader.read(meant, inside) }))
    .filter(({ readings }) => readings.size > 0);
  return readable.find(isKnownWord) ?? readable.at(-1);
}

/** Whether a dialect that reads it lists its first word, as a block or with what it says behind it. */
function isKnownWord({ pair, readings }: { readonly pair: Pair; readonly readings: Readings }): boolean {
  return pair.uses.some(({ compiled }) => {
    const { role, keyword } = readings.get(compiled.dialect.id) ?? {};
    if (role === 'open' || role === 'middle' || role === 'close') return true;
    return role === 'statement' && keyword !== undefined && compiled.keywords.has(keyword);
  });
}

const OPENING_OF: Readonly<Record<string, string>> = { '}}': '{{', '%}': '{%', ']]': '[[', '%>': '<%=' };

/** `{{ order_id }`, `*|ADDRESS*`: only a part of the closing mark is there, or nothing of it. */
export function unclosedTag(pair: Pair, start: number, context: RepairContext): BrokenTag | undefined {
  const limit = endOfBroken(pair, start, context);
  const rest = context.text.slice(start, limit);
  return partlyClosed(pair, start, rest, context) ?? neverClosed(pair, start, rest, context);
}

function partlyClosed(pair: Pair, start: number, rest: string, context: RepairContext): BrokenTag | undefined {
  const at = firstOf(rest, pair.close);
  if (at <= 0) return undefined;
  const inside = rest.slice(0, at);
  // `<%1>` is a numbered gap of a translation, and `[%a|` a macro of some program; markup was never part of a tag.
  if (!/\p{L}{2}/u.test(inside) || /<[/a-z!]/iu.test(inside)) return undefined;
  const readings = context.reader.read(pair, inside);
  if (readings.size === 0) return undefined;
  let end = at;
  while (end < rest.length && end - at < pair.close.length - 1 && pair.close.includes(rest[end] ?? ' ')) end++;
  const mark = rest.slice(at, end);
  const wholeness = wholenessOfPartlyClosed(readings, inside, mark, rest.slice(end));
  if (wholeness === 'cut' && mark !== '}') return undefined;
  return { end: start + end, inside, readings, malformed: unclosed(pair, inside, wholeness) };
}

/** Where a character of the closing mark stands first. */
function firstOf(text: string, mark: string): number {
  const places = [...new Set(mark)].map((character) => text.indexOf(character)).filter((at) => at !== -1);
  return places.length === 0 ? -1 : Math.min(...places);
}

/** Marks that nobody writes but to open a tag, so that a name after them is enough. */
const UNMISTAKABLE = new Set(['{{', '{{{', '{%', '*|', '<%=', '%%=', '$[']);

/** Whether an opening mark is one in the mail of any dialect. */
export function isUnmistakable(open: string): boolean {
  return UNMISTAKABLE.has(open);
}

const FIRST_WORDS =
  /^[ \t]?[#/@$.]{0,2}[\p{L}_][\p{L}\p{N}_.:-]*(?:[ \t]*\|[ \t]*[\p{L}_][\p{L}\p{N}_]*(?:[ \t]*:[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\d+)(?:[ \t]*,[ \t]*(?:"[^"\n]*"|'[^'\n]*'|\d+))*|(?![\p{L}\p{N}_]|[ \t]*[:(])))*/u;

function neverClosed(pair: Pair, start: number, rest: string, context: RepairContext): BrokenTag | undefined {
  if (!isUnmistakable(pair.open) && !(opensOwnTag(pair) && /^[\p{L}_]/u.test(rest))) return undefined;
  const inside = FIRST_WORDS.exec(rest)?.[0].replace(/[.:-]+$/u, '');
  if (inside === undefined) return undefined;
  const readings = context.reader.read(pair, inside);
  if (readings.size === 0) return undefined;
  const wholeness = wholenessOfUnclosed(readings, rest.slice(inside.length));
  return { end: start + inside.length, inside, readings, malformed: unclosed(pair, inside, wholeness) };
}

function unclosed(pair: Pair, inside: string, wholeness: Wholeness): MalformedTag {
  if (wholeness === 'cut') return { reason: 'unclosed' };
  const padded = /^\s/u.test(inside) && !/\s$/u.test(inside) ? `${inside} ` : inside;
  const repaired = pair.open + padded + pair.close;
  return { reason: 'unclosed', repaired, ...(wholeness === 'likely' && { isLikely: true }) };
}

/** How far a broken tag can reach: to the end of its line, its true closing mark, the next tag, or the limit. */
function endOfBroken(pair: Pair, start: number, { text, next }: RepairContext): number {
  const stops = [next.of('\n', start), next.of(pair.close, start), next.of(pair.open, start), start + LONGEST_BROKEN];
  return Math.min(text.length, ...stops.filter((at) => at !== -1));
}
