import type { FoundTag } from './found-tag';
import { findZones, type Zone } from './find-zones';
import { NextOccurrence } from './next-occurrence';
import { insideOfOpenEnded } from './open-ended-tag';
import { oddTag } from './odd-tag';
import type { Opener, OpenerTable, Pair, Readings } from './opener-table';
import { cleanTag, mixedTag, unclosedTag, type BrokenTag } from './repair-tag';

/** How many closing marks to try for a tag that may hold one in a string or a nested tag. */
const CLOSINGS_TRIED = 4;

/** Marks that people write for tags alone, so that a broken one is a broken tag and not a heading or a dash. */
const REPAIRABLE = /^(?:\{[^ ]|\*\||%%|\[\[|\[%|\$\[|<%)/u;

/** Reads the tags of one text from start to end, in time linear in its length. */
export class TextScanner {
  readonly #text: string;
  readonly #table: OpenerTable;
  readonly #next: NextOccurrence;
  readonly #zones: readonly Zone[];
  readonly #found: FoundTag[] = [];
  #zoneIndex = 0;

  constructor(text: string, table: OpenerTable) {
    this.#text = text;
    this.#table = table;
    this.#next = new NextOccurrence(text);
    this.#zones = findZones(text);
  }

  scan(): FoundTag[] {
    let at = 0;
    while (at < this.#text.length) {
      const zone = this.#zoneAt(at);
      if (zone?.kind === 'dead') at = zone.end;
      else at = this.#literalEnd(at) ?? this.#tagAt(at, zone) ?? at + 1;
    }
    return this.#found;
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

  /** Records the tag that starts here and gives the offset to go on from. */
  #tagAt(at: number, zone: Zone | undefined): number | undefined {
    const openers = this.#table.startingWith(this.#text.charCodeAt(at));
    const here = openers.filter(({ open }) => this.#text.startsWith(open, at) && isPlausible(open, zone));
    for (const opener of here) {
      const tag = this.#wholeTag(opener, at, zone);
      if (tag === undefined) continue;
      this.#found.push(tag);
      return this.#contentEnd(tag) ?? tag.end;
    }
    return zone === undefined ? this.#brokenTag(here, at) : undefined;
  }

  #wholeTag(opener: Opener, at: number, zone: Zone | undefined): FoundTag | undefined {
    const start = at + opener.open.length;
    for (const pair of opener.pairs) {
      if (pair.close === '') return this.#openEndedTag(pair, at, zone);
      if (isGluedToWord(this.#text, at, pair)) continue;
      for (const end of this.#closings(pair, start)) {
        const inside = this.#text.slice(start, end);
        const readings = this.#table.read(pair, inside);
        if (readings.size > 0 && !isMarkdownLink(pair, this.#text, end + 1))
          return this.#describe(pair, at, end + pair.close.length, inside, readings, zone);
      }
    }
    return undefined;
  }

  #openEndedTag(pair: Pair, at: number, zone: Zone | undefined): FoundTag | undefined {
    const glued = /^[\w@!:]/u.test(pair.open) && isWordCharacter(this.#text[at - 1]);
    const inside = glued ? undefined : insideOfOpenEnded(pair, this.#text, at);
    if (inside === undefined) return undefined;
    const readings = this.#table.read(pair, inside.content);
    return readings.size === 0 ? undefined : this.#describe(pair, at, inside.end, inside.content, readings, zone);
  }

  #describe(pair: Pair, start: number, end: number, inside: string, readings: Readings, zone?: Zone): FoundTag {
    const { open, close } = pair;
    const text = this.#text.slice(start, end);
    return { start, end, text, open, close, inside, readings, ...(zone && { zone: zone.kind }) };
  }

  /** Offsets where the tag may end: the next closing mark, and those behind it where a string or tag may hold it. */
  #closings(pair: Pair, start: number): number[] {
    const ends: number[] = [];
    let at = this.#next.of(pair.close, start);
    for (let tried = 0; at !== -1 && at - start <= pair.reach && tried < CLOSINGS_TRIED; tried++) {
      const inside = this.#text.slice(start, at);
      if (!pair.holdsComment && !pair.nests && holdsMark(inside, pair.open)) break;
      if (!pair.nests || !leavesTagOpen(inside)) ends.push(at);
      if (pair.holdsComment || !mayGoOn(inside)) break;
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

  #brokenTag(here: readonly Opener[], at: number): number | undefined {
    const context = { text: this.#text, next: this.#next, table: this.#table };
    const odd = oddTag(at, context);
    if (odd !== undefined) return this.#recordBroken(odd, at, '', '');
    for (const opener of here) {
      if (!REPAIRABLE.test(opener.open)) continue;
      for (const pair of opener.pairs) {
        const broken = pair.holdsComment || pair.close === '' ? undefined : this.#repair(pair, at + opener.open.length);
        if (broken !== undefined) return this.#recordBroken(broken, at, pair.open, pair.close);
      }
    }
    return undefined;
  }

  #repair(pair: Pair, start: number): BrokenTag | undefined {
    const context = { text: this.#text, next: this.#next, table: this.#table };
    const [end] = this.#closings(pair, start);
    const mixed = mixedTag(pair, start, context);
    if (mixed !== undefined) return mixed;
    const cleaned = end === undefined ? undefined : cleanTag(pair, start, end, context);
    return (
      cleaned ?? (end === undefined || this.#next.of('\n', start) < end ? unclosedTag(pair, start, context) : undefined)
    );
  }

  #recordBroken(broken: BrokenTag, start: number, open: string, close: string): number {
    const { end, inside, readings, malformed } = broken;
    this.#found.push({ start, end, text: this.#text.slice(start, end), open, close, inside, readings, malformed });
    return end;
  }
}

/**
 * Whether a single mark that opens and closes alike (`%x%`, `@x@`) touches what it could not touch as a tag: the
 * number before a percent sign, the word before an at sign.
 */
function isGluedToWord(text: string, at: number, { open, close }: Pair): boolean {
  if (open.length !== 1 || open !== close) return false;
  const before = text[at - 1] ?? ' ';
  return open === '%' ? /\d/u.test(before) : isWordCharacter(before);
}

/** Whether brackets are the words of a link: `[Unsubscribe](https://…)`. */
function isMarkdownLink({ open }: Pair, text: string, after: number): boolean {
  return open === '[' && (text[after] === '(' || text[after] === '[');
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_]/u.test(character);
}

/** Whether an opening mark can open a tag here: in style sheets and data, single characters cannot. */
function isPlausible(open: string, zone: Zone | undefined): boolean {
  if (zone?.kind !== 'style' && zone?.kind !== 'data') return true;
  return /^(?:\{\{|\{%|\*\||%%|<%|\[\[)/u.test(open);
}

/** Whether the text between the marks holds the opening mark again, so that the closing one belongs to that. */
function holdsMark(inside: string, open: string): boolean {
  return open.length > 1 && inside.includes(open.slice(0, 2));
}

/** Whether a tag that stands inside is still open. */
function leavesTagOpen(inside: string): boolean {
  const marks = inside.replace(/\$\{[^{}]*\}/gu, '');
  return marks.split('{{').length > marks.split('}}').length;
}

/** Whether a quotation or a brace is still open. */
function mayGoOn(inside: string): boolean {
  const double = inside.split('"').length % 2 === 0;
  const single = inside.split("'").length % 2 === 0;
  return double || single || /[{]/u.test(inside);
}
