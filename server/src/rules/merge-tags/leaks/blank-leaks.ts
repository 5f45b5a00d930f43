import { span, type Span } from '../../../text/span';
import { FoldedText } from '../reading/folded-text';
import { isGreeted, isProminent, type Leak, type LeakSearch } from './leak';
import { isWrittenInUnderscores } from './own-notation';

/** Holes without brackets: `XXXX`, `Dear ______,`, `TBD`, `FIRST_NAME`, `à définir` after a label. */
export function* findBlankLeaks(search: LeakSearch): Generator<Leak> {
  if (search.text.place === 'link') {
    yield* findUnwrittenLinks(search);
    return;
  }
  yield* findRunsOfX(search);
  yield* findRules(search);
  yield* findMarkers(search);
  yield* findScreamingNames(search);
  yield* findUndecided(search);
}

/** The beginning of an address, or a name in capitals, is all there is: `http://`, `INSERT_URL`. */
const UNWRITTEN_LINK = /^\s*(?:https?:\/\/|_{0,2}\p{Lu}{1,30}(?:_\p{Lu}{1,30}){1,8}_{0,2})\s*$/u;

/** A link that leads nowhere. `#` is let be: it leads to the top, and stands in for a link in many a kit of parts. */
function* findUnwrittenLinks({ text: { text }, lexicon }: LeakSearch): Generator<Leak> {
  const target = text.text.trim();
  if (!UNWRITTEN_LINK.test(text.text) || (!target.includes('/') && lexicon.hole(target) === undefined)) return;
  const start = text.text.indexOf(target);
  yield { span: span(start, start + target.length), asksFor: target, severity: 'error', kind: 'value' };
}

const RUN_OF_X =
  /(?<![\p{L}\p{N}*•])(?:[Xx]{2,}|X(?=[.,]X{3}))(?:[./,:-](?:19|20)?[Xx]{2,}|[./](?:19|20)\d{2})*(?![\p{L}\p{N}*•])/gu;
const DATE_SHAPE = /^X{2}[./-]X{2}[./-](?:(?:19|20)?X{2}|X{4}|(?:19|20)\d{2})$/i;
const CARD_DIGIT = /^(?:[\s-]?X{4}){0,3}[\s-]?[\d*•]|^[./]\d/;
const CURRENCY = String.raw`[$€£¥₹]|\b(?:EUR|USD|GBP|IDR|SAR|AED|EGP|MAD|TND|Rp)`;
const MONEY_BEFORE = new RegExp(`(?:${CURRENCY})[ .]?$`, 'u');
const MONEY_AFTER = new RegExp(`^\\s?(?:${CURRENCY}|%|euros?\\b)`, 'u');
const LOOK_AROUND = 24;
const BETWEEN_LABEL_AND_VALUE = /^[\s:#.n°-]{0,6}(?:is|was|e|est|adalah|هو)?[\s:#]*$/u;

/** Masked cards and Roman numerals are made of X too; sizes have other letters and films are rated on their own. */
function* findRunsOfX(search: LeakSearch): Generator<Leak> {
  for (const match of search.text.text.text.matchAll(RUN_OF_X)) {
    const part = span(match.index, match.index + match[0].length);
    const severity = isMaskedNumber(part, search) ? undefined : judgeRunOfX(match[0], part, search);
    if (severity !== undefined) yield { span: part, asksFor: match[0], severity, kind: 'value' };
  }
}

/** `XXXX-XXXX-XXXX-1234`: the rest of the number is there. */
function isMaskedNumber(part: Span, { text }: LeakSearch): boolean {
  const before = text.text.text.slice(Math.max(0, part.start - 2), part.start);
  return CARD_DIGIT.test(text.text.text.slice(part.end, part.end + LOOK_AROUND)) || /[\d*•][\s./-]?$/.test(before);
}

function judgeRunOfX(token: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  if (DATE_SHAPE.test(token) || isAmount(token, part, search)) return 'error';
  const length = token.match(/x/gi)?.length ?? 0;
  const isCapital = token.startsWith('X');
  if (length >= (isCapital ? 3 : 4) && isNamed(part, search)) return 'error';
  return isCapital && length >= 4 ? warnUnlessProminent(part, search) : undefined;
}

function isAmount(token: string, part: Span, { text }: LeakSearch): boolean {
  const before = text.text.text.slice(Math.max(0, part.start - LOOK_AROUND), part.start);
  const after = text.text.text.slice(part.end, part.end + LOOK_AROUND);
  return token.startsWith('X') && (MONEY_BEFORE.test(before) || MONEY_AFTER.test(after));
}

/** Whether the words right before say that a value follows: "Order #", "your booking reference is". */
function isNamed(part: Span, search: LeakSearch): boolean {
  const { text } = search.text.text;
  const folded = new FoldedText(text.slice(Math.max(0, part.start - 2 * LOOK_AROUND), part.start));
  const before = folded.text;
  if (/[#№°:]\s?$/.test(before)) return true;
  const labels = [...search.lexicon.labels.find(folded)];
  return labels.some((label) => BETWEEN_LABEL_AND_VALUE.test(before.slice(label.span.end)));
}

function warnUnlessProminent(part: Span, search: LeakSearch): Leak['severity'] {
  return isProminent(search, part) ? 'error' : 'warning';
}

/** A rule to write on. Forms have them; a greeting, or a value after its label, has none. */
function* findRules(search: LeakSearch): Generator<Leak> {
  for (const match of search.text.text.text.matchAll(/_{3,}|\.{5,}|…{2,}/g)) {
    const part = span(match.index, match.index + match[0].length);
    if (!isGreeted(search, part) && search.text.place !== 'subject') continue;
    yield { span: part, asksFor: match[0], severity: 'warning', kind: 'value' };
  }
}

/** How much of a firm's name is looked at, in UTF-16 units. */
const LONGEST_FIRM = 80;

const MARKER = /(?<![\p{L}\p{N}_#@/.-])(?:TODO|FIXME|PLACEHOLDER|TKTK|TBD|TBC|TBA)(?![\p{L}\p{N}_/-])/gu;

/** A firm may be called so: "TBD Coffee Ltd". */
const REST_OF_FIRM =
  /^(?:\s(?:\p{Lu}[\p{L}\p{N}’'.-]*|&)){0,4},?\s(?:Ltd|Limited|Inc|LLC|LLP|PLC|Corp|Co|GmbH|AG|BV|SA|SAS|SARL|SRL|Srl|S\.p\.A|SpA|Pty|Tbk)(?![\p{L}\p{N}])/u;

function* findMarkers(search: LeakSearch): Generator<Leak> {
  const { text } = search.text.text;
  for (const match of text.matchAll(MARKER)) {
    const part = span(match.index, match.index + match[0].length);
    if (REST_OF_FIRM.test(text.slice(part.end, part.end + LONGEST_FIRM))) continue;
    const isDate = /^TB[DCA]$/.test(match[0]);
    const severity = isDate || isShouted(text, part) ? warnUnlessProminent(part, search) : 'error';
    yield { span: part, asksFor: match[0], severity, kind: 'value' };
  }
}

/** In a line of capitals (Spanish "TODO INCLUIDO") a marker may be a word. */
function isShouted(text: string, part: Span): boolean {
  return /^\s\p{Lu}{3}/u.test(text.slice(part.end, part.end + 4));
}

const SCREAMING_NAME =
  /(?<![\p{L}\p{N}_$%#@/=?&.-])_{0,2}\p{Lu}{1,30}(?:_\p{Lu}{1,30}){1,8}_{0,2}(?![\p{L}\p{N}_=%])/gu;

function* findScreamingNames(search: LeakSearch): Generator<Leak> {
  for (const match of search.text.text.text.matchAll(SCREAMING_NAME)) {
    if (isWrittenInUnderscores(search) && match[0].startsWith('__')) continue;
    if (search.lexicon.hole(match[0]) === undefined) continue;
    const part = span(match.index, match.index + match[0].length);
    yield { span: part, asksFor: match[0], severity: warnUnlessProminent(part, search), kind: 'value' };
  }
}

/** "To be confirmed" is a hole where a value was due, and an honest word in a sentence. */
function* findUndecided(search: LeakSearch): Generator<Leak> {
  const { text } = search.text.text;
  for (const found of search.lexicon.undecided.find(search.folded)) {
    const part = search.folded.unfold(found.span);
    const before = text.slice(Math.max(0, part.start - LOOK_AROUND), part.start);
    if (!/[:#]\s?$/.test(before) && search.text.place !== 'subject' && !isGreeted(search, part)) continue;
    yield { span: part, asksFor: text.slice(part.start, part.end), severity: 'warning', kind: 'value' };
  }
}
