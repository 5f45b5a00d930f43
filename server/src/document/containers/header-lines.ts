import { span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { BodyFormat } from '../body';
import type { EnvelopeFieldName } from '../envelope';
import type { EnvelopeEntry } from './assemble-fields';
import { roleOfKey } from './field-role';
import { readFieldName, readHeaderFields, type FieldName, type HeaderField } from './headers/header-fields';
import { HEADER_NAMES } from './headers/header-names';
import { headerValue } from './headers/header-value';
import { localHeaderName, readLocalHeaderName } from './headers/local-header-names';
import { lineBreakOf } from './line-break';
import { lineValue, onOneLine } from './line-value';
import type { StoredValue } from './stored-value';

/** Header lines that a person wrote on top of a template, the way mail-merge tools take them. */
export interface HeaderLines {
  readonly entries: readonly EnvelopeEntry[];
  /** The last of the lines, to underline when another belongs below it. */
  readonly last: Span;
  readonly bodyStart: number;
  insert(name: EnvelopeFieldName, value: string): TextEdit;
}

/** Lines a block may open with; prose that opens with `Note:` is prose. */
const KNOWN = new Set([
  ...['subject', 'from', 'to', 'cc', 'bcc', 'reply-to', 'sender', 'date', 'preheader', 'preview', 'preview-text'],
  ...['audience', 'segment', 'list', 'content-type', 'mime-version', 'message-id', 'x-unsent', 'language'],
]);

const REQUIRED = ['subject', 'from', 'to'];

/** `Da:` and `A:` are words of prose and of dialogues as well, so that a block of such names needs a subject. */
const REQUIRED_OF_LOCAL = ['subject'];

/** Characters in which the language of the names is looked for. */
const REACH = 500;

/** Reads header lines on top of a template; undefined where its first lines are prose. */
export function readHeaderLines(source: string, start: number, format: BodyFormat): HeaderLines | undefined {
  if (format === 'mjml') return undefined;
  const first = /\S/g;
  first.lastIndex = start;
  const at = first.exec(source)?.index ?? start;
  const language = languageOfHeaders(source, at);
  const block = readHeaderFields(source, at, source.length, (line) => readName(line, language));
  const known = knownFields(block.fields);
  const last = known.at(-1);
  const firstName = block.fields[0]?.name;
  if (last === undefined || firstName === undefined || !KNOWN.has(firstName)) return undefined;
  const required = language === undefined ? REQUIRED : REQUIRED_OF_LOCAL;
  if (!known.some(({ name }) => required.includes(name))) return undefined;
  const complete = known.length === block.fields.length;
  const bodyStart = complete ? block.bodyStart : afterLine(source, last.line.end);
  // Text that goes on right below is a sentence's second line, unless it is a document.
  if (format === 'html' && complete && !/^\s*</.test(source.slice(bodyStart, bodyStart + 200))) return undefined;
  return {
    entries: known.flatMap((field): EnvelopeEntry[] => {
      const claim = roleOfKey([field.name]);
      return claim === undefined ? [] : [{ ...claim, value: valueOf(source, field) }];
    }),
    last: last.line,
    bodyStart,
    insert: (name, value) => ({
      span: span(last.line.end, last.line.end),
      newText: `${lineBreakOf(source)}${nameToWrite(name, language)}${colonOf(source, last.line)}${onOneLine(value)}`,
    }),
  };
}

/** The language of the names, where it is not that of messages: of the first name that tells it; `Date` does not. */
function languageOfHeaders(source: string, start: number): string | undefined {
  const lines = source.slice(start, start + REACH).split(/\r\n|\r|\n/);
  const local = lines.map((line) =>
    KNOWN.has(readFieldName(line)?.name ?? '') ? undefined : readLocalHeaderName(line),
  );
  return local.find((name) => name !== undefined)?.language;
}

function readName(line: string, language: string | undefined): FieldName | undefined {
  const local = language === undefined ? undefined : readLocalHeaderName(line);
  return local?.language === language ? (local ?? readFieldName(line)) : readFieldName(line);
}

function nameToWrite(field: EnvelopeFieldName, language: string | undefined): string {
  const name = HEADER_NAMES[field];
  return language === undefined ? name : (localHeaderName(name, language) ?? name);
}

/** The colon of a line, with the white space that its language sets around it. */
function colonOf(source: string, { start, end }: Span): string {
  return /[ \t\u00A0\u202F]*:[ \t]*/.exec(source.slice(start, end))?.[0] ?? ': ';
}

/** The fields up to the first that no mail has: `Hello:` is where the letter begins. */
function knownFields(fields: readonly HeaderField[]): readonly HeaderField[] {
  const stranger = fields.findIndex(({ name }) => !KNOWN.has(name) && !name.startsWith('x-'));
  return stranger < 0 ? fields : fields.slice(0, stranger);
}

const ENCODED = /=\?[^?\s]{1,60}\?[bq]\?/i;

/** A value that is encoded stays so; any other is written as people write, in plain characters. */
function valueOf(source: string, field: HeaderField): StoredValue {
  const raw = source.slice(field.value.start, field.value.end);
  return ENCODED.test(raw) || raw.includes('\n') ? headerValue(source, field) : plainValue(source, field);
}

function plainValue(source: string, field: HeaderField): StoredValue {
  const { value } = field;
  const gap = value.start === value.end && source.charAt(value.start - 1) === ':' ? ' ' : '';
  const plain = lineValue(source, value);
  return {
    ...plain,
    // Words that a reader would take for encoded ones have to be encoded.
    replace: (text) =>
      ENCODED.test(text) ? headerValue(source, field).replace(text) : { span: value, newText: gap + onOneLine(text) },
  };
}

function afterLine(source: string, end: number): number {
  return end + (/^(?:\r\n|\r|\n)/.exec(source.slice(end, end + 2))?.[0].length ?? 0);
}
