import { span, type Span } from '../../../text/span';
import { LATIN_FILLER } from '../reading/universal-words';
import type { Leak, LeakSearch } from './leak';

/** Text that stands in for text: lorem ipsum, "Your text here", "Click here to edit", "Your Company". */
export function* findDummyText(search: LeakSearch): Generator<Leak> {
  if (search.text.place === 'link') return;
  const fillers = findLatinFiller(search.text.text.text);
  for (const part of fillers) yield { span: part, asksFor: 'lorem ipsum', severity: 'error', kind: 'text' };
  yield* findListedText(search, fillers);
  yield* findWholeLines(search);
}

function* findListedText({ text, folded, lexicon }: LeakSearch, fillers: readonly Span[]): Generator<Leak> {
  for (const found of lexicon.dummyText.find(folded)) {
    const part = folded.unfold(found.span);
    if (fillers.some((filler) => filler.start <= part.start && part.start < filler.end)) continue;
    if (isMentioned(text.text.text, part)) continue;
    const severity = found.value === 'certain' ? 'error' : 'warning';
    yield { span: part, asksFor: text.text.text.slice(part.start, part.end), severity, kind: 'text' };
  }
}

function* findWholeLines({ text, lexicon }: LeakSearch): Generator<Leak> {
  for (const match of text.text.text.matchAll(/[^\n]+/g)) {
    for (const part of partsOfLine(match[0])) {
      const line = part.trim().replace(/^©\s*(?:\d{4}\s*)?/u, '');
      if (line.length > 60 || !lexicon.isWholeLine(line)) continue;
      const start = match.index + match[0].indexOf(line);
      yield { span: span(start, start + line.length), asksFor: line, severity: 'warning', kind: 'text' };
    }
  }
}

/** The line of an imprint puts several lines of a starter into one: `© 2025 Your Company, 123 Main St`. */
function partsOfLine(line: string): readonly string[] {
  return /^\s*©/u.test(line) && line.length < 300 ? [line, ...line.split(/,\s|\s[|·•–-]\s|(?<=\.)\s/u)] : [line];
}

const ANCHOR = /lorem\s+ipsum|dolor\s+sit\s+amet|consectetu?er?\s+adipisci/i;

/** Runs of sentences in which most words are Latin filler, one span a run. */
function findLatinFiller(text: string): readonly Span[] {
  if (!ANCHOR.test(text)) return [];
  const runs: Span[] = [];
  for (const line of text.matchAll(/[^\n]+/g)) {
    if (ANCHOR.test(line[0])) runs.push(...fillerRuns(line[0], line.index));
  }
  return runs;
}

function fillerRuns(line: string, offset: number): Span[] {
  const runs: Span[] = [];
  let open: Span | undefined;
  for (const sentence of line.matchAll(/[^.!?]+[.!?]*/g)) {
    const words = sentence[0].trim();
    const start = offset + sentence.index + sentence[0].indexOf(words);
    const filler = fillerIn(words);
    if (filler === 'all') {
      open = span(open?.start ?? start + firstFiller(words), start + words.length);
      continue;
    }
    if (open !== undefined) runs.push(open);
    open = undefined;
    if (filler !== undefined) runs.push(span(start + filler.start, start + filler.end));
  }
  return open === undefined ? runs : [...runs, open];
}

/** Whether a sentence is filler from where it begins, or which part of a sentence of words is. */
function fillerIn(sentence: string): Span | 'all' | undefined {
  const words = [...sentence.matchAll(/\p{L}+/gu)];
  const count = words.filter(([word]) => LATIN_FILLER.has(word.toLowerCase())).length;
  if (count >= 2 && count * 2 > words.length) return 'all';
  const anchor = ANCHOR.exec(sentence);
  if (anchor === null) return undefined;
  let { index: end } = anchor;
  for (const { 0: word, index } of words) {
    if (index < anchor.index) continue;
    if (!LATIN_FILLER.has(word.toLowerCase()) || /[^\s,;]/u.test(sentence.slice(end, index))) break;
    end = index + word.length;
  }
  const part = span(anchor.index, end);
  return isMentioned(sentence, part) ? undefined : part;
}

/** Whether it begins a short quotation: what is quoted is spoken of. */
function isMentioned(text: string, { start, end }: Span): boolean {
  const isQuoted = /["“”«„'‘]\s?$/u.test(text.slice(Math.max(0, start - 2), start));
  return isQuoted && /^[^"”“»'’.!?\n]{0,40}["”“»'’]/u.test(text.slice(end, end + 41));
}

/** Offset of the first filler word: a heading may run into the filler. */
function firstFiller(sentence: string): number {
  for (const word of sentence.matchAll(/\p{L}+/gu)) {
    if (LATIN_FILLER.has(word[0].toLowerCase())) return word.index;
  }
  return 0;
}
