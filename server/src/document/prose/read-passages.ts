import { splitTokens, type WordRules } from '../../phrases/split-tokens';
import type { MappedText } from '../../text/mapped-text';
import { span, type Span } from '../../text/span';
import type { Block, Body } from '../body';
import { envelopeField, type Envelope } from '../envelope';
import type { Passage, PhraseHit, Sentence, Zone } from '../prose';
import { readRoleFeatures } from '../roles/role-features';
import { likelihoodsOfRoles } from '../roles/score-roles';
import type { LanguageReader } from './language-reader';
import { readTokens } from './read-tokens';
import { rereadPhrases } from './reread-phrases';
import { splitClauses } from './split-clauses';
import { splitSentences } from './split-sentences';
import { assignZones, greetingEnd } from './zones';

/** Chooses the reader for a block, of which the visible text is given; or, without one, for the envelope. */
export type ReaderFor = (block: Block | undefined, visibleText: string) => LanguageReader | undefined;

/** Cuts the envelope's words and every body into sentences and finds the packs' phrases in them. */
export function readPassages(
  envelope: Envelope,
  bodies: readonly Body[],
  readerFor: ReaderFor,
  brand: string | undefined,
): Passage[] {
  const reading = { readerFor, brandWords: brandWordsOf(brand ?? '') };
  const passages: Passage[] = [];
  for (const name of ['subject', 'preheader', 'audience'] as const) {
    const field = envelopeField(envelope, name);
    if (field !== undefined) passages.push(readEnvelopePassage(field.value, name, reading));
  }
  if (envelope.title !== undefined) passages.push(readEnvelopePassage(envelope.title, 'title', reading));
  return [...passages, ...bodies.map((body) => readBodyPassage(body, reading))];
}

interface Reading {
  readonly readerFor: ReaderFor;
  /** The brand's name, cut into folded words as the language cuts them. */
  readonly brandWords: (rules: WordRules) => readonly string[];
}

/** Cuts the brand's name once for each language, not once for each sentence. */
function brandWordsOf(brand: string): Reading['brandWords'] {
  const known = new Map<WordRules, readonly string[]>();
  return (rules) => {
    const words = known.get(rules) ?? splitTokens(brand, span(0, brand.length), rules).map((token) => token.text);
    known.set(rules, words);
    return words;
  };
}

const NO_ABBREVIATIONS: ReadonlySet<string> = new Set();
const UNKNOWN_LANGUAGE: WordRules = { splitsAtApostrophe: false };

/** A subject, a preheader or a segment's name is read as one sentence, whatever marks it holds. */
function readEnvelopePassage(text: MappedText, zone: Zone, reading: Reading): Passage {
  const passage: Passage = { text, sentences: [] };
  const whole = span(0, text.text.length);
  const reader = reading.readerFor(undefined, text.text);
  const sentence = readSentence({ passage, span: whole, zone, reading, reader, block: undefined });
  return withSentences(passage, [sentence]);
}

function readBodyPassage(body: Body, reading: Reading): Passage {
  const passage: Passage = { text: body.visible, body, sentences: [] };
  const sentences: Sentence[] = [];
  for (const block of body.blocks) {
    const zone = block.role === 'preheader' ? 'preheader' : 'body';
    const reader = reading.readerFor(block, body.visible.text);
    for (const part of splitSentences(body.visible.text, block.span, reader?.abbreviations ?? NO_ABBREVIATIONS)) {
      sentences.push(...readWithGreeting({ passage, span: part, zone, reading, reader, block }, sentences.length));
    }
  }
  return withSentences(passage, assignZones(sentences));
}

/** Sentences are made before their passage is whole; they are tied to it here, once, before anyone sees them. */
function withSentences(passage: Passage, sentences: readonly Sentence[]): Passage {
  return Object.assign(passage, { sentences });
}

interface SentencePlace {
  readonly passage: Passage;
  readonly span: Span;
  readonly zone: Zone;
  readonly reading: Reading;
  readonly reader: LanguageReader | undefined;
  readonly block: Block | undefined;
}

/** "Hi Ana, we sent you …" is a greeting and a sentence. */
function readWithGreeting(place: SentencePlace, index: number): Sentence[] {
  const whole = readSentence(place);
  const end = index < 12 && place.zone === 'body' ? greetingEnd(whole) : undefined;
  if (end === undefined) return [whole];
  const greeting = readSentence({ ...place, span: span(place.span.start, end), zone: 'greeting' });
  const text = place.passage.text.text;
  let start = end;
  while (start < place.span.end && /\s/.test(text[start] ?? '')) start++;
  if (start >= place.span.end) return [greeting];
  return [greeting, readSentence({ ...place, span: span(start, place.span.end) })];
}

function readSentence({ passage, span: part, zone, reading, reader, block }: SentencePlace): Sentence {
  const rules = reader?.pack.orthography ?? UNKNOWN_LANGUAGE;
  const brandWords = reading.brandWords(rules);
  const text = zone === 'audience' ? wordsOfSegment(passage.text.text) : passage.text.text;
  const tokens = readTokens(text, part, rules, brandWords);
  const told = reader?.words.read(tokens);
  const hits: PhraseHit[] = [];
  const sentence: Sentence = {
    passage,
    span: part,
    zone,
    tokens,
    hits,
    ...(reader && { language: reader.pack.id }),
    ...(block && { block }),
    get meanings() {
      return reader && told ? (told.meanings ??= reader.concepts.read(tokens)) : [];
    },
    likelihoodOf: (role) => {
      if (reader === undefined || told === undefined) return 0;
      told.roles ??= likelihoodsOfRoles(readRoleFeatures([sentence]), reader.roles);
      return told.roles(role);
    },
    clauses: () =>
      splitClauses(tokens).map((clause) => readSentence({ passage, span: clause, zone, reading, reader, block })),
    phrasesWith: (changed, newText) => rereadPhrases(sentence, changed, newText, reader, brandWords),
  };
  for (const match of told?.matches ?? []) {
    const first = tokens[match.from];
    const last = tokens[match.to - 1];
    if (first === undefined || last === undefined) continue;
    const { list, pattern, always } = match;
    hits.push({ sentence, span: span(first.span.start, last.span.end), list, pattern, always });
  }
  return sentence;
}

/** A segment is often named as programs name things: `all_customers_2024`, `tous-les-clients`. Offsets stay. */
function wordsOfSegment(name: string): string {
  return /_|-[^-\s]+-/.test(name) ? name.replace(/[_-]/g, ' ') : name;
}
