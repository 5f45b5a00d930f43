import type { Dialect } from '../../dialects/dialect';
import type { MailDocument } from '../../document/mail-document';
import { span, type Span } from '../../text/span';
import { plainMarks } from '../convert/plain-marks';

/** A tag that the author has begun to write. */
export interface TagStart {
  readonly dialect: Dialect;
  /** Whether the dialect is the mail's own, and not only one that writes such marks. */
  readonly isCertain: boolean;
  /** What a whole tag would replace, as a span of the file; undefined where only the name is to be written. */
  readonly tag?: Span;
  /** The name so far, as a span of the file. */
  readonly name: Span;
}

/** Looking back farther on a line finds other tags, not the one being written; in UTF-16 units. */
const LOOK_BACK = 200;
const NAME_BEFORE = /[\p{L}_$@][\p{L}\p{N}_.$:>-]*$/u;
const NAME_AFTER = /^[\p{L}\p{N}_.-]*/u;

/** The tag that is being written at an offset of the file; undefined where the offset stands in none. */
export function findTagStart(mail: MailDocument, offset: number): TagStart | undefined {
  const line = mail.source.slice(Math.max(0, offset - LOOK_BACK), offset).replace(/^.*[\r\n]/su, '');
  const own = mail.dialects.find(({ id }) => id === mail.dialect.id);
  const start = own && (wholeTag(mail, offset, line, own) ?? nameInside(mail, offset, line, own));
  if (start !== undefined || own?.kind === 'provider') return start;
  // Single characters open a tag only in a dialect that is known to be the mail's own.
  const others = rankedDialects(mail).filter((dialect) => openingLength(dialect) > 1);
  return others
    .flatMap((dialect) => wholeTag(mail, offset, line, dialect) ?? [])
    .sort((a, b) => openingLength(b.dialect) - openingLength(a.dialect))[0];
}

/** The opening marks that are longest belong to the tag: `{{{` before `{{`. */
function openingLength(dialect: Dialect): number {
  return plainMarks(dialect)?.before.trim().length ?? 0;
}

/** Those that would read all tags of the mail, then engines without habits of naming, then the best documented. */
function rankedDialects({ dialect: choice, dialects }: MailDocument): readonly Dialect[] {
  const rank = ({ id, kind, mustache, hits, systemTags }: Dialect): number => {
    if (choice.candidates.includes(id)) return choice.candidates.indexOf(id);
    if (kind === 'engine') return mustache === undefined ? 1001 : 1000;
    return 3000 - hits.length - Object.keys(systemTags).length;
  };
  return dialects
    .map((dialect) => ({ dialect, rank: rank(dialect) }))
    .sort((a, b) => a.rank - b.rank)
    .map((each) => each.dialect);
}

/** The dialect's plain tag, with nothing in it yet but (a part of) a name. */
function wholeTag(
  { source, dialect: choice }: MailDocument,
  offset: number,
  line: string,
  dialect: Dialect,
): TagStart | undefined {
  const marks = plainMarks(dialect);
  const open = marks?.before.trim() ?? '';
  const at = open === '' ? -1 : line.lastIndexOf(open);
  if (marks === undefined || at === -1) return undefined;
  const close = marks.after.trim();
  const inside = line.slice(at + open.length);
  const typed = /^[ \t]*([\p{L}\p{N}_.$@:>{}-]*)$/u.exec(inside)?.[1];
  if (typed === undefined || (close !== '' && inside.includes(close))) return undefined;
  const end = offset + closedPart(source.slice(offset, offset + LOOK_BACK), close);
  if (end === offset && goesOn(source.slice(end, end + LOOK_BACK), open, close)) return undefined;
  return {
    dialect,
    isCertain: dialect.id === choice.id,
    name: span(offset - typed.length, offset),
    tag: span(offset - (line.length - at), end),
  };
}

/** How much of what follows belongs to the tag: the rest of the name, and what there is of the closing mark. */
function closedPart(rest: string, close: string): number {
  const name = NAME_AFTER.exec(rest)?.[0].length ?? 0;
  const blank = /^[ \t]*/.exec(rest.slice(name))?.[0].length ?? 0;
  const closing = rest.slice(name + blank);
  let length = 0;
  while (length < close.length && closing.charAt(length) === close.charAt(length)) length++;
  return length === 0 ? name : name + blank + length;
}

/** Whether the tag is closed farther on, so that it says more than a name: a filter, a fallback. */
function goesOn(rest: string, open: string, close: string): boolean {
  const line = /^[^\r\n]*/.exec(rest)?.[0] ?? '';
  const next = line.indexOf(open);
  const end = close === '' ? -1 : line.indexOf(close);
  return end !== -1 && (next === -1 || end < next);
}

/** A name in a condition, a loop or a tag that is already whole: `{% if cu`, `{{ cu | upcase }}`. */
function nameInside(mail: MailDocument, offset: number, line: string, dialect: Dialect): TagStart | undefined {
  const isInside = dialect.delimiters.some(({ open, close, holds }) => {
    if (holds === 'comment' || open.length < 2 || close === '') return false;
    const at = line.lastIndexOf(open);
    return at !== -1 && !line.includes(close, at + open.length) && endsInName(line.slice(at + open.length));
  });
  if (!isInside) return undefined;
  const before = NAME_BEFORE.exec(line)?.[0].length ?? 0;
  const after = NAME_AFTER.exec(mail.source.slice(offset, offset + LOOK_BACK))?.[0].length ?? 0;
  return { dialect, isCertain: true, name: span(offset - before, offset + after) };
}

/** The name of a filter, or of an item of Handlebars: `{{ name | def`, `{{#each items as |it`. */
const AFTER_PIPE = /(?:^|[^|])\|[ \t]*[\p{L}_]?[\p{L}\p{N}_]*$/u;

/** Whether the text inside a tag ends where a name may: not within a string, nor where a filter is named. */
function endsInName(inside: string): boolean {
  if (AFTER_PIPE.test(inside)) return false;
  return inside.split('"').length % 2 === 1 && inside.split("'").length % 2 === 1;
}
