import type { Body, MarkupElement } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import { overlaps, type Span } from '../../../text/span';
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
  const dialectElements = new Set(mail.dialects.flatMap(({ elements }) => elements.map((name) => name.toLowerCase())));
  return mail.bodies.flatMap((body) =>
    body.elements
      .filter((element) => isPlainStartTag(element, body) && !dialectElements.has(element.name))
      .filter((element) => !isKnownElement(element.name) || element.attributes.length > 0)
      .map((element) => ({ source: element.startTag, asksFor: wordsOf(mail, element) }))
      .filter(({ asksFor }) => lexicon.hole(asksFor) !== undefined && !isElementWithFlags(asksFor)),
  );
}

/** Whether nothing marks it as an element that somebody meant: an end tag, a value, a component's slash. */
function isPlainStartTag(element: MarkupElement, body: Body): boolean {
  if (element.endTag !== undefined || isInCode(element)) return false;
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

function isInCode(element: MarkupElement): boolean {
  for (let around = element.parent; around !== undefined; around = around.parent) {
    if (/^(?:code|pre|kbd|samp|template|script|style|svg|head)$/.test(around.name)) return true;
  }
  return false;
}

/** Whether such a hole stands in this range of the file. */
export function holdsElementLeak(leaks: readonly ElementLeak[], range: Span): boolean {
  return leaks.some(({ source }) => overlaps(source, range));
}
