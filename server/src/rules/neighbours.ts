import type { MailDocument } from '../document/mail-document';
import type { PhraseHit, Sentence } from '../document/prose';
import { message } from '../text/message';
import { span } from '../text/span';
import { editsConflict } from '../text/text-edit';
import type { Fix } from './rule';
import { replacementFixes, wordsOf, type Wording } from './wording';

/** Phrases of one sentence that stand so close that they are one thing to rewrite. */
export interface Neighbours extends Wording {
  readonly parts: readonly PhraseHit[];
}

/** More words between two phrases, and each is underlined for itself. */
const MOST_WORDS_BETWEEN = 12;

/**
 * “It appears that some customers may have …”: three phrases, and one finding. A writer mends the clause, not each word
 * in it, and a mail that is underlined thrice for one thought is read less.
 */
export function joinNeighbours(hits: readonly PhraseHit[]): readonly Neighbours[] {
  const joined: Neighbours[] = [];
  /** Where in the list the last phrases of a sentence are, so that a mail full of them is read once. */
  const lastOf = new Map<Sentence, number>();
  for (const hit of hits.toSorted((one, other) => one.span.start - other.span.start)) {
    const index = lastOf.get(hit.sentence) ?? -1;
    const before = joined[index];
    if (before !== undefined && isNear(before, hit)) {
      joined[index] = grown(before, hit);
    } else {
      lastOf.set(hit.sentence, joined.push({ sentence: hit.sentence, span: hit.span, parts: [hit] }) - 1);
    }
  }
  return joined;
}

function isNear(before: Neighbours, { sentence, span: { start } }: PhraseHit): boolean {
  const between = sentence.passage.text.text.slice(before.span.end, start).split(/\s+/);
  return between.filter((word) => /[\p{L}\p{N}]/u.test(word)).length <= MOST_WORDS_BETWEEN;
}

function grown(before: Neighbours, hit: PhraseHit): Neighbours {
  const whole = span(before.span.start, Math.max(before.span.end, hit.span.end));
  return { sentence: before.sentence, span: whole, parts: [...before.parts, hit] };
}

/** What a topic's `replace` list offers for the phrases: all of them at once, then each for itself. */
export function neighbourFixes(mail: MailDocument, topic: string, neighbours: Neighbours): readonly Fix[] {
  const fixes = neighbours.parts.map((part) => replacementFixes(mail, topic, part));
  const each = fixes.flat();
  const together = fixes.flatMap(([first]) => first ?? []);
  if (together.length < 2 || haveConflict(together)) return each;
  const edits = together.flatMap((fix) => fix.edits).toSorted((one, other) => one.span.start - other.span.start);
  const isSafe = together.length === neighbours.parts.length && together.every(({ safe }) => safe);
  return [{ title: message('Reword “{0}”', wordsOf(neighbours)), edits, safe: isSafe }, ...each];
}

function haveConflict(fixes: readonly Fix[]): boolean {
  return fixes.some((fix, index) =>
    fixes
      .slice(index + 1)
      .some((other) => fix.edits.some((edit) => other.edits.some((another) => editsConflict(edit, another)))),
  );
}
