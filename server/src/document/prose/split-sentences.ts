import { span, type Span } from '../../text/span';
import { findQuotations } from './find-quotations';

/** Longest stretch, in UTF-16 units, that is read as one sentence; what runs on is cut at white space. */
const LONGEST_SENTENCE = 4000;

/** An emoji ends a sentence where the next word begins one: “We called you all Dave 🙈 Sorry!” */
const EMOJI = /\p{Extended_Pictographic}\uFE0F?/u;

const END = new RegExp(String.raw`\n|[.!?؟…]+["”’»)\]]*(?=\s|$)|${EMOJI.source}(?=\s+\p{Lu})|\s`, 'gu');

/**
 * Cuts a block of readable text into sentences. A line break ends one, a full stop inside an abbreviation, a number or
 * a quotation does not.
 *
 * @param abbreviations without their full stop, lower case
 */
export function splitSentences(text: string, part: Span, abbreviations: ReadonlySet<string>): Span[] {
  const sentences: Span[] = [];
  const quotations = findQuotations(text, part);
  let start = part.start;
  for (const end of sentenceEnds(text, part, abbreviations, quotations)) {
    pushTrimmed(sentences, text, start, end);
    start = end;
  }
  pushTrimmed(sentences, text, start, part.end);
  return sentences;
}

function* sentenceEnds(
  text: string,
  part: Span,
  abbreviations: ReadonlySet<string>,
  quotations: readonly Span[],
): Iterable<number> {
  let last = part.start;
  for (const match of text.slice(part.start, part.end).matchAll(END)) {
    const at = part.start + match.index;
    const end = at + match[0].length;
    if (/^[^\S\n]$/.test(match[0])) {
      if (end - last < LONGEST_SENTENCE) continue;
    } else if (match[0] !== '\n') {
      if (quotations.some((quotation) => at > quotation.start && end < quotation.end)) continue;
      // “… again.” and so on: the quotation ends, the sentence around it does not.
      if (/["”’»]$/.test(match[0]) && /^\s*\p{Ll}/u.test(text.slice(end, end + 8))) continue;
      if (match[0] === '.' && endsAbbreviation(text, at, abbreviations)) continue;
      // “👉 Here” begins with what another sentence ends with.
      if (EMOJI.test(match[0]) && text.slice(last, at).trim() === '') continue;
    }
    yield end;
    last = end;
  }
}

function endsAbbreviation(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  const word = /[\p{L}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  // A single capital is an initial: "J. Smith".
  return /^\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase());
}

function pushTrimmed(sentences: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? '')) from++;
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--;
  if (from < to) sentences.push(span(from, to));
}
