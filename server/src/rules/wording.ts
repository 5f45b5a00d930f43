import type { MailDocument } from '../document/mail-document';
import { sourceSpan, type PhraseHit, type Sentence, type Zone } from '../document/prose';
import { overlapsList, sharesWords } from '../document/prose/counted-hits';
import { overlaps, span, type Span } from '../text/span';
import type { LanguagePack, Replacement } from '../languages/language-pack';
import type { Role } from '../languages/sentence-role';
import { message } from '../text/message';
import type { TextEdit } from '../text/text-edit';
import { countWords } from './count-words';
import { inOwnRegister } from './in-own-register';
import type { Fix } from './rule';

/** Where the writer speaks to the reader: not the footer, and not the name of the segment. */
const SPOKEN: readonly Zone[] = ['subject', 'preheader', 'greeting', 'body', 'sign-off'];

/** Words of a sentence. */
export interface Wording {
  readonly sentence: Sentence;
  /** Span of the passage's text. */
  readonly span: Span;
}

/** What a topic's patterns found in the writer's own words; soft patterns only beside another hit of the sentence. */
export function wordingHits(mail: MailDocument, topic: string): readonly PhraseHit[] {
  const firm = spoken(mail.phrases.get(topic) ?? []);
  const soft = spoken(mail.phrases.get(`${topic}:soft`) ?? []).filter(
    (hit) => hit.sentence.hits.some((other) => other.list === topic) && !overlapsList(hit, topic),
  );
  return [...firm, ...soft];
}

/** The same without the subject, where a fault is named in a few words and by whom is for the letter to say. */
export function letterHits(mail: MailDocument, topic: string): readonly PhraseHit[] {
  return wordingHits(mail, topic).filter(({ sentence }) => sentence.zone !== 'subject');
}

/** One hit a sentence, from the first of its words to the last: a pitch has several, and is one idea. */
export function joinBySentence(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  const joined = new Map<PhraseHit['sentence'], PhraseHit>();
  for (const hit of hits) {
    const known = joined.get(hit.sentence) ?? hit;
    const part = span(Math.min(known.span.start, hit.span.start), Math.max(known.span.end, hit.span.end));
    joined.set(hit.sentence, { ...known, span: part });
  }
  return [...joined.values()];
}

/** All of a sentence of the letter, where it has so many words at most and so says one thing; else the words themselves. */
export function wholeSentence(words: Wording, mostWords: number): Wording {
  const { sentence } = words;
  const isOneThing = sentence.zone === 'body' && countWords(sentence) <= mostWords;
  return isOneThing ? { sentence, span: sentence.span } : words;
}

/** The words found, as the reader sees them. */
export function wordsOf(hit: Wording): string {
  return hit.sentence.passage.text.text.slice(hit.span.start, hit.span.end).replace(/\s+/g, ' ');
}

/** The fixes that a topic's `replace` list offers for these words; none after which the topic would find them still. */
export function replacementFixes(mail: MailDocument, topic: string, hit: PhraseHit): readonly Fix[] {
  return hit.sentence.hits
    .filter((found) => found.list === `${topic}:replace` && sharesWords(hit, found))
    .flatMap((found) => {
      const pack = mail.packs.find((candidate) => candidate.id === found.sentence.language);
      const replacement = pack?.topics[topic]?.replace?.[found.pattern];
      if (pack === undefined || replacement === undefined) return [];
      const texts = typeof replacement.write === 'string' ? [replacement.write] : replacement.write;
      const write = texts.map((text) => inOwnRegister(mail, pack, text));
      return fixesFor(topic, hit, found, { ...replacement, write }, pack);
    });
}

function fixesFor(
  topic: string,
  hit: PhraseHit,
  found: PhraseHit,
  { write, safe = false }: Replacement,
  pack: LanguagePack,
): readonly Fix[] {
  const texts = typeof write === 'string' ? [write] : write;
  return texts.flatMap((text) => {
    const rewording = reword(found, text);
    if (rewording === undefined || isStillFound(topic, hit, rewording)) return [];
    const edit = found.sentence.passage.text.edit(rewording.part, rewording.newText);
    if (edit === undefined || leavesNothing(found, rewording)) return [];
    const title = text === '' ? message('Remove “{0}”', wordsOf(found)) : message('Replace with “{0}”', text);
    return [{ title, edits: [edit], safe: safe && texts.length === 1 && !isNewFault(pack, found.sentence, rewording) }];
  });
}

/** Whether the topic would find something where it found the hit: "glitch" where "small glitch" stood. */
function isStillFound(topic: string, { sentence, span: hit }: PhraseHit, { part, newText }: Rewording): boolean {
  const growth = newText.length - (part.end - part.start);
  const place = span(Math.min(hit.start, part.start), Math.max(hit.end, part.end) + growth);
  const found = sentence.phrasesWith(part, newText);
  const hasFirm =
    found.some(({ list }) => list === topic) ||
    sentence.hits.some((other) => other.list === topic && !overlaps(other.span, part) && !overlaps(other.span, hit));
  return found.some(
    (phrase) => (phrase.list === topic || (hasFirm && phrase.list === `${topic}:soft`)) && overlaps(phrase.span, place),
  );
}

/** Whether a subject or a preheader would be empty, which has fixes of its own. */
function leavesNothing({ sentence: { passage } }: PhraseHit, { part, newText }: Rewording): boolean {
  if (passage.body !== undefined) return false;
  const { text } = passage.text;
  return !/[\p{L}\p{N}\uE000]/u.test(text.slice(0, part.start) + newText + text.slice(part.end));
}

/** Topics whose phrases count for nothing in a sentence that, by what was learnt, hardly does this. */
const ROLES: Readonly<Record<string, Role>> = {
  'evading-responsibility': 'evasion',
  'weasel-words': 'hedging',
  'corporate-cliche': 'cliche',
};
/** Under this likelihood a phrase may be left alone now, and no longer with one word less in its sentence. */
const HARDLY = 0.1;

/** Whether another topic would find something in the sentence that is not reported now. */
function isNewFault({ topics }: LanguagePack, sentence: Sentence, { part, newText }: Rewording): boolean {
  const isReported = (list: string): boolean => {
    const role = ROLES[list];
    return sentence.hits.some((hit) => hit.list === list) && (!role || sentence.likelihoodOf(role) >= HARDLY);
  };
  return sentence.phrasesWith(part, newText).some(({ list }) => list in topics && !isReported(list));
}

/** Other words for a part of a passage's text. */
interface Rewording {
  readonly part: Span;
  readonly newText: string;
}

/** The edit that writes other words in place of those found; undefined where markup stands among them. */
export function editOf(hit: Wording, newText: string): TextEdit | undefined {
  const rewording = reword(hit, newText);
  return rewording && hit.sentence.passage.text.edit(rewording.part, rewording.newText);
}

/** What to write where, so that neither a gap nor a small letter is left; undefined where markup stands in the way. */
function reword(hit: Wording, newText: string): Rewording | undefined {
  const { text } = hit.sentence.passage;
  const opens = hit.span.start === firstLetter(hit);
  const part = newText === '' ? withLeftMarks(withLeftovers(text.text, hit.span, opens), hit, opens) : hit.span;
  if (!text.isContiguous(part)) return undefined;
  if (newText !== '') return { part, newText: opens ? capitalised(newText) : newText };
  const next = String.fromCodePoint(text.text.codePointAt(part.end) ?? 0x20);
  if (!opens || part.end >= hit.sentence.span.end || next === next.toUpperCase()) return { part, newText };
  const longer = span(part.start, part.end + next.length);
  return text.isContiguous(longer) ? { part: longer, newText: next.toUpperCase() } : undefined;
}

const COMMA = /[,،]/;
const SPACE_BEFORE = /[,،]?[^\S\n]{0,3}$/;
const SPACE_AFTER = /^[,،]?[^\S\n]{0,3}/;

/** The words and the white space and commas that would be left over without them. */
function withLeftovers(text: string, part: Span, opens: boolean): Span {
  const before = SPACE_BEFORE.exec(text.slice(Math.max(0, part.start - 4), part.start))?.[0] ?? '';
  const after = SPACE_AFTER.exec(text.slice(part.end, part.end + 4))?.[0] ?? '';
  const comma = COMMA.test(after) ? 1 : 0;
  const isClosed = comma > 0 || COMMA.test(text.charAt(part.end - 1)) || /^[.!?؟;؛:]?$/.test(text.charAt(part.end));
  const isAside = COMMA.test(before) && isClosed;
  if (isAside && !opens) return span(part.start - before.length, part.end + comma);
  if (/\s$/.test(after)) return span(part.start, part.end + after.length);
  return span(part.start - before.replace(COMMA, '').length, part.end);
}

/** A dash, an ampersand and their like, which tied the words to the rest of the sentence. */
const TIE = '(?:&(?:amp;)?|[–—…|·+:;،,-])';
const TIE_BEFORE = new RegExp(`\\s${TIE}\\s{0,3}$`);
const TIE_AFTER = new RegExp(`^\\s{0,3}${TIE}\\s{1,3}`);

/** “Oops — café update” begins with the café, and “Café update – oops” ends with it. */
function withLeftMarks(part: Span, { sentence }: Wording, opens: boolean): Span {
  const { text } = sentence.passage.text;
  const after = TIE_AFTER.exec(text.slice(part.end, Math.min(part.end + 12, sentence.span.end)))?.[0] ?? '';
  if (opens) return span(part.start, part.end + after.length);
  const isEnd = /^[.!?؟]?\s*$/.test(text.slice(part.end, sentence.span.end));
  const before = isEnd ? (TIE_BEFORE.exec(text.slice(Math.max(0, part.start - 12), part.start))?.[0] ?? '') : '';
  return span(part.start - before.length, part.end);
}

function firstLetter(hit: Wording): number {
  return hit.sentence.tokens.find((token) => token.kind !== 'mark')?.span.start ?? hit.sentence.span.start;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function spoken(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  return hits.filter((hit) => SPOKEN.includes(hit.sentence.zone));
}

/** Where a hit stands in the file. */
export function placeOf(hit: Wording): Span {
  return sourceSpan(hit);
}
