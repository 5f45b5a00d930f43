import type { Body } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import type { MappedText } from '../../../text/mapped-text';
import { compareSpans, overlaps, span, type Span } from '../../../text/span';
import { lastStartingBy } from './last-starting-by';

/** Where a text stands; a hole in a subject, preheader or greeting is worse than one in a link. */
export type TextPlace = 'subject' | 'preheader' | 'sender' | 'body' | 'link';

/** One text that a recipient (or a browser, for a link) gets to read. */
export interface MailText {
  readonly place: TextPlace;
  readonly text: MappedText;
  /** Spans of it that quote code. */
  readonly code: readonly Span[];
  /** Spans of it that stand in the preheader. */
  readonly preheaders: readonly Span[];
  /** Undefined for what stands in the envelope. */
  readonly body?: Body;
}

/** Everything in the mail that is read, each text once: the envelope, the bodies, the addresses of links. */
export function readTexts(mail: MailDocument): readonly MailText[] {
  return [...envelopeTexts(mail), ...mail.bodies.flatMap(bodyTexts)];
}

function bodyTexts(body: Body): readonly MailText[] {
  const links = body.links.map(({ target }): MailText => ({
    place: 'link',
    text: target,
    code: [],
    preheaders: [],
    body,
  }));
  const preheaders = body.blocks.filter(({ role }) => role === 'preheader').map((block) => block.span);
  return [{ place: 'body', text: body.visible, code: joined(body.code), preheaders, body }, ...links];
}

/** The same ranges in order, those that overlap joined. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const next of [...spans].sort(compareSpans)) {
    const last = result.at(-1);
    if (last === undefined || last.end < next.start) result.push(next);
    else result[result.length - 1] = span(last.start, Math.max(last.end, next.end));
  }
  return result;
}

/** A preheader that is part of a body is read there. */
function envelopeTexts(mail: MailDocument): readonly MailText[] {
  const inBody = (field: Span): boolean => mail.bodies.some(({ content }) => overlaps(content.source, field));
  return mail.envelope.fields
    .filter((field) => field.name !== 'audience' && !(field.name === 'preheader' && inBody(field.span)))
    .map((field): MailText => ({ place: placeOf(field.name), text: field.value, code: [], preheaders: [] }));
}

function placeOf(name: string): TextPlace {
  return name === 'subject' || name === 'preheader' ? name : 'sender';
}

/** Whether the span stands in a preheader, which is read beside the subject. */
export function isInPreheader({ preheaders }: MailText, part: Span): boolean {
  return preheaders.some((preheader) => overlaps(preheader, part));
}

/** Whether the span shows code, which may look like a mistake on purpose. */
export function isCode({ code }: MailText, part: Span): boolean {
  const last = lastStartingBy(code, part.end - 1, ({ start }) => start);
  return last !== undefined && overlaps(last, part);
}
