import type { MalformedTag } from '../merge-tag';
import { cleanInside } from './clean-inside';
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
  const repaired = repairMixed(pair, wrong.close, inside, context.reader);
  if (repaired === undefined) return undefined;
  const malformed = { reason: 'mixed-delimiters', repaired: repaired.text } as const;
  return { end: wrong.at + wrong.close.length, inside, readings: repaired.readings, malformed };
}

/** Tries the pair that the opening mark promises and the one that the closing mark does; a known word decides. */
function repairMixed(pair: Pair, wrongClose: string, inside: string, reader: TagReader) {
  const pairs = [pair, ...(reader.table.opener(OPENING_OF[wrongClose] ?? '')?.pairs ?? [])];
  const readable = pairs
    .map(({ open, close, ...rest }) => ({
      text: open + inside + close,
      readings: reader.read({ open, close, ...rest }, inside),
    }))
    .filter(({ readings }) => readings.size > 0);
  return readable.find(({ readings }) => [...readings.values()].some(isBlockWord)) ?? readable.at(-1);
}

function isBlockWord({ role }: { readonly role: string }): boolean {
  return role === 'open' || role === 'middle' || role === 'close';
}

const OPENING_OF: Readonly<Record<string, string>> = { '}}': '{{', '%}': '{%', ']]': '[[', '%>': '<%=' };

/** `{{ order_id }`, `*|ADDRESS*`: only a part of the closing mark is there, or nothing of it. */
export function unclosedTag(pair: Pair, start: number, context: RepairContext): BrokenTag | undefined {
  const limit = endOfBroken(pair, start, context);
  const rest = context.text.slice(start, limit);
  return partlyClosed(pair, start, rest, context) ?? neverClosed(pair, start, rest, context);
}

function partlyClosed(pair: Pair, start: number, rest: string, context: RepairContext): BrokenTag | undefined {
  const at = [...rest].length === 0 ? -1 : firstOf(rest, pair.close);
  if (at <= 0) return undefined;
  const inside = rest.slice(0, at);
  // `<%1>` is a numbered gap of a translation, and `[%a|` a macro of some program.
  if (!/\p{L}{2}/u.test(inside)) return undefined;
  const readings = context.reader.read(pair, inside);
  if (readings.size === 0) return undefined;
  let end = at;
  while (end < rest.length && end - at < pair.close.length - 1 && pair.close.includes(rest[end] ?? ' ')) end++;
  return { end: start + end, inside, readings, malformed: unclosed(pair, inside) };
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

function neverClosed(pair: Pair, start: number, rest: string, context: RepairContext): BrokenTag | undefined {
  if (!isUnmistakable(pair.open) && !(opensOwnTag(pair) && /^[\p{L}_]/u.test(rest))) return undefined;
  const inside =
    /^[ \t]?[#/@$.]{0,2}[\p{L}_][\p{L}\p{N}_.:-]*(?:[ \t]*\|[ \t]*\w+:?[ \t]*(?:"[^"\n]*"|'[^'\n]*'))?/u.exec(
      rest,
    )?.[0];
  if (inside === undefined) return undefined;
  const trimmed = inside.replace(/[.:-]+$/u, '');
  const readings = context.reader.read(pair, trimmed);
  if (readings.size === 0) return undefined;
  return { end: start + trimmed.length, inside: trimmed, readings, malformed: unclosed(pair, trimmed) };
}

function unclosed(pair: Pair, inside: string): MalformedTag {
  const padded = /^\s/u.test(inside) && !/\s$/u.test(inside) ? `${inside} ` : inside;
  return { reason: 'unclosed', repaired: pair.open + padded + pair.close };
}

/** How far a broken tag can reach: to the end of its line, its true closing mark, the next tag, or the limit. */
function endOfBroken(pair: Pair, start: number, { text, next }: RepairContext): number {
  const stops = [next.of('\n', start), next.of(pair.close, start), next.of(pair.open, start), start + LONGEST_BROKEN];
  return Math.min(text.length, ...stops.filter((at) => at !== -1));
}
