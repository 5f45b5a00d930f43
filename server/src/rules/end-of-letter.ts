import { MERGE_TAG_CHARACTER } from '../document/body';
import type { MailDocument } from '../document/mail-document';
import type { Passage, Sentence } from '../document/prose';
import { contains, overlaps, type Span } from '../text/span';

/** Most lines that stand below a letter where no closing formula or unsubscribe line begins its end. */
const MOST_LINES = 6;
/** Most words of “Mara Lind, Northlight”. */
const MOST_WORDS_OF_SIGNATURE = 6;
/** Most words of “Northlight Ltd, 1 Quay Street, Leeds LS1 4AB, United Kingdom”. */
const MOST_WORDS_OF_ADDRESS = 16;
/** Share of the words of an address that are numbers or begin with a capital. */
const SHARE_OF_NAMES = 0.6;

/** Tags and links that only the end of a mail has: to unsubscribe, to see it in a browser, where the sender lives. */
const FOOTER_TAG =
  /unsub|opt[-_.]?out|preferences?\b|manage|browser|web[-_]?version|archive|address|busname|forward|update[-_]?profile/i;

/**
 * The last sentence of the letter itself: above the sign-off and the footer, and above the name, the address or the
 * unsubscribe link that ends many a mail without a closing formula. Undefined where the mail has no letter.
 */
export function lastOfLetter(mail: MailDocument, passage: Passage | undefined): Sentence | undefined {
  const sentences = passage?.sentences ?? [];
  const letter = sentences.filter(({ zone }) => zone === 'body');
  const tail = letter.slice(-MOST_LINES);
  const below = tail.length - 1 - tail.findLastIndex((sentence) => !isBelowLetter(sentence, mail));
  const kept = letter.slice(0, letter.length - below);
  return kept.at(-1) ?? sentences.find(({ zone }) => zone === 'greeting') ?? letter[0];
}

/** Whether what follows a sentence in its own block is no longer the letter. */
export function endsBelowLetter({ passage, block, span }: Sentence, mail: MailDocument): boolean {
  const next = passage.sentences.find((other) => other.block === block && other.span.start >= span.end);
  if (block === undefined || next === undefined) return false;
  const last = passage.sentences.findLast((other) => other.block === block);
  return last?.zone === 'footer' || next.zone === 'sign-off' || isBelowLetter(next, mail);
}

function isBelowLetter(sentence: Sentence, mail: MailDocument): boolean {
  if (sentence.block?.role === 'list-item' || sentence.block?.role === 'heading') return false;
  if (sentence.hits.some(({ list }) => !/^(?:kind|letter):/.test(list))) return false;
  return holdsFooterTag(sentence, mail) || isInFooterLink(sentence) || isAddress(sentence) || isSignature(sentence);
}

function textOf({ passage, span }: Sentence): string {
  return passage.text.text.slice(span.start, span.end);
}

function wordsOf(sentence: Sentence): readonly string[] {
  return textOf(sentence)
    .split(/[\s,]+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** “The Northlight team {% unsubscribe %}”; a sentence that only holds such a tag is a sentence. */
function holdsFooterTag(sentence: Sentence, { mergeTags }: MailDocument): boolean {
  if (isSentence(sentence) && wordsOf(sentence).length > MOST_WORDS_OF_ADDRESS) return false;
  const place = sentence.passage.text.toSource(sentence.span);
  return mergeTags.some(({ span, text }) => contains(place, span) && FOOTER_TAG.test(text));
}

/** A short line in a link, or in an element inside one, that leads where only footers lead. */
function isInFooterLink({ passage, span, block }: Sentence): boolean {
  const links = passage.body?.links ?? [];
  const isFooterLink = links.some(({ label, target }) => overlaps(label, span) && FOOTER_TAG.test(target.text));
  return (
    isFooterLink &&
    block !== undefined &&
    covers(
      links.map(({ label }) => label),
      span,
      passage,
    )
  );
}

/** Whether links hold all words of a line. */
function covers(labels: readonly Span[], { start, end }: Span, passage: Passage): boolean {
  const outside = [...passage.text.text.slice(start, end)].filter(
    (character, index) =>
      /[\p{L}\p{N}]/u.test(character) &&
      !labels.some((label) => label.start <= start + index && start + index < label.end),
  );
  return outside.length === 0;
}

/** “Northlight Ltd, 1 Quay Street, Leeds.” */
function isAddress(sentence: Sentence): boolean {
  const text = textOf(sentence);
  const words = wordsOf(sentence);
  if (!/\d/.test(text) || !/[,·|]/.test(text) || words.length > MOST_WORDS_OF_ADDRESS) return false;
  const names = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return names.length >= words.length * SHARE_OF_NAMES;
}

/** A short line of its own that ends without a full stop and begins like a name: “Meg”, “Hélène, Aubépine”, “Il Faro”. */
function isSignature(sentence: Sentence): boolean {
  const text = textOf(sentence).replaceAll(MERGE_TAG_CHARACTER, '').trim();
  const words = wordsOf(sentence);
  const isShort = words.length <= MOST_WORDS_OF_SIGNATURE && !/\d/.test(text);
  return isShort && !isSentence(sentence) && standsAlone(sentence) && !/^\p{Ll}/u.test(text);
}

/** Whether it ends as sentences do, so that another may follow it on its line. */
export function isSentence(sentence: Sentence): boolean {
  return /[.!?:;…؟。]["'”’»)\s]*$/u.test(textOf(sentence));
}

/** Whether the sentence is all there is on its line. */
function standsAlone({ passage, span }: Sentence): boolean {
  const text = passage.text.text;
  const before = text.slice(0, span.start).trimEnd().length;
  const startsLine = before === 0 || text.slice(before, span.start).includes('\n');
  return startsLine && /^\s*(?:\n|$)/.test(text.slice(span.end, span.end + 200));
}
