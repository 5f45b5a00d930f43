import type { FoundTag } from './found-tag';
import type { OpenerTable, Pair } from './opener-table';
import type { Readings, TagReader } from './tag-reader';

/** `{{=<% %>=}}`: from here on other marks are written. */
const CHANGE = /\{\{=\s{0,4}([^\s={}][^\s=]{0,9})\s{1,4}([^\s=]{1,10})\s{0,4}=\}\}/y;

/** A stretch of a text in which tags are written between marks of the author's own. */
export interface OwnMarks {
  /** The tag that says so. */
  readonly change: FoundTag;
  readonly open: string;
  readonly close: string;
  /** Where the usual marks are read again; the tag that says so is part of the stretch. */
  readonly end: number;
}

/** The change of marks at this offset, for the dialects that can change theirs. */
export function ownMarksAt(text: string, at: number, table: OpenerTable): OwnMarks | undefined {
  if (!text.startsWith('{{=', at)) return undefined;
  CHANGE.lastIndex = at;
  const [whole, open = '', close = ''] = CHANGE.exec(text) ?? [];
  const readers = readersOf(table);
  if (whole === undefined || readers.length === 0) return undefined;
  const change: FoundTag = {
    start: at,
    end: at + whole.length,
    text: whole,
    open: '{{=',
    close: '=}}',
    inside: whole.slice(3, -3),
    readings: new Map(readers.map((id) => [id, { role: 'statement', keyword: '=' }])),
  };
  const restored = text.indexOf(`${open}=`, change.end);
  const end = restored === -1 ? -1 : text.indexOf(`=${close}`, restored);
  return { change, open, close, end: end === -1 ? text.length : end + 1 + close.length };
}

/** The tags between the author's own marks, in order. */
export function tagsBetween(text: string, { change, open, close, end }: OwnMarks, reader: TagReader): FoundTag[] {
  const found: FoundTag[] = [change];
  const pair = pairOf(reader.table);
  for (let at = text.indexOf(open, change.end); at !== -1 && at < end; at = text.indexOf(open, at + 1)) {
    const from = at + open.length;
    const to = text.indexOf(close, from);
    if (to === -1 || to >= end) break;
    const inside = text.slice(from, to);
    const readings = pair === undefined ? NOTHING : readWith(pair, inside, reader);
    const place = { start: at, end: to + close.length, text: text.slice(at, to + close.length), inside };
    if (readings.size > 0) found.push({ ...place, open, close, readings });
    at = to;
  }
  return found;
}

const NOTHING: Readings = new Map();

/** As the usual marks would be read, by the dialects that can change them. */
function readWith(pair: Pair, inside: string, reader: TagReader): Readings {
  const readers = readersOf(reader.table);
  if (/^=.*=$/s.test(inside)) return new Map(readers.map((id) => [id, { role: 'statement', keyword: '=' }]));
  const plain = inside.replace(/^\{(.*)\}$/s, ' $1 ');
  return new Map([...reader.read(pair, plain)].filter(([id]) => readers.includes(id)));
}

function pairOf(table: OpenerTable): Pair | undefined {
  return table.opener('{{')?.pairs.find(({ close }) => close === '}}');
}

function readersOf(table: OpenerTable): readonly string[] {
  const uses = pairOf(table)?.uses ?? [];
  return uses
    .filter(({ compiled }) => compiled.dialect.mustache?.setsMarks === true)
    .map(({ compiled }) => compiled.dialect.id);
}
