import type { GreetingWord, PlaceholderWords } from '../../../languages/language-pack';
import { foldText } from '../../../phrases/fold-text';
import type { MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import { foldedTextOf, type FoldedText } from './folded-text';
import { lastStartingBy } from './last-starting-by';
import type { KnownGreeting, Lexicon } from './lexicon';

/** The start of a line that greets somebody: `Dear Mr Quill,`. All spans are of the text it was found in. */
export interface Greeting {
  readonly word: GreetingWord;
  readonly language: PlaceholderWords;
  /** From the greeting word to the end of what it greets, without the mark. */
  readonly span: Span;
  /** Offset where the greeting word ends. */
  readonly wordEnd: number;
  /** What is greeted, without titles and white space; empty where nothing is. */
  readonly name: Span;
  /** The title before the name: one that waits for it, like "Mr", or one that does without, like "Madam". */
  readonly title: 'waits' | 'complete' | undefined;
  /** The mark that ends it: `,`, `!`, `:` … or nothing at the end of a line. */
  readonly mark: string;
  /** Offset of that mark, or of the end of the line. */
  readonly end: number;
  readonly hasSpaceBeforeMark: boolean;
}

const LONGEST_NAME = 80;
/** What may stand before the first word of a line: list marks, quotation marks, emphasis. */
const LINE_START = /(?:^|\n|[.!?؟…]\s)[\s"“«'*_>#•-]*$/;
const LINE_LOOK_BACK = 12;

/** Several rules ask for the greetings of the same text; they are found once, and forgotten with the mail. */
const GREETINGS = new WeakMap<Lexicon, WeakMap<MappedText, readonly Greeting[]>>();

/** Every greeting in a text, in order. A greeting stands at the start of a line or of a sentence. */
export function greetingsIn(text: MappedText, lexicon: Lexicon): readonly Greeting[] {
  const known = GREETINGS.get(lexicon) ?? new WeakMap<MappedText, readonly Greeting[]>();
  GREETINGS.set(lexicon, known);
  const greetings = known.get(text) ?? findGreetings(text.text, foldedTextOf(text), lexicon);
  known.set(text, greetings);
  return greetings;
}

function findGreetings(text: string, folded: FoldedText, lexicon: Lexicon): readonly Greeting[] {
  const greetings: Greeting[] = [];
  for (const found of lexicon.greetings.find(folded)) {
    const word = folded.unfold(found.span);
    if (startsLine(text, word.start)) greetings.push(readGreeting(text, word, found.value));
  }
  return greetings;
}

/** Whether nothing but marks stands between the offset and the start of its line or sentence. */
export function startsLine(text: string, offset: number): boolean {
  const from = Math.max(0, offset - LINE_LOOK_BACK);
  const before = text.slice(from, offset);
  return LINE_START.test(from === 0 ? before : `·${before}`);
}

function readGreeting(text: string, word: Span, { greeting, words }: KnownGreeting): Greeting {
  const title = skipTitles(text, word.end, words.titles);
  const end = nameEnd(text, title.end);
  const inside = text.slice(title.end, end);
  const trimmed = inside.trim();
  const start = title.end + (trimmed === '' ? 0 : inside.indexOf(trimmed));
  return {
    word: greeting,
    language: words,
    wordEnd: word.end,
    span: span(word.start, trimmed === '' ? title.end : start + trimmed.length),
    name: span(start, start + trimmed.length),
    title: title.kind,
    mark: text.charAt(end) === '\n' ? '' : text.charAt(end),
    end,
    hasSpaceBeforeMark: /\s/.test(text.charAt(end - 1)),
  };
}

/** A full stop ends a greeting only where a line ends with it: "Dr. Quill" goes on. */
function nameEnd(text: string, from: number): number {
  const rest = text.slice(from, from + LONGEST_NAME);
  const mark = /[,،!:;؛?؟\n–—]|\.(?=\s*(?:\n|$))/.exec(rest);
  return from + (mark?.index ?? rest.length);
}

function skipTitles(
  text: string,
  from: number,
  titles: PlaceholderWords['titles'],
): { readonly end: number; readonly kind: Greeting['title'] } {
  let end = from;
  let kind: Greeting['title'];
  for (const word of text.slice(from, from + LONGEST_NAME).matchAll(/\s+([^\s,،!:\uE000]+)/g)) {
    const next = kindOfTitle(word[1] ?? '', titles);
    if (word.index !== end - from || next === undefined) break;
    end = from + word.index + word[0].length;
    kind = next;
  }
  return { end, kind };
}

function kindOfTitle(word: string, titles: PlaceholderWords['titles']): Greeting['title'] {
  const folded = foldText(word);
  const isListed = (list: readonly string[]): boolean => list.some((title) => foldText(title) === folded);
  if (isListed(titles.beforeName)) return 'waits';
  return isListed(titles.complete) ? 'complete' : undefined;
}

/** The greeting whose name the part is; greetings are in order. */
export function greetingOf(greetings: readonly Greeting[], text: string, part: Span): Greeting | undefined {
  const nearest = lastStartingBy(greetings, part.start, (greeting) => greeting.span.start);
  return nearest !== undefined && isNameIn(nearest, text, part) ? nearest : undefined;
}

/** Holes and merge tags, which are no words of their own. */
const NO_WORDS = /[<[{(«][^\]>})»]*[\]>})»]|\uE000/g;

/** Whether this part of a greeting is the name in it, and not a word further on: "Thank you for your order from …". */
function isNameIn(greeting: Greeting, text: string, part: Span): boolean {
  if (part.start < greeting.wordEnd || part.end > greeting.end) return false;
  const before = text.slice(greeting.wordEnd, part.start).replace(NO_WORDS, '');
  const after = text.slice(part.end, greeting.end).replace(NO_WORDS, '');
  return countWords(before) <= (greeting.title === undefined ? 1 : 2) && countWords(after) <= 2;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
