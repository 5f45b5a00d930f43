import { LineIndex } from '../../text/line-index';
import { message, type Message } from '../../text/message';
import { overlaps, span, type Span } from '../../text/span';
import type { Body, MarkupAttribute, MarkupElement } from '../../document/body';
import type { MailDocument } from '../../document/mail-document';
import { defineRule, type MjmlError, type MjmlFailure, type RuleFinding } from '../rule';

export default defineRule({
  id: 'mjml-error',
  category: 'rendering',
  severity: 'error',
  summary: message('Write MJML that its own validator accepts.'),
  why: message(
    'MJML drops an element it does not know and an attribute it does not allow, without a word in the mail itself: a paragraph or a button is missing, or the colour is the wrong one. Use the elements and attributes of its documentation.',
  ),
  sources: [{ title: 'MJML documentation, “Components”', url: 'https://documentation.mjml.io/#components' }],
  since: '0.1.0',
  examples: {
    bad: [
      { format: 'mjml', source: inColumn('<mj-text ⟦colour="#333333"⟧>The link works again.</mj-text>') },
      { format: 'mjml', source: inColumn('⟦<mj-list>⟧The link works again.</mj-list>') },
    ],
    good: [{ format: 'mjml', source: inColumn('<mj-text color="#333333">The link works again.</mj-text>') }],
  },

  *check(mail, { rendered }) {
    const body = mail.bodies.find(({ format }) => format === 'mjml');
    if (body === undefined || rendered === undefined) return;
    if (rendered.failure !== undefined) yield* explainFailure(rendered.failure, body);
    const places = new ErrorPlaces(body, mail);
    for (const error of rendered.errors) yield* places.findings(error);
  },
});

function inColumn(content: string): string {
  const head = '<mjml>\n  <mj-body>\n    <mj-section>\n      <mj-column>\n        ';
  return `${head}${content}\n      </mj-column>\n    </mj-section>\n  </mj-body>\n</mjml>\n`;
}

/** A process that hangs or crashes says nothing about the mail, so nothing is said to its author. */
function* explainFailure(failure: MjmlFailure, body: Body): Iterable<RuleFinding> {
  const root = body.elements[0]?.startTag ?? firstLine(body);
  const include = body.elements.find(({ name }) => name === 'mj-include');
  if (failure === 'malformed') {
    yield {
      span: root,
      message: message('MJML cannot read this mail; write one “<mjml>” element with an “<mj-body>” inside.'),
    };
  } else if (failure === 'too-deep') {
    yield { span: root, message: message('MJML cannot compile elements nested this deep; remove some of the levels.') };
  } else if (failure === 'circular-include') {
    yield {
      span: include?.startTag ?? root,
      message: message('A file that is included here includes itself; remove one “<mj-include>” of the circle.'),
    };
  }
}

function firstLine({ content }: Body): Span {
  const end = content.text.search(/[\r\n]/);
  return content.toSource(span(0, end < 0 ? content.text.length : end));
}

/** What an error is about, as far as MJML's sentence tells. */
interface Complaint {
  readonly message: Message;
  /** Lower-case name of the attribute it names first. */
  readonly attribute?: string;
}

/** MJML names a line and a tag; the attribute or the tag itself is found in our own tree. */
class ErrorPlaces {
  readonly #body: Body;
  readonly #mail: MailDocument;
  readonly #lines: LineIndex;
  /** By line and tag name. */
  readonly #elements = new Map<string, MarkupElement[]>();
  readonly #seen = new Map<string, number>();

  constructor(body: Body, mail: MailDocument) {
    this.#body = body;
    this.#mail = mail;
    this.#lines = new LineIndex(body.content.text);
    for (const element of body.elements) {
      const { start } = body.content.fromSource(element.startTag);
      const key = `${this.#lines.positionAt(start).line + 1} ${element.name}`;
      const onLine = this.#elements.get(key);
      if (onLine === undefined) this.#elements.set(key, [element]);
      else onLine.push(element);
    }
  }

  *findings(error: MjmlError): Iterable<RuleFinding> {
    if (error.includedAt !== undefined) {
      const include = this.#elementsOnLine('mj-include', error.includedAt)[0];
      const text = message('The included file has an error in “<{0}>”: {1}.', error.tagName, bare(error.message));
      yield { span: include?.startTag ?? this.#lineSpan(error.includedAt), message: text };
      return;
    }
    const complaint = readComplaint(error);
    const element = this.#nextElement(error, complaint.attribute);
    const place = element === undefined ? this.#lineSpan(error.line) : this.#placeIn(element, complaint.attribute);
    if (place !== undefined) yield { span: place, message: complaint.message };
  }

  /** Equal errors on one line belong to the elements of that line in turn. */
  #nextElement(error: MjmlError, attribute: string | undefined): MarkupElement | undefined {
    const onLine = this.#elementsOnLine(error.tagName, error.line);
    const named = onLine.filter((element) => findAttribute(element, attribute) !== undefined);
    const candidates = named.length > 0 ? named : onLine;
    const key = `${error.line} ${error.tagName} ${error.message}`;
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    return candidates[before % candidates.length];
  }

  /** Undefined where a merge tag makes the value or the attribute: only its engine knows what MJML will read. */
  #placeIn(element: MarkupElement, attributeName: string | undefined): Span | undefined {
    if (attributeName === undefined) return element.startTag;
    const attribute = findAttribute(element, attributeName);
    const place = attribute === undefined ? element.startTag : wholeAttribute(attribute, this.#mail.source);
    return this.#mail.mergeTags.some((tag) => overlaps(tag.span, place)) ? undefined : place;
  }

  #elementsOnLine(name: string, line: number): readonly MarkupElement[] {
    return this.#elements.get(`${line} ${name}`) ?? [];
  }

  /** Source of a line that MJML counts from 1. */
  #lineSpan(line: number): Span {
    const start = this.#lines.lineStart(line - 1);
    return this.#body.content.toSource(span(start, this.#lines.lineStart(line)));
  }
}

function findAttribute(element: MarkupElement, name: string | undefined): MarkupAttribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}

/** From the name to the closing quote. */
function wholeAttribute({ nameSpan, value }: MarkupAttribute, source: string): Span {
  const end = Math.max(nameSpan.end, value.source.end);
  const quote = source[end];
  return span(nameSpan.start, quote === '"' || quote === "'" ? end + 1 : end);
}

function readComplaint({ message: text, tagName }: MjmlError): Complaint {
  const [, illegal] = /^Attributes? (.+) (?:is|are) illegal$/.exec(text) ?? [];
  if (illegal !== undefined) {
    const attribute = illegal.split(', ')[0]?.toLowerCase() ?? illegal;
    const explained = message('“<{0}>” has no attribute “{1}”; remove it or correct its name.', tagName, illegal);
    return { attribute, message: explained };
  }
  const [, name, value, accepted] =
    /^Attribute (\S+) has invalid value: (.*) for type \w+(?:, only accepts (.*))? ?$/.exec(text) ?? [];
  if (name !== undefined && value !== undefined) {
    return { attribute: name.toLowerCase(), message: explainValue(name, value, accepted) };
  }
  const [, child, parent, allowed] = /^(\S+) cannot be used inside (\S+), only inside: (.+)$/.exec(text) ?? [];
  if (child !== undefined && parent !== undefined && allowed !== undefined) {
    return {
      message: message('“<{0}>” cannot stand inside “<{1}>”; move it into one of: {2}.', child, parent, allowed),
    };
  }
  if (/^Element \S+ doesn't exist/.test(text)) {
    return {
      message: message(
        'MJML has no element “<{0}>”; use one of its own or put the HTML into “<mj-text>” or “<mj-raw>”.',
        tagName,
      ),
    };
  }
  return { message: message('MJML rejects “<{0}>”: {1}.', tagName, bare(text)) };
}

function explainValue(name: string, value: string, accepted: string | undefined): Message {
  if (accepted === undefined) return message('“{0}” is no value for “{1}”; write one that MJML accepts.', value, name);
  return message('“{0}” is no value for “{1}”; MJML accepts only {2}.', value, name, accepted);
}

function bare(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
