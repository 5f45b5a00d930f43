import { decodeHTMLStrict } from 'entities';
import { envelopeField, type EnvelopeField } from '../../document/envelope';
import type { MailDocument } from '../../document/mail-document';
import { message, type Message } from '../../text/message';
import { overlaps, span, type Span } from '../../text/span';
import { lastStartingBy } from '../merge-tags/reading/last-starting-by';
import { defineRule, type Fix, type RuleFinding } from '../rule';

export default defineRule({
  id: 'escaped-subject',
  category: 'across-files',
  severity: 'warning',
  summary: message('Write the subject as plain text.'),
  why: message(
    'A subject is a header, not HTML: nobody decodes it, so that “Terms &amp;amp; conditions” arrives with its entity and `<b>` with its brackets, first in every inbox. It happens when a subject is copied from the HTML, or when a filter in it escapes its value for HTML. Write the characters themselves. A plain tag of an engine that escapes by itself is no finding: whether it does so in subjects too is up to the provider.',
  ),
  sources: [
    { title: 'RFC 5322, unstructured header fields', url: 'https://www.rfc-editor.org/rfc/rfc5322#section-3.6.5' },
    {
      title: 'Twilio SendGrid, “Using Handlebars”: three braces leave a value unescaped',
      url: 'https://www.twilio.com/docs/sendgrid/for-developers/sending-email/using-handlebars',
    },
  ],
  since: '0.1.0',
  examples: {
    bad: [
      {
        format: 'markdown',
        source: '---\nsubject: Your terms ⟦&amp;⟧ conditions\n---\n\nHello,\n\nhere they are.\n',
      },
      {
        format: 'json',
        source: '{"Subject": "⟦<b>⟧New prices⟦</b>⟧", "HtmlBody": "<p>Hello</p>", "TextBody": "Hello"}',
      },
      {
        format: 'markdown',
        source: '---\nsubject: "Seats for ⟦{{ show | escape }}⟧"\n---\n\nHello,\n\nhere they are.\n',
      },
    ],
    good: [
      { format: 'markdown', source: '---\nsubject: Your terms & conditions\n---\n\nHello,\n\nhere they are.\n' },
      { format: 'markdown', source: '---\nsubject: "Seats for {{ show }} < 20 €"\n---\n\nHello,\n\nhere they are.\n' },
    ],
  },

  *check(mail) {
    const subject = envelopeField(mail.envelope, 'subject');
    if (subject === undefined || subject.value.text.length > LONGEST_SUBJECT) return;
    const tags = mail.mergeTags.filter((tag) => overlaps(tag.span, subject.span));
    const found = [...findPieces(subject, tags), ...findEscapingTags(subject, mail)];
    yield* found.sort((a, b) => a.span.start - b.span.start);
  },
});

/** Characters (UTF-16 units) of what can be a subject at all: RFC 5322 ends a line after 998. */
const LONGEST_SUBJECT = 2000;

/** An entity, however often its own sign was escaped: `&amp;`, `&amp;amp;`, `&#39;`. */
const ENTITY = /&(?:amp;){0,8}(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;

/** Elements that authors set words with; `<title>` and `<address>` may be holes for a person to fill. */
const MARKUP =
  /<\/?(?:a|b|big|br|center|del|div|em|font|h[1-6]|i|img|ins|mark|p|s|small|span|strike|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi;

function* findPieces(subject: EnvelopeField, tags: readonly { readonly span: Span }[]): Generator<RuleFinding> {
  for (const { part, plain } of [...entitiesIn(subject.value.text), ...markupIn(subject.value.text)]) {
    const place = subject.value.toSource(part);
    const tag = lastStartingBy(tags, place.end - 1, (each) => each.span.start);
    if (tag !== undefined && overlaps(tag.span, place)) continue;
    const words = subject.value.text.slice(part.start, part.end);
    yield { span: place, message: explain(words, plain), fixes: replacement(subject, part, plain) };
  }
}

interface Piece {
  readonly part: Span;
  readonly plain: string;
}

function entitiesIn(text: string): readonly Piece[] {
  return Array.from(text.matchAll(ENTITY)).flatMap(({ 0: entity, index }) => {
    const plain = decodeWholly(entity);
    return plain === entity ? [] : [{ part: span(index, index + entity.length), plain }];
  });
}

/** What the entity stands for; a no-break space is a space in a header. */
function decodeWholly(entity: string): string {
  let decoded = entity;
  for (let before = ''; decoded !== before;) {
    before = decoded;
    decoded = decodeHTMLStrict(decoded);
  }
  return decoded.replace(/\u00A0/g, ' ');
}

function markupIn(text: string): readonly Piece[] {
  return Array.from(text.matchAll(MARKUP), ({ 0: markup, index }) => ({
    part: span(index, index + markup.length),
    plain: /^<br/i.test(markup) ? ' ' : '',
  }));
}

function explain(words: string, plain: string): Message {
  if (plain.trim() === '')
    return message('A subject is plain text, so “{0}” arrives as it stands: take it out.', words);
  return message('A subject is plain text, so “{0}” arrives as it stands: write “{1}”.', words, plain);
}

function replacement(subject: EnvelopeField, part: Span, plain: string): readonly Fix[] {
  const edit = subject.value.edit(part, plain);
  if (edit === undefined) return [];
  const words = subject.value.text.slice(part.start, part.end);
  const title = plain === '' ? message('Remove “{0}”', words) : message('Replace with “{0}”', plain);
  return [{ title, edits: [edit], safe: true }];
}

/** A filter that does nothing but escape for HTML: Liquid, Jinja, Twig, Django; FreeMarker's built-in. */
const ESCAPING_FILTER = /\s?\|\s?(?:force_escape|escape_once|escape|e)\b(?!\s?[:(])|\?x?html\b/;

function* findEscapingTags(subject: EnvelopeField, mail: MailDocument): Generator<RuleFinding> {
  for (const tag of mail.mergeTags) {
    if (tag.role !== 'output' || tag.malformed !== undefined || !overlaps(tag.span, subject.span)) continue;
    const raw = tag.text.replace(ESCAPING_FILTER, '');
    if (raw === tag.text) continue;
    const edit = subject.value.edit(subject.value.fromSource(tag.span), raw);
    const explanation = message(
      '“{0}” escapes its value for HTML, so “&” arrives as “&amp;”: write “{1}”.',
      tag.text,
      raw,
    );
    const fixes = edit === undefined ? [] : [{ title: message('Replace with {0}', raw), edits: [edit], safe: true }];
    yield { span: tag.span, message: explanation, fixes };
  }
}
