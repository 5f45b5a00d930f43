import type { Sentence, Zone } from '../prose';

/** A greeting is at most this many words, up to its comma. */
const LONGEST_GREETING = 8;

/** Most words of "With kind regards from all of us", of a line of the signature, and most lines of one. */
const LONGEST_FORMULA = 6;
const LONGEST_SIGNATURE = 14;
const MOST_SIGNATURE_LINES = 8;

/** Above a greeting stand at most a masthead, a headline and their like. */
const FIRST_LINES = 4;

/** How much of a mail, from its end, can be below the signature where no signature is recognised. */
const LARGEST_FOOTER = 0.4;

/** Offset past the mark that ends the greeting this sentence opens with; undefined where it opens with none. */
export function greetingEnd(sentence: Sentence): number | undefined {
  const first = sentence.tokens[0];
  const opens = sentence.hits.some((hit) => hit.list === 'letter:openers' && hit.span.start === first?.span.start);
  if (!opens) return undefined;
  let words = 0;
  for (const token of sentence.tokens) {
    if (token.kind === 'mark' && [',', '!', ':', '–', '—'].includes(token.text)) return token.span.end;
    if (token.kind !== 'mark' && ++words > LONGEST_GREETING) return undefined;
  }
  return sentence.span.end;
}

/**
 * Says of each sentence of a body which part of the letter it is in. The footer begins at the unsubscribe line, the
 * legal notice or an earlier mail; the sign-off at its formula; what is neither, nor the greeting, is the body.
 */
export function assignZones(sentences: readonly Sentence[]): Sentence[] {
  const footer = footerStart(sentences);
  const signOff = signOffStart(sentences, footer);
  const greeting = greetingIndex(sentences);
  return sentences.map((sentence, index) => {
    const zone = zoneOf(sentence, index, { footer, signOff, greeting });
    return zone === sentence.zone ? sentence : Object.assign(sentence, { zone });
  });
}

/** The known greeting; else a short first line that ends with a comma, whoever it calls: “Esteemed seekers of work,”. */
function greetingIndex(sentences: readonly Sentence[]): number {
  const known = sentences.findIndex((sentence) => sentence.zone === 'greeting');
  if (known >= 0) return known;
  const first = sentences.findIndex((sentence) => sentence.zone === 'body' && endsWithComma(sentence));
  return first >= 0 && first < FIRST_LINES ? first : -1;
}

function endsWithComma(sentence: Sentence): boolean {
  const { tokens, block, span } = sentence;
  return tokens.at(-1)?.text === ',' && countWords(sentence) <= LONGEST_GREETING && block?.span.end === span.end;
}

interface Bounds {
  readonly footer: number;
  readonly signOff: number;
  readonly greeting: number;
}

function zoneOf(sentence: Sentence, index: number, { footer, signOff, greeting }: Bounds): Zone {
  if (sentence.zone === 'preheader') return 'preheader';
  if (index >= footer) return 'footer';
  if (index >= signOff) return 'sign-off';
  if (index === greeting) return 'greeting';
  if (sentence.zone === 'greeting') return 'body';
  // "View in your browser" above the greeting belongs to the frame, not to the letter.
  return index < greeting && isFooterLine(sentence) ? 'footer' : 'body';
}

function isFooterLine(sentence: Sentence): boolean {
  return sentence.hits.some((hit) => hit.list === 'letter:footers') || /^\s*©/.test(textOf(sentence));
}

function footerStart(sentences: readonly Sentence[]): number {
  const total = sentences.length === 0 ? 0 : (sentences.at(-1)?.span.end ?? 0);
  const earlierMail = sentences.findIndex((sentence) => startsWith(sentence, 'letter:quotedMail'));
  const lastSignOff = sentences.findLastIndex((sentence) => startsWith(sentence, 'letter:signOffs'));
  const footer = sentences.findIndex((sentence, index) => {
    const late = lastSignOff >= 0 ? index > lastSignOff : sentence.span.start > total * (1 - LARGEST_FOOTER);
    return late && isFooterLine(sentence);
  });
  const found = [earlierMail, footer].filter((index) => index >= 0);
  return found.length === 0 ? sentences.length : Math.min(...found);
}

function signOffStart(sentences: readonly Sentence[], footer: number): number {
  const last = sentences.findLastIndex((sentence, index) => index < footer && startsWith(sentence, 'letter:signOffs'));
  if (last < 0) return footer;
  const [formula, ...below] = sentences.slice(last, footer).map(countWords);
  // "Thank you for telling us." is a sentence; "Thank you," is a close, with a name below it and no more of the letter.
  const closes =
    formula !== undefined && formula <= LONGEST_FORMULA && below.every((words) => words <= LONGEST_SIGNATURE);
  return closes && below.length < MOST_SIGNATURE_LINES ? last : footer;
}

function countWords({ tokens }: Sentence): number {
  return tokens.filter((token) => token.kind !== 'mark').length;
}

function startsWith(sentence: Sentence, list: string): boolean {
  const first = sentence.tokens[0];
  return sentence.hits.some((hit) => hit.list === list && hit.span.start === first?.span.start);
}

function textOf(sentence: Sentence): string {
  return sentence.passage.text.text.slice(sentence.span.start, sentence.span.end);
}
