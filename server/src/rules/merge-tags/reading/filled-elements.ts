import type { MarkupElement } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import { contains, overlaps, span, type Span } from '../../../text/span';
import { lastStartingBy } from './last-starting-by';

/** Attributes by which engines of markup put a value into an element: `th:text`, `t-out`, `tal:content`, `v-text`. */
const FILLING_ATTRIBUTE =
  /^(?:th:u?text|t-(?:out|esc|raw|field|call)|tal:(?:content|replace)|py:(?:content|replace)|(?:ng-|v-|x-|data-)?(?:bind|text|html)|:text)$/;
/** Namespaces of elements that print: JSTL, XSLT, Struts, ASP.NET, SOGo. Those of Office lay out what is there. */
const OFFICE = /^(?:o|v|w|m|st1|x):/;

/** The elements that an engine fills, in source order: what they print is not in the file. */
export function findFilledElements(mail: MailDocument): readonly Span[] {
  return mail.bodies
    .flatMap(({ elements }) => elements.filter(isFilled))
    .map(({ startTag }) => startTag)
    .sort((a, b) => a.start - b.start);
}

/** What stands in elements only until an engine puts its value there, in source order: `<b th:text="${name}">Name</b>`. */
export function findPrototypes(mail: MailDocument): readonly Span[] {
  const bodies = mail.bodies.flatMap(({ elements }) =>
    elements
      .filter(hasFillingAttribute)
      .map(({ startTag, endTag }) => span(startTag.end, endTag?.start ?? startTag.end)),
  );
  const prototypes: Span[] = [];
  for (const body of bodies.sort((a, b) => a.start - b.start)) {
    const around = prototypes.at(-1);
    if (around === undefined || !contains(around, body)) prototypes.push(body);
  }
  return prototypes;
}

function isFilled(element: MarkupElement): boolean {
  return (element.name.includes(':') && !OFFICE.test(element.name)) || hasFillingAttribute(element);
}

function hasFillingAttribute({ attributes }: MarkupElement): boolean {
  return attributes.some(({ name }) => FILLING_ATTRIBUTE.test(name));
}

/** Whether such an element, or text, stands in this range of the file. */
export function holdsFilledElement(filled: readonly Span[], range: Span): boolean {
  const last = lastStartingBy(filled, range.end - 1, ({ start }) => start);
  return last !== undefined && overlaps(last, range);
}
