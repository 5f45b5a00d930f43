import type { MailDocument } from '../../../document/mail-document';
import { contains, overlaps, type Span } from '../../../text/span';
import { findPrototypes, holdsFilledElement } from '../reading/filled-elements';
import { foldedTextOf } from '../reading/folded-text';
import { greetingOf, greetingsIn, type Greeting } from '../reading/greeting';
import { lastStartingBy } from '../reading/last-starting-by';
import type { Lexicon } from '../reading/lexicon';
import { isCode, readTexts, type MailText } from '../reading/mail-texts';
import { isHole } from '../reading/merge-tag-use';
import { findBareNames } from './bare-name-leaks';
import { findBlankLeaks } from './blank-leaks';
import { findBracketedLeaks } from './bracketed-leaks';
import { findDummyText } from './dummy-text-leaks';
import { findElementLeaks } from './element-leaks';
import type { Leak, LeakSearch } from './leak';

/** A hole with its place in the file, and the greeting it leaves without a name. */
export interface PlacedLeak extends Omit<Leak, 'span'> {
  readonly source: Span;
  /** The text it stands in; where it is markup, the offset is the place between what is visible. */
  readonly text: MailText;
  readonly span: Span;
  /** The hole as its author wrote it, decoded: a part of a mail in base64 has no place but the whole. */
  readonly words: string;
  readonly greeting?: Greeting;
}

/** Every hole of the mail, in source order; one finding for what is a hole in two ways. */
export function findLeaks(mail: MailDocument, lexicon: Lexicon): readonly PlacedLeak[] {
  const holes = mail.mergeTags.filter((tag) => isHole(tag, mail, lexicon));
  const hidden = [
    ...findElementLeaks(mail, lexicon).map((leak) => ({ ...leak, words: `<${leak.asksFor}>` })),
    ...holes.map((tag) => ({ source: tag.span, asksFor: tag.text.slice(1, -1).trim(), words: tag.text })),
  ];
  const ownHoles = new Set(holes);
  const tags = mail.mergeTags.filter((tag) => !ownHoles.has(tag)).map((tag) => tag.span);
  const prototypes = findPrototypes(mail);
  const found = readTexts(mail).flatMap((text) => {
    const search = searchOf(text, lexicon);
    return [...leaksInText(search), ...leaksInMarkup(search, hidden)];
  });
  const left = found.filter(({ source }) => !holdsFilledElement(prototypes, source));
  return withoutOverlaps(left, tags);
}

function searchOf(text: MailText, lexicon: Lexicon): LeakSearch {
  const folded = foldedTextOf(text.text);
  const hasGreetings = text.place !== 'link' && text.place !== 'sender';
  return { text, folded, lexicon, greetings: hasGreetings ? greetingsIn(text.text, lexicon) : [] };
}

function leaksInText(search: LeakSearch): PlacedLeak[] {
  const { text } = search;
  const leaks = [
    ...findBracketedLeaks(search),
    ...findBareNames(search),
    ...findBlankLeaks(search),
    ...findDummyText(search),
  ];
  return leaks
    .filter((leak) => !isCode(text, leak.span))
    .map((leak) => {
      const words = text.text.text.slice(leak.span.start, leak.span.end);
      return place({ ...leak, words }, text.text.toSource(leak.span), search);
    });
}

/** A hole that is no part of a visible text. */
type HiddenLeak = Pick<PlacedLeak, 'source' | 'asksFor' | 'words'>;

/** Holes that stand in the markup of this text, or that a dialect would read as a tag. */
function leaksInMarkup(search: LeakSearch, hidden: readonly HiddenLeak[]): PlacedLeak[] {
  const { text } = search;
  const whole = text.body?.content.source ?? text.text.source;
  if (text.place === 'link') return [];
  return hidden
    .filter(({ source }) => contains(whole, source))
    .map(({ source, asksFor, words }) => {
      const part = text.text.fromSource(source);
      return place({ span: part, asksFor, words, severity: 'error', kind: 'value' }, source, search);
    });
}

function place(leak: Leak & Pick<PlacedLeak, 'words'>, source: Span, { text, greetings }: LeakSearch): PlacedLeak {
  const greeting = greetingOf(greetings, text.text.text, leak.span);
  return { ...leak, source, text, ...(greeting && { greeting }) };
}

/** Of two findings on the same words the longer stays; nothing is said of a merge tag. */
function withoutOverlaps(found: readonly PlacedLeak[], tags: readonly Span[]): readonly PlacedLeak[] {
  const inOrder = [...found].sort((a, b) => a.source.start - b.source.start || b.source.end - a.source.end);
  const kept: PlacedLeak[] = [];
  for (const leak of inOrder) {
    const last = kept.at(-1);
    if (last !== undefined && overlaps(last.source, leak.source)) continue;
    const tag = lastStartingBy(tags, leak.source.end - 1, ({ start }) => start);
    if (tag === undefined || !overlaps(tag, leak.source)) kept.push(leak);
  }
  return kept;
}
