import type { Body } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import type { MappedText } from '../../../text/mapped-text';
import { overlaps, type Span } from '../../../text/span';

/** Where a text stands; a hole in a subject, preheader or greeting is worse than one in a link. */
export type TextPlace = 'subject' | 'preheader' | 'sender' | 'body' | 'link';

/** One text that a recipient (or a browser, for a link) gets to read. */
export interface MailText {
  readonly place: TextPlace;
  readonly text: MappedText;
  /** Spans of it that quote code. */
  readonly code: readonly Span[];
  /** Undefined for what stands in the envelope. */
  readonly body?: Body;
}

/** Everything in the mail that is read, each text once: the envelope, the bodies, the addresses of links. */
export function readTexts(mail: MailDocument): readonly MailText[] {
  return [...envelopeTexts(mail), ...mail.bodies.flatMap(bodyTexts)];
}

function bodyTexts(body: Body): readonly MailText[] {
  const links = body.links.map(({ target }): MailText => ({ place: 'link', text: target, code: [], body }));
  return [{ place: 'body', text: body.visible, code: body.code, body }, ...links];
}

/** A preheader that is part of a body is read there. */
function envelopeTexts(mail: MailDocument): readonly MailText[] {
  const inBody = (field: Span): boolean => mail.bodies.some(({ content }) => overlaps(content.source, field));
  return mail.envelope.fields
    .filter((field) => field.name !== 'audience' && !(field.name === 'preheader' && inBody(field.span)))
    .map((field): MailText => ({ place: placeOf(field.name), text: field.value, code: [] }));
}

function placeOf(name: string): TextPlace {
  return name === 'subject' || name === 'preheader' ? name : 'sender';
}

/** Whether the span of a body's visible text stands in its preheader. */
export function isInPreheader(body: Body | undefined, part: Span): boolean {
  return body?.blocks.some(({ role, span }) => role === 'preheader' && overlaps(span, part)) ?? false;
}

/** Whether the span shows code, which may look like a mistake on purpose. */
export function isCode(text: MailText, part: Span): boolean {
  return text.code.some((code) => overlaps(code, part));
}
