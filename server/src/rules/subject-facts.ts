import { overlaps, span, type Span } from '../text/span';
import type { EnvelopeField } from '../document/envelope';
import type { MailDocument } from '../document/mail-document';
import { sourceSpan } from '../document/prose';
import type { LanguagePack } from '../languages/language-pack';
import { foldText } from '../phrases/fold-text';

/** What a subject tells of the reader's own matter, as it is written there. */
export interface SubjectFacts {
  /** Order numbers, dates, products, merge tags that print them. */
  readonly facts: readonly string[];
  /** The merge tag that addresses the reader by name: `{{ name }}, an update`. */
  readonly reader?: string;
}

/** A subject that holds more would no longer be read. */
const MOST_FACTS = 2;

/** What is longer than a header can be (RFC 5322, 2.1.1) is no subject. */
const LONGEST_SUBJECT = 998;

/** Reads what a new subject should keep of the old one. Spans are of the subject's value. */
export function factsOfSubject(subject: EnvelopeField, mail: MailDocument): SubjectFacts {
  const text = subject.value.text;
  if (text.length > LONGEST_SUBJECT) return { facts: [] };
  const tags = tagsIn(subject, mail);
  const greeting = tags.find((tag) => addressesReader(text, tag));
  const printed = tags.filter((tag) => tag !== greeting);
  const found: Span[] = [];
  const candidates = [
    ...datesIn(subject, mail),
    ...labelledValues(text, printed, mail.pack),
    ...quotations(text),
    ...printed,
    ...namesIn(text, mail).filter((name) => !saysWhatHappened(name, subject, mail)),
  ];
  for (const candidate of candidates) {
    if (found.length === MOST_FACTS) break;
    const taken = greeting === undefined ? found : [...found, greeting];
    if (!taken.some((other) => overlaps(other, candidate))) found.push(candidate);
  }
  const facts = found.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
  return { facts, ...(greeting && { reader: text.slice(greeting.start, greeting.end) }) };
}

/** The tags that print a value; a block would have to be kept whole. */
function tagsIn({ value, span: place }: EnvelopeField, { mergeTags }: MailDocument): readonly Span[] {
  const inside = mergeTags.filter((tag) => overlaps(tag.span, place));
  if (inside.some(({ role, malformed }) => role !== 'output' || malformed !== undefined)) return [];
  return inside.map((tag) => value.fromSource(tag.span));
}

/** A tag beside a comma at either end of the subject: `Hi {{ name }}, …`, `…, {{ name }}`. */
function addressesReader(text: string, { start, end }: Span): boolean {
  const opens = /^\s*(?:\p{L}+\s+)?$/u.test(text.slice(0, start)) && /^\s*[,،:!]/.test(text.slice(end));
  return opens || (/[,،]\s*$/.test(text.slice(0, start)) && /^[\s.!?؟]*$/.test(text.slice(end)));
}

function datesIn({ value }: EnvelopeField, { phrases }: MailDocument): readonly Span[] {
  return (phrases.get('incident-subjects:date') ?? [])
    .filter(({ sentence }) => sentence.zone === 'subject')
    .map((hit) => value.fromSource(sourceSpan(hit)))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** "order 1234", "order #{{ number }}", "INV-204", "#1234". */
function labelledValues(text: string, tags: readonly Span[], pack: LanguagePack | undefined): readonly Span[] {
  const labels = (pack?.placeholders?.labels ?? []).map((label) => foldText(label));
  return [...numbersIn(text, tags), ...tags].flatMap((value) => {
    const label = labelBefore(text, value.start, labels);
    const isTag = tags.includes(value);
    if (label === undefined) return isTag ? [] : [value];
    return [span(label, value.end)];
  });
}

/** A number that names something has three characters and no unit behind it. */
function numbersIn(text: string, tags: readonly Span[]): readonly Span[] {
  const numbers = text.matchAll(
    /(?<![\p{L}\p{N}#.,-])(?:#\p{N}{2,}|(?:\p{Lu}{1,6}-?)?\p{N}[\p{N}/-]{2,})(?![\p{L}\p{N}%€$£.,])/gu,
  );
  return Array.from(numbers, ({ 0: words, index }) => span(index, index + words.length)).filter(
    (number) => !tags.some((tag) => overlaps(tag, number)),
  );
}

const WORDS_OF_A_LABEL = 3;

/** Where the longest label begins that stands right before a value. */
function labelBefore(text: string, end: number, labels: readonly string[]): number | undefined {
  const words = [...text.slice(Math.max(0, end - 60), end).matchAll(/[\p{L}\p{N}.°’']+/gu)].slice(-WORDS_OF_A_LABEL);
  const offset = Math.max(0, end - 60);
  for (const { index } of words) {
    const candidate = foldText(text.slice(offset + index, end).replace(/[\s:#№]+$/u, ''));
    if (labels.includes(candidate)) return offset + index;
  }
  return undefined;
}

function quotations(text: string): readonly Span[] {
  const quoted = text.matchAll(/“[^”]{2,60}”|«[^»]{2,60}»|"[^"]{2,60}"|„[^“]{2,60}“/gu);
  return Array.from(quoted, ({ 0: words, index }) => span(index, index + words.length));
}

/** "Data Breach" in capitals is no product: phrases of the packs tell what the mail is about. */
function saysWhatHappened(name: Span, { value }: EnvelopeField, { phrases }: MailDocument): boolean {
  const lists = [...phrases].filter(([list]) => list === 'unclear-subject:clear' || list.startsWith('kind:'));
  const hits = lists.flatMap(([, found]) => found).filter(({ sentence }) => sentence.zone === 'subject');
  return hits.some((hit) => overlaps(value.fromSource(sourceSpan(hit)), name));
}

/** Names of products: capitals in the middle of a subject that is written in small letters, and not the sender's. */
function namesIn(text: string, { pack, envelope }: MailDocument): readonly Span[] {
  if (pack === undefined) return [];
  const words = [...text.matchAll(/\p{L}[\p{L}\p{N}’']*/gu)];
  const capitals = words.filter(({ 0: word }) => /^\p{Lu}\p{Ll}/u.test(word));
  if (capitals.length * 2 > words.length) return [];
  const sender = foldText(envelope.fields.find(({ name }) => name === 'from')?.mailboxes[0]?.displayName ?? '');
  const ordinary = new Set([
    ...pack.orthography.commonWords,
    ...(pack.topics['incident-subjects']?.words?.['not-names'] ?? []).map((word) => foldText(word)),
    ...sender.split(' '),
  ]);
  const names = capitals.filter(({ 0: word, index }) => !opensSentence(text, index) && !ordinary.has(foldText(word)));
  return joinNeighbours(
    names.map(({ 0: word, index }) => span(index, index + word.length)),
    text,
  );
}

function opensSentence(text: string, index: number): boolean {
  return /(?:^|[:.!?–—-])[^\p{L}\p{N}]*$/u.test(text.slice(0, index));
}

function joinNeighbours(names: readonly Span[], text: string): readonly Span[] {
  const joined: Span[] = [];
  for (const name of names) {
    const last = joined.at(-1);
    if (last !== undefined && text.slice(last.end, name.start) === ' ')
      joined.splice(-1, 1, span(last.start, name.end));
    else joined.push(name);
  }
  return joined;
}
