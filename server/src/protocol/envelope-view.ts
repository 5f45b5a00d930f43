import {
  type DocumentLink,
  type DocumentSymbol,
  type Hover,
  MarkupKind,
  type Position,
  SymbolKind,
} from 'vscode-languageserver';
import type { EnvelopeField, EnvelopeFieldName, FieldConfidence } from '../document/envelope';
import type { MailDocument } from '../document/mail-document';
import { message, renderMessage, type Message, type Translations } from '../text/message';
import { span, type Span } from '../text/span';
import type { CheckedMail } from './check-text';
import type { HoverStyle } from './hover';
import { toRange } from './to-diagnostic';

const LABELS: Readonly<Record<EnvelopeFieldName, Message>> = {
  subject: message('Subject'),
  from: message('From'),
  replyTo: message('Reply-To'),
  preheader: message('Preheader'),
  audience: message('Audience'),
};

/** In the order in which a recipient meets them. */
const ORDER: readonly EnvelopeFieldName[] = ['subject', 'from', 'replyTo', 'preheader', 'audience'];

/** How sure a field is, where that is worth a word. */
const CONFIDENCES: Readonly<Record<FieldConfidence, Message | undefined>> = {
  certain: undefined,
  likely: message('likely'),
  guess: message('a guess'),
};

/** A line of the envelope, the file it is kept in where that is another one, and what to know of it. */
interface EnvelopeLine {
  readonly name: EnvelopeFieldName;
  readonly value: string;
  readonly notes: readonly Message[];
  readonly file?: string;
}

/** The outline of a file: the fields of its envelopes and its bodies. */
export function envelopeSymbols({ mail }: CheckedMail, translations: Translations): DocumentSymbol[] {
  const mails = [mail, ...(mail.others ?? [])];
  return mails.flatMap((one) => [
    ...inOrder(one).map((field) =>
      symbol(mail, renderMessage(LABELS[field.name], translations), field.value.text.trim(), field.span),
    ),
    ...one.bodies.map(({ format, content }) =>
      symbol(mail, renderMessage(message('Body'), translations), format, content.source),
    ),
  ]);
}

/** Links to the other files of the mail: on the first line of a body, on each subject that is kept for one. */
export function relatedLinks({ mail, related = [] }: CheckedMail, translations: Translations): DocumentLink[] {
  return [mail, ...(mail.others ?? [])].flatMap((one) => {
    const [first] = one.related ?? [];
    const file = related.find(({ path }) => path === first?.path);
    if (first === undefined || file === undefined) return [];
    const place = first.holds === 'envelope' ? firstWord(mail) : one.envelope.fields[0]?.span;
    if (place === undefined) return [];
    const tooltip = renderMessage(message('Open “{0}”', file.path), translations);
    return [{ range: toRange(mail.lines, place), target: file.uri, tooltip }];
  });
}

/** Whether other files keep a part of the envelope. */
export function hasEnvelopeElsewhere({ mail }: CheckedMail): boolean {
  return mail.related?.some(({ holds }) => holds === 'envelope') === true;
}

/** The whole envelope, for a pointer on the first line of a body. */
export function explainEnvelope({ mail }: CheckedMail, position: Position, style: HoverStyle): Hover | null {
  if (mail.bodies.length === 0) return null;
  const place = firstLine(mail);
  const offset = mail.lines.offsetAt(position);
  if (offset < place.start || offset > place.end) return null;
  const lines = envelopeLines(mail);
  if (lines.length === 0) return null;
  const value = lines.map((line) => writeLine(line, style)).join(style.markdown ? '  \n' : '\n');
  const kind = style.markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { contents: { kind, value }, range: toRange(mail.lines, place) };
}

/** What this file states, then what others do; beside each field the candidates that lost to it. */
function envelopeLines(mail: MailDocument): readonly EnvelopeLine[] {
  const elsewhere = (mail.related ?? []).filter(({ holds }) => holds === 'envelope');
  return [
    ...linesOf(mail),
    ...elsewhere.flatMap(({ mail: one, path }) => linesOf(one).map((line) => ({ ...line, file: path }))),
  ];
}

function linesOf({ envelope, lines, source }: MailDocument): readonly EnvelopeLine[] {
  const { fields, rivals = [], computed = [] } = envelope;
  const lineOf = ({ span: place }: { readonly span: Span }): number => lines.positionAt(place.start).line + 1;
  const told = fields.map((field): EnvelopeLine => {
    const confidence = CONFIDENCES[field.confidence];
    return { name: field.name, value: field.value.text.trim(), notes: confidence === undefined ? [] : [confidence] };
  });
  const lost = rivals.map((field): EnvelopeLine => {
    const note = message('on line {0}, overruled', String(lineOf(field)));
    return { name: field.name, value: field.value.text.trim(), notes: [note] };
  });
  const made = computed.map((field): EnvelopeLine => {
    const code = source.slice(field.span.start, field.span.end).replace(/\s+/g, ' ').trim();
    return {
      name: field.name,
      value: code,
      notes: [message('made by code on line {0}, not known', String(lineOf(field)))],
    };
  });
  return ORDER.flatMap((name) => [...told, ...lost, ...made].filter((line) => line.name === name));
}

function writeLine({ name, value, notes, file }: EnvelopeLine, { markdown, translations }: HoverStyle): string {
  const label = renderMessage(LABELS[name], translations);
  const rendered = notes.map((note) => renderMessage(note, translations));
  const remarks = [...(file === undefined ? [] : [markdown ? `\`${file}\`` : file]), ...rendered].join('; ');
  const place = remarks === '' ? '' : ` (${remarks})`;
  if (!markdown) return `${label}: ${value}${place}`;
  return `**${label}:** ${value.replace(/[\\`*_{}[\]<>#|!&~]/g, '\\$&')}${place}`;
}

function inOrder({ envelope }: MailDocument): readonly EnvelopeField[] {
  return ORDER.flatMap((name) => envelope.fields.filter((field) => field.name === name));
}

function symbol({ lines }: MailDocument, name: string, detail: string, place: Span): DocumentSymbol {
  const range = toRange(lines, place);
  return { name, detail, kind: SymbolKind.String, range, selectionRange: range };
}

function firstLine({ source }: MailDocument): Span {
  const match = /[^\s\uFEFF][^\r\n]*/.exec(source);
  return match === null ? span(0, 0) : span(match.index, match.index + match[0].length);
}

function firstWord(mail: MailDocument): Span {
  const line = firstLine(mail);
  const word = /^\S+/.exec(mail.source.slice(line.start, line.end))?.[0] ?? '';
  return span(line.start, line.start + word.length);
}
