import { lookUpField } from '../../../dialects/look-up-field';
import { span, type Span } from '../../../text/span';
import { isHtmlElement } from './html-elements';
import { isWrittenInBraces, isWrittenInBrackets, listsCommands } from './own-notation';
import { isGreeted, isProminent, type Leak, type LeakSearch } from './leak';

/** One pair of brackets people put round a hole. Patterns are linear: what they repeat is bounded. */
interface BracketShape {
  readonly pattern: RegExp;
  /** Which group holds the words. */
  readonly group: number;
  /** Whether these words, in these brackets, at this place, are a hole, and how sure that is. */
  readonly judge: (words: string, part: Span, search: LeakSearch) => Leak['severity'] | undefined;
}

const SHAPES: readonly BracketShape[] = [
  { pattern: /<{1,2}\s?(\/?[^<>\n\uE000]{1,80}?)\s?>{1,2}/g, group: 1, judge: judgeAngle },
  { pattern: /\[{1,2}([^[\]\n\uE000]{1,200})\]{1,2}/g, group: 1, judge: judgeSquare },
  { pattern: /\{([^{}\n\uE000]{1,60})\}/g, group: 1, judge: judgeCurly },
  { pattern: /\(([^()\n\uE000]{2,60})\)/g, group: 1, judge: judgeRound },
  { pattern: /[«‹]\s?([^«»‹›\n\uE000]{1,60}?)\s?[»›]/g, group: 1, judge: judgeGuillemets },
  { pattern: /(%{1,2}|#|\$|__)(\p{L}[\p{L}\p{N}_ .-]{1,40})\1/gu, group: 2, judge: judgeSigns },
  { pattern: /@(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu, group: 1, judge: judgeMention },
];

/** Holes between brackets or signs: `<FirstName>`, `[Insert date]`, `{nome}`, `«Nama_Depan»`. */
export function* findBracketedLeaks(search: LeakSearch): Generator<Leak> {
  const { text } = search.text.text;
  for (const { pattern, group, judge } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const words = (match[group] ?? '').trim();
      const part = span(match.index, match.index + match[0].length);
      const severity = judge(words, part, search);
      if (severity === undefined) continue;
      yield { span: part, asksFor: words.replace(/^\//, ''), severity, kind: 'value' };
    }
  }
}

/** The severity of a plain bracketed hole: what is only likely is certain where every reader looks first. */
function judgeHole(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  const likeness = search.lexicon.hole(words) ?? partsOf(words, search);
  if (likeness === undefined || !/^[/(]?[\p{L}\p{N}]/u.test(words)) return undefined;
  if (search.text.place === 'link') return 'warning';
  return likeness === 'certain' || isProminent(search, part) ? 'error' : 'warning';
}

/** `Name, title` and `TODO: ask Ada`: a list of holes, or a hole with a remark. */
function partsOf(words: string, { lexicon }: LeakSearch): 'certain' | undefined {
  if (/^(?:TODO|FIXME|TBD|TBC)\b/.test(words)) return 'certain';
  const parts = words.split(/[,;|]\s|\s?\/\s?/);
  const isList = parts.length > 1 && parts.length < 5 && parts.every((part) => lexicon.isField(part));
  return isList ? 'certain' : undefined;
}

/** Addresses, links, comparisons and real elements stand in angle brackets too. */
function judgeAngle(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  if (/[@=:/\\]|^\d|^[-!?]/.test(words.replace(/^\//, ''))) return undefined;
  const isMarkup = search.text.body?.format !== 'text' && isHtmlElement(words);
  if (isMarkup && !isGreeted(search, part)) return undefined;
  if (isTypeParameter(part, search) || isPaired(words, part, search) || listsCommands(search)) return undefined;
  return judgeHole(words, part, search);
}

/** `<title>…</title>` in a text: markup that nobody reads as such, and no hole. */
function isPaired(words: string, { start, end }: Span, { text }: LeakSearch): boolean {
  const { text: all } = text.text;
  const [name = ''] = words.replace(/^\//, '').split(' ', 1);
  if (words.startsWith('/')) return all.slice(Math.max(0, start - PAIR_REACH), start).includes(`<${name}`);
  return all.slice(end, end + PAIR_REACH).includes(`</${name}>`);
}

/** How far from each other two tags of a pair are looked for, in UTF-16 units. */
const PAIR_REACH = 500;

/** `List<String>`: nothing stands between the word and its bracket. */
function isTypeParameter({ start }: Span, { text }: LeakSearch): boolean {
  return /[\p{L}\p{N}]/u.test(text.text.text.charAt(start - 1));
}

function judgeSquare(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  if (/^[\d\s.,^–-]*$/.test(words) || isMarkdownLink(part, search)) return undefined;
  if (isTagLine(words, part, search) || (/^[\w-]+$/.test(words) && isWrittenInBrackets(search))) return undefined;
  const before = search.text.text.text.slice(Math.max(0, part.start - 2), part.start);
  if (/^X+$/.test(words) && /[\p{L}\p{N}]\s$/u.test(before)) return 'error';
  if (/[\p{L}\p{N})]$/u.test(before) || isOthersTag(words, part, search)) return undefined;
  return search.lexicon.isOwnHole(words) ? 'error' : judgeHole(words, part, search);
}

/** What other dialects, or a program's own notation, write in square brackets. */
function isOthersTag(words: string, part: Span, search: LeakSearch): boolean {
  const { text } = search.text.text;
  // `$[EMAIL]` and `%[x]` are other dialects' tags; `$[amount]` is money.
  if (/[$%&|*\\]/.test(text.charAt(part.start - 1)) && lookUpField(words) !== 'amount') return true;
  // `[[email]]` is a tag of several dialects; people write words.
  if (text.startsWith('[[', part.start) && !/\s/.test(words)) return true;
  return isTranslationKey(part, search);
}

/** `[text](target)`, `![text](source)` and `[text]: target`, where Markdown was left as text. */
function isMarkdownLink(part: Span, { text }: LeakSearch): boolean {
  const after = text.text.text.slice(part.end, part.end + 12);
  return /^\((?:https?:|mailto:|tel:|[#/.\uE000{%*]|www\.)/.test(after) || /^:\s?(?:https?:|[/<])/.test(after);
}

/** A label such as `[Event]` that opens a subject, unless it asks for a name. */
function isTagLine(words: string, part: Span, { text, lexicon }: LeakSearch): boolean {
  if (text.place !== 'subject' || part.start > 0 || /\s/.test(words)) return false;
  return !lexicon.isBareName(words);
}

/** `[[email:greeting, {username}]]`: a key that NodeBB looks its words up by, and what it puts into them. */
function isTranslationKey({ start }: Span, { text }: LeakSearch): boolean {
  const before = text.text.text.slice(Math.max(0, start - LONGEST_KEY), start + 2);
  const opened = before.lastIndexOf('[[');
  return (
    opened !== -1 &&
    !before.includes(']]', opened) &&
    TRANSLATION_KEY.test(text.text.text.slice(opened + start + 2 - before.length))
  );
}

/** Characters of such a key, with its arguments, that are looked at. */
const LONGEST_KEY = 120;
const TRANSLATION_KEY = /^\[\[[a-z][\w-]{0,40}:[\w.-]{1,60}(?:,|\]\])/;

/** `{contact.display_name}`: a path that some engine follows; nobody writes one for a person to fill in. */
const DOTTED_NAME = /^\w+(?:\.\w+)+$/;

/** A case of an ICU message: `{count, plural, one {item} other {items}}`. */
const MESSAGE_FORMAT_CASE = /\b(?:zero|one|two|few|many|other|=\d+)\s?$/;

/** Single braces of other kinds: message formats, sets, code, and tags whose second brace was lost. */
function judgeCurly(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  const { text } = search.text.text;
  if (/[{$#%!\\]/.test(text.charAt(part.start - 1)) || text.charAt(part.end) === '}') return undefined;
  if (search.text.place === 'link' || /[,:;=]/.test(words) || isTranslationKey(part, search)) return undefined;
  if (/^\w+$/.test(words) ? isWrittenInBraces(search) : DOTTED_NAME.test(words)) return undefined;
  if (MESSAGE_FORMAT_CASE.test(text.slice(Math.max(0, part.start - 12), part.start))) return undefined;
  return judgeHole(words, part, search);
}

/** Prose is full of parentheses; only one that holds nothing but the words of a hole is one. */
function judgeRound(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  if (isGreeted(search, part) && search.lexicon.isBareName(words)) return 'error';
  const { lexicon } = search;
  return lexicon.asksToFillIn(words) && lexicon.hasOnlyHoleWords(words) ? 'warning' : undefined;
}

/** Guillemets quote in French, Italian and Arabic; a field's name in them is one only where a name is due. */
function judgeGuillemets(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  const isWrittenAsField = /\p{L}_\p{L}|\p{Ll}\p{Lu}/u.test(words);
  const isSingle = search.text.text.text.charAt(part.start) === '‹';
  if (!isWrittenAsField && !isSingle && !isGreeted(search, part)) return undefined;
  // Single ones quote within a quotation, so that only a field's name says that they do not.
  if (isSingle && !isWrittenAsField && !search.lexicon.isField(words)) return undefined;
  return judgeHole(words, part, search) === undefined ? undefined : 'error';
}

function judgeSigns(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  const { text } = search.text.text;
  const touchesWord = /[\p{L}\p{N}]/u;
  if (touchesWord.test(text.charAt(part.start - 1)) || touchesWord.test(text.charAt(part.end))) return undefined;
  // `%EMAIL%` and the like are tags of one dialect or another; people write words.
  if (search.text.place === 'link' || !/\s/.test(words) || !search.lexicon.isField(words)) return undefined;
  return isProminent(search, part) ? 'error' : 'warning';
}

function judgeMention(words: string, part: Span, search: LeakSearch): Leak['severity'] | undefined {
  if (!search.lexicon.isField(words)) return undefined;
  return isProminent(search, part) ? 'error' : 'warning';
}
