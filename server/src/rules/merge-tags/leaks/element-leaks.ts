import type { Body, MarkupElement } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import { overlaps, type Span } from '../../../text/span';
import { lastStartingBy } from '../reading/last-starting-by';
import type { Lexicon } from '../reading/lexicon';
import { isKnownElement } from './html-elements';

/** A hole that HTML takes for an element, so that the reader sees nothing at all: `Dear <FirstName>,`. */
export interface ElementLeak {
  /** The start tag, as a span of the file. */
  readonly source: Span;
  readonly asksFor: string;
}

/** Start tags that are holes: unclosed, without values, and named like something to fill in. */
export function findElementLeaks(mail: MailDocument, lexicon: Lexicon): readonly ElementLeak[] {
  if (mail.bodies.length === 0) return [];
  const dialectElements = new Set(mail.dialects.flatMap(({ elements }) => elements.map((name) => name.toLowerCase())));
  return mail.bodies
    .flatMap((body) =>
      outsideCode(body.elements).filter(
        (element) => mayBeWords(element) && !dialectElements.has(element.name) && isPlainStartTag(element, body),
      ),
    )
    .map((element) => ({ source: element.startTag, asksFor: wordsOf(mail, element) }))
    .filter(({ asksFor }) => lexicon.hole(asksFor) !== undefined && !isElementWithFlags(asksFor))
    .sort((a, b) => a.source.start - b.source.start);
}

/** `<nama depan>` is read as an element with an attribute, whatever the first word is. */
function mayBeWords({ name, attributes }: MarkupElement): boolean {
  return !isKnownElement(name) || attributes.length > 0;
}

/** Whether nothing marks it as an element that somebody meant: an end tag, a value, a component's slash. */
function isPlainStartTag(element: MarkupElement, body: Body): boolean {
  if (element.endTag !== undefined) return false;
  const range = body.content.fromSource(element.startTag);
  return !/[=/{}]/.test(body.content.text.slice(range.start, range.end));
}

/** `<input required>` and the like: an element of HTML with attributes that have no values. */
function isElementWithFlags(words: string): boolean {
  const [name = '', ...flags] = words.split(/\s+/);
  return isKnownElement(name) && flags.every((flag) => /^[a-z]+$/.test(flag) && FLAGS.has(flag));
}

const FLAGS: ReadonlySet<string> = new Set(
  'async autofocus checked controls defer disabled hidden loop multiple muted noshade novalidate nowrap open readonly required reversed selected'.split(
    ' ',
  ),
);

function wordsOf(mail: MailDocument, element: MarkupElement): string {
  const { start, end } = element.startTag;
  return mail.source.slice(start + 1, end - 1).trim();
}

/** Elements that are read as prose; parents come before what is inside them. */
function outsideCode(elements: readonly MarkupElement[]): readonly MarkupElement[] {
  const inCode = new Set<MarkupElement>();
  return elements.filter((element) => {
    const { parent } = element;
    if (parent === undefined) return true;
    const isInside = inCode.has(parent) || /^(?:code|pre|kbd|samp|template|script|style|svg|head)$/.test(parent.name);
    if (isInside) inCode.add(element);
    return !isInside;
  });
}

/** Whether such a hole stands in this range of the file. */
export function holdsElementLeak(leaks: readonly ElementLeak[], range: Span): boolean {
  const last = lastStartingBy(leaks, range.end - 1, ({ source }) => source.start);
  return last !== undefined && overlaps(last.source, range);
}
