import type { Span } from '../../text/span';
import type { Body } from '../body';
import type { MailDocument } from '../mail-document';

/**
 * The text to hand to MJML: the MJML body with every merge tag replaced by as many letters, lines kept, and without the
 * front matter that MJML knows nothing of. `{{#if a <b}}` would open an element otherwise. Undefined for a mail without
 * MJML, and for a part that other mails include: where it may stand only they know.
 */
export function mjmlSource(mail: MailDocument): string | undefined {
  const body = mail.bodies.find(({ format }) => format === 'mjml');
  return body !== undefined && isWhole(body) ? maskMergeTags(body, mail) : undefined;
}

/** MJML puts `mjml` and `mj-body` around what it includes. What has the latter alone is a mail that lacks the former. */
function isWhole({ elements }: Body): boolean {
  return elements.some(({ name }) => name === 'mjml' || name === 'mj-body');
}

function maskMergeTags({ content }: Body, mail: MailDocument): string {
  const { source, text } = content;
  if (source.end - source.start !== text.length) return text;
  let masked = '';
  let copied = 0;
  for (const { start, end } of tagsInside(mail, source)) {
    if (start < copied) continue;
    masked += text.slice(copied, start) + text.slice(start, end).replace(/[^\r\n]/g, 'x');
    copied = end;
  }
  return masked + text.slice(copied);
}

/** Spans of the text, in order; a tag that was never closed may have swallowed markup and is left as it is. */
function tagsInside(mail: MailDocument, source: Span): Span[] {
  return mail.mergeTags
    .filter(({ span, malformed }) => span.start >= source.start && span.end <= source.end && malformed === undefined)
    .map(({ span }) => ({ start: span.start - source.start, end: span.end - source.start }));
}
