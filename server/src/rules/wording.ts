import type { MailDocument } from '../document/mail-document';
import { sourceSpan, type PhraseHit, type Zone } from '../document/prose';
import { overlapsList, sharesWords } from '../document/prose/counted-hits';
import { span, type Span } from '../text/span';
import type { Replacement } from '../languages/language-pack';
import { message } from '../text/message';
import type { TextEdit } from '../text/text-edit';
import type { Fix } from './rule';

/** Where the writer speaks to the reader: not the footer, and not the name of the segment. */
const SPOKEN: readonly Zone[] = ['subject', 'preheader', 'greeting', 'body', 'sign-off'];

/** What a topic's patterns found in the writer's own words; soft patterns only beside another hit of the sentence. */
export function wordingHits(mail: MailDocument, topic: string): readonly PhraseHit[] {
  const firm = spoken(mail.phrases.get(topic) ?? []);
  const soft = spoken(mail.phrases.get(`${topic}:soft`) ?? []).filter(
    (hit) => hit.sentence.hits.some((other) => other.list === topic) && !overlapsList(hit, topic),
  );
  return [...firm, ...soft];
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

/** The words found, as the reader sees them. */
export function wordsOf(hit: { readonly sentence: PhraseHit['sentence']; readonly span: Span }): string {
  return hit.sentence.passage.text.text.slice(hit.span.start, hit.span.end).replace(/\s+/g, ' ');
}

/** The fixes that a topic's `replace` list offers for these words. */
export function replacementFixes(mail: MailDocument, topic: string, hit: PhraseHit): readonly Fix[] {
  return hit.sentence.hits
    .filter((found) => found.list === `${topic}:replace` && sharesWords(hit, found))
    .flatMap((found) => {
      const pack = mail.packs.find((candidate) => candidate.id === found.sentence.language);
      const replacement = pack?.topics[topic]?.replace?.[found.pattern];
      return replacement === undefined ? [] : fixesFor(found, replacement);
    });
}

function fixesFor(found: PhraseHit, { write, safe = false }: Replacement): readonly Fix[] {
  const texts = typeof write === 'string' ? [write] : write;
  return texts.flatMap((text) => {
    const edit = editOf(found, text);
    if (edit === undefined) return [];
    const title = text === '' ? message('Remove “{0}”', wordsOf(found)) : message('Replace with “{0}”', text);
    return [{ title, edits: [edit], safe: safe && texts.length === 1 }];
  });
}

/** The edit that writes other words in place of those found; undefined where markup stands among them. */
export function editOf(hit: PhraseHit, newText: string): TextEdit | undefined {
  const { text } = hit.sentence.passage;
  const part = newText === '' ? withSpace(text.text, hit) : hit.span;
  if (!text.isContiguous(part)) return undefined;
  const opens = hit.span.start === firstLetter(hit);
  if (newText !== '') return text.edit(part, opens ? capitalised(newText) : newText);
  const next = text.text.slice(part.end, part.end + 1);
  if (!opens || next === '' || next === next.toUpperCase()) return text.edit(part, '');
  const longer = span(part.start, part.end + 1);
  return text.isContiguous(longer) ? text.edit(longer, next.toUpperCase()) : undefined;
}

/** The words and the white space (and comma) that would be left over without them. */
function withSpace(text: string, { span: part }: PhraseHit): Span {
  const after = /^[,،]?[^\S\n]+/.exec(text.slice(part.end, part.end + 4))?.[0].length ?? 0;
  if (after > 0) return span(part.start, part.end + after);
  const before = /[^\S\n]+$/.exec(text.slice(Math.max(0, part.start - 3), part.start))?.[0].length ?? 0;
  return span(part.start - before, part.end);
}

function firstLetter(hit: PhraseHit): number {
  return hit.sentence.tokens.find((token) => token.kind !== 'mark')?.span.start ?? hit.sentence.span.start;
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function spoken(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  return hits.filter((hit) => SPOKEN.includes(hit.sentence.zone));
}

/** Where a hit stands in the file. */
export function placeOf(hit: { readonly sentence: PhraseHit['sentence']; readonly span: Span }): Span {
  return sourceSpan(hit);
}
