import type { Zone } from './find-zones';
import type { FoundTag } from './found-tag';
import { NextOccurrence } from './next-occurrence';
import { oddTag } from './odd-tag';
import { insideOfOpenEnded } from './open-ended-tag';
import type { Opener, OpenerTable, Pair } from './opener-table';
import { cleanTag, mixedTag, unclosedTag, type BrokenTag, type RepairContext } from './repair-tag';
import { ownMarksAt, tagsBetween } from './set-delimiters';
import {
  endsTagBefore,
  holdsMark,
  isGlued,
  isMarkdownLink,
  isPlausible,
  isRepairable,
  leavesTagOpen,
  mayGoOn,
  mayHoldTags,
  opensOwnTag,
  surplusBraces,
} from './tag-borders';
import type { Readings, TagReader } from './tag-reader';

/** How many closing marks to try for a tag that may hold one in a string or a nested tag. */
const CLOSINGS_TRIED = 4;

/** How many places of one text to try to repair: a text with more is not a mail with slips. */
const REPAIRS_TRIED = 1000;

/** A longer run of one character is a rule across the page, or a line to fill in. */
const LONGEST_RUN = 8;

const NO_CLOSINGS: readonly number[] = [];

/** Reads the tags of one text from start to end, in time linear in its length. */
export class TextScanner {
  readonly #text: string;
  readonly #reader: TagReader;
  readonly #table: OpenerTable;
  readonly #next: NextOccurrence;
  readonly #zones: readonly Zone[];
  readonly #found: FoundTag[] = [];
  readonly #context: RepairContext;
  /** Pairs whose closing mark does not occur any more. */
  readonly #exhausted = new Set<Pair>();
  #zoneIndex = 0;
  #repairsLeft = REPAIRS_TRIED;

  constructor(text: string, reader: TagReader) {
    this.#text = text;
    this.#reader = reader;
    this.#table = reader.table;
    this.#next = new NextOccurrence(text);
    this.#zones = reader.zonesOf(text);
    this.#context = { text, next: this.#next, reader };
  }

  scan(): FoundTag[] {
    const { length } = this.#text;
    let at = 0;
    while (at < length) {
      at = this.#mayBeginAt(at) ? this.#readAt(at) : at + 1;
    }
    return this.#found;
  }

  #mayBeginAt(at: number): boolean {
    const code = this.#text.charCodeAt(at);
    if (!this.#table.mayBegin(code)) return false;
    const next = this.#text.charCodeAt(at + 1);
    // A run of one character is passed over as a whole.
    return next === code || this.#table.mayBeginWith(code, next);
  }

  /** Reads what begins here and gives the offset to go on from. */
  #readAt(at: number): number {
    const runEnd = endOfRun(this.#text, at);
    if (runEnd - at > LONGEST_RUN) return runEnd;
    const zone = this.#zoneAt(at);
    if (zone?.kind === 'dead') return zone.end;
    return this.#literalEnd(at) ?? this.#ownMarksEnd(at) ?? this.#tagAt(at, zone) ?? at + 1;
  }

  #zoneAt(at: number): Zone | undefined {
    while ((this.#zones[this.#zoneIndex]?.end ?? Infinity) <= at) this.#zoneIndex++;
    const zone = this.#zones[this.#zoneIndex];
    return zone !== undefined && zone.start <= at ? zone : undefined;
  }

  /** End of a stretch that an escape or a raw region makes literal. */
  #literalEnd(at: number): number | undefined {
    for (const region of this.#table.literalsStartingWith(this.#text.charCodeAt(at))) {
      if (!this.#text.startsWith(region.open, at)) continue;
      const end = this.#next.of(region.close, at + region.open.length);
      if (end !== -1) return end + region.close.length;
    }
    return undefined;
  }

  /** End of a stretch in which the author writes tags between other marks. */
  #ownMarksEnd(at: number): number | undefined {
    const own = ownMarksAt(this.#text, at, this.#table);
    if (own === undefined) return undefined;
    this.#found.push(...tagsBetween(this.#text, own, this.#reader));
    return own.end;
  }

  #tagAt(at: number, zone: Zone | undefined): number | undefined {
    const openers = this.#table.startingWith(this.#text.charCodeAt(at), this.#text.charCodeAt(at + 1));
    const tag = this.#firstAt(openers, at, (opener) => this.#wholeTag(opener, at, zone), zone);
    if (tag === undefined) return zone === undefined ? this.#brokenTagAt(openers, at) : undefined;
    const surplus = zone === undefined ? surplusBraces(this.#text, tag, this.#found.at(-1)?.end ?? 0) : 0;
    this.#found.push(surplus === 0 ? tag : this.#withSurplus(tag, surplus));
    return this.#contentEnd(tag) ?? tag.end + surplus;
  }

  #withSurplus(tag: FoundTag, surplus: number): FoundTag {
    const end = tag.end + surplus;
    const malformed = { reason: 'mixed-delimiters', repaired: tag.text } as const;
    return { ...tag, end, text: this.#text.slice(tag.start, end), malformed };
  }

  /** What the first of the opening marks that stand here makes of it. */
  #firstAt<T>(openers: readonly Opener[], at: number, read: (opener: Opener) => T | undefined, zone?: Zone) {
    for (const opener of openers) {
      if (!this.#text.startsWith(opener.open, at) || !isPlausible(opener.open, zone)) continue;
      const result = read(opener);
      if (result !== undefined) return result;
    }
    return undefined;
  }

  #wholeTag(opener: Opener, at: number, zone: Zone | undefined): FoundTag | undefined {
    const start = at + opener.open.length;
    for (const pair of opener.pairs) {
      if (isGlued(this.#text, at, pair)) continue;
      if (pair.close === '') return this.#openEndedTag(pair, at, zone);
      for (const end of this.#closings(pair, start)) {
        const inside = this.#text.slice(start, end);
        const readings = this.#reader.read(pair, inside);
        if (readings.size === 0 || isMarkdownLink(pair, this.#text, end + 1)) continue;
        return this.#describe(pair, at, end + pair.close.length, inside, readings, zone);
      }
    }
    return undefined;
  }

  #openEndedTag(pair: Pair, at: number, zone: Zone | undefined): FoundTag | undefined {
    const inside = insideOfOpenEnded(pair, this.#text, at);
    if (inside === undefined) return undefined;
    const readings = this.#reader.read(pair, inside.content);
    return readings.size === 0 ? undefined : this.#describe(pair, at, inside.end, inside.content, readings, zone);
  }

  #describe(pair: Pair, start: number, end: number, inside: string, readings: Readings, zone?: Zone): FoundTag {
    const { open, close } = pair;
    const text = this.#text.slice(start, end);
    return { start, end, text, open, close, inside, readings, ...(zone && { zone: zone.kind }) };
  }

  /** Offsets where the tag may end: the next closing mark, and those behind it where a string or tag may hold it. */
  #closings(pair: Pair, start: number): readonly number[] {
    if (this.#exhausted.has(pair)) return NO_CLOSINGS;
    const first = this.#next.of(pair.close, start);
    if (first === -1) this.#exhausted.add(pair);
    if (first === -1 || first - start > pair.reach) return NO_CLOSINGS;
    if (pair.holdsComment) return [first];
    return first === start && pair.open.length < 4 ? NO_CLOSINGS : this.#closingsFrom(first, pair, start);
  }

  #closingsFrom(first: number, pair: Pair, start: number): readonly number[] {
    const ends: number[] = [];
    let at = first;
    for (let tried = 0; at !== -1 && at - start <= pair.reach && tried < CLOSINGS_TRIED; tried++) {
      const inside = this.#text.slice(start, at);
      if (!mayHoldTags(pair) && holdsMark(withoutValues(inside, pair), pair.open)) break;
      if (!pair.nests || !leavesTagOpen(inside)) ends.push(at);
      if (!mayGoOn(inside) || (pair.holdsNames && !leavesValueOpen(inside))) break;
      at = this.#text.indexOf(pair.close, at + 1);
    }
    return ends;
  }

  /** Where the closing tag of a raw region or a block comment stands. */
  #contentEnd({ readings, end, open }: FoundTag): number | undefined {
    for (const { content, closing } of readings.values()) {
      if (content === undefined || closing === undefined) continue;
      const at = 'tag' in closing ? this.#next.of(closing.tag, end) : this.#closingWord(closing.word, open, end);
      if (at !== -1) return at;
    }
    return undefined;
  }

  #closingWord(word: string, open: string, from: number): number {
    let at = this.#next.of(word, from);
    while (at !== -1) {
      const before = this.#text.slice(Math.max(from, at - open.length - 8), at);
      const mark = before.lastIndexOf(open);
      if (mark !== -1 && /^[-~+\s]*$/u.test(before.slice(mark + open.length))) return at - before.length + mark;
      at = this.#next.of(word, at + 1);
    }
    return -1;
  }

  #brokenTagAt(openers: readonly Opener[], at: number): number | undefined {
    if (this.#repairsLeft === 0) return undefined;
    const odd = oddTag(at, this.#context);
    if (odd !== undefined) return this.#recordBroken(odd, at, '', '');
    return this.#firstAt(openers, at, (opener) => this.#repair(opener, at));
  }

  #repair(opener: Opener, at: number): number | undefined {
    for (const pair of opener.pairs) {
      const isCertain = isRepairable(pair);
      if (!(isCertain || opensOwnTag(pair)) || endsTagBefore(this.#text, at, pair)) continue;
      this.#repairsLeft = Math.max(0, this.#repairsLeft - 1);
      const start = at + opener.open.length;
      const broken = isCertain ? this.#repairPair(pair, start) : this.#unclosed(pair, start);
      if (broken !== undefined) return this.#recordBroken(broken, at, pair.open, pair.close);
    }
    return undefined;
  }

  #repairPair(pair: Pair, start: number): BrokenTag | undefined {
    const [end] = this.#closings(pair, start);
    const mixed = mixedTag(pair, start, this.#context);
    if (mixed !== undefined) return mixed;
    const cleaned = end === undefined ? undefined : cleanTag(pair, start, end, this.#context);
    if (cleaned !== undefined) return cleaned;
    return this.#unclosed(pair, start, end);
  }

  /** A tag that does not end on its line. */
  #unclosed(pair: Pair, start: number, end = this.#closings(pair, start)[0]): BrokenTag | undefined {
    const goesOverLine = end !== undefined && this.#text.slice(start, end).includes('\n');
    return end === undefined || goesOverLine ? unclosedTag(pair, start, this.#context) : undefined;
  }

  #recordBroken(broken: BrokenTag, start: number, open: string, close: string): number {
    const { end, inside, readings, malformed } = broken;
    this.#found.push({ start, end, text: this.#text.slice(start, end), open, close, inside, readings, malformed });
    return end;
  }
}

/** Whether a value that stands inside is still open: `$!{escape($!{name})}`. */
function leavesValueOpen(inside: string): boolean {
  return /\$!?\{[^{}]*$/u.test(inside);
}

/** A string may hold a value of its own, and that one ends with the same mark: `${message("key.${name}")}`. */
function withoutValues(inside: string, { open }: Pair): string {
  if (!open.startsWith('$') || !open.endsWith('{')) return inside;
  return inside.replace(/\$!?\{[^{}]*(?:\}|$)/gu, '');
}

/** Where the run of equal characters ends that begins here. */
function endOfRun(text: string, at: number): number {
  const code = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === code) end++;
  return end;
}
