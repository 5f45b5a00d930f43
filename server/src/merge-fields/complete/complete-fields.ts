import { fieldKeys, lookUpField } from '../../dialects/look-up-field';
import { tagFor } from '../../dialects/tag-for';
import type { MailDocument } from '../../document/mail-document';
import { editSource } from '../../rules/merge-tags/writing/edit-source';
import { isName } from '../../rules/merge-tags/writing/name-fallback';
import { contains, span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { KnownField } from '../known-field';
import { openLoops } from './open-loops';
import { suggestFallback } from './suggest-fallback';
import { findTagStart, type TagStart } from './tag-start';

/** One field that the author may mean. */
export interface FieldCompletion {
  /** The field's name, or the whole tag of what the provider fills by itself. */
  readonly name: string;
  /** What the words typed so far are compared with. */
  readonly filterText: string;
  /** Writes the tag, or the name in it, with a tab stop at the fallback. */
  readonly edit: TextEdit;
  readonly origin: 'known' | 'standard' | 'system';
  readonly hasFallback: boolean;
  /** The known field it is, for what its data file says of it. */
  readonly known?: KnownField;
}

/** The fields that can be written at an offset of the file: known ones first, then the dialect's standard ones. */
export function completeFields(
  mail: MailDocument,
  fields: readonly KnownField[],
  offset: number,
): readonly FieldCompletion[] {
  const start = findTagStart(mail, offset);
  if (start === undefined) return [];
  const candidates = candidatesFor(mail, fields, start, offset);
  const completions = candidates.flatMap((candidate) => complete(mail, start, candidate));
  return start.tag === undefined ? completions : [...completions, ...systemTags(mail, start, start.tag)];
}

interface Candidate {
  readonly name: string;
  readonly origin: 'known' | 'standard';
  readonly known?: KnownField;
}

function candidatesFor(
  mail: MailDocument,
  fields: readonly KnownField[],
  { dialect, tag }: TagStart,
  offset: number,
): readonly Candidate[] {
  const ofItems = openLoops(mail.mergeTags, offset).flatMap(({ list, variable }) =>
    fields
      .filter(({ name }) => name.startsWith(`${list}.`))
      .map((known): Candidate => {
        const name = known.name.slice(list.length + 1);
        return { name: variable === '' ? name : `${variable}.${name}`, origin: 'known', known };
      }),
  );
  const known = printable(fields, tag !== undefined).map((field): Candidate => {
    return { name: field.name, origin: 'known', known: field };
  });
  const standard = fieldKeys().flatMap((key): readonly Candidate[] => {
    const name = dialect.fields[key];
    return name === undefined ? [] : [{ name, origin: 'standard' }];
  });
  const seen = new Set<string>();
  return [...ofItems, ...known, ...standard].filter(({ name }) => !seen.has(name) && seen.add(name));
}

/**
 * A field that only leads to others has nothing to print, though it can be tested and gone through; nor has one of the
 * items of a list, outside of a loop.
 */
function printable(fields: readonly KnownField[], isPrinted: boolean): readonly KnownField[] {
  if (!isPrinted) return fields;
  const parents = new Set(fields.map(({ name }) => name.slice(0, Math.max(0, name.lastIndexOf('.')))));
  return fields.filter(({ name, definition }) => !parents.has(name) && definition?.field.isOfItem !== true);
}

function complete(mail: MailDocument, start: TagStart, candidate: Candidate): readonly FieldCompletion[] {
  const { name, origin, known } = candidate;
  const rest = { name, origin, ...(known && { known }) };
  if (start.tag === undefined) {
    return [{ ...rest, filterText: name, edit: { span: start.name, newText: name }, hasFallback: false }];
  }
  const typed = mail.source.slice(start.tag.start, start.name.start);
  const edits = [
    { edit: writePlain(mail, start, start.tag, name), hasFallback: false },
    { edit: writeWithFallback(mail, start, start.tag, name), hasFallback: true },
  ];
  // A name that may be missing shows at once; of any other field the author knows best.
  if (isName(lookUpField(name))) edits.reverse();
  return edits.flatMap(({ edit, hasFallback }) =>
    edit === undefined ? [] : [{ ...rest, filterText: typed + name, edit, hasFallback }],
  );
}

function writePlain(mail: MailDocument, { dialect }: TagStart, range: Span, name: string): TextEdit | undefined {
  const text = tagFor(dialect, lookUpField(name) ?? 'firstName', { fieldName: name });
  return text === undefined ? undefined : writeSource(mail, range, text);
}

/** Stand round the fallback while its place in the escaped text is looked for; no mail means anything by them. */
const [FROM, TO] = ['\uE001', '\uE002'];

function writeWithFallback(
  mail: MailDocument,
  { dialect, isCertain }: TagStart,
  range: Span,
  name: string,
): TextEdit | undefined {
  if (dialect.writing?.withFallback === undefined || (!isCertain && dialect.kind === 'engine')) return undefined;
  const fallback = suggestFallback(mail, name, range.start);
  const write = (text: string): TextEdit | undefined => {
    const tag = tagFor(dialect, lookUpField(name) ?? 'firstName', { fieldName: name, fallback: text });
    return tag === undefined ? undefined : writeSource(mail, range, tag);
  };
  const marked = write(FROM + fallback + TO);
  const start = marked?.newText.indexOf(FROM) ?? -1;
  const end = (marked?.newText.indexOf(TO) ?? -1) - FROM.length;
  if (marked === undefined || start === -1 || end < start) return write(fallback);
  return { span: marked.span, newText: marked.newText.replace(FROM, '').replace(TO, ''), tabStops: [span(start, end)] };
}

function systemTags(mail: MailDocument, start: TagStart, range: Span): readonly FieldCompletion[] {
  const { systemTags: tags } = start.dialect;
  return fieldKeys().flatMap((key): readonly FieldCompletion[] => {
    const name = tags[key];
    const edit = name === undefined ? undefined : writeSource(mail, range, name);
    if (name === undefined || edit === undefined) return [];
    const typed = mail.source.slice(range.start, start.name.start);
    return [
      { name, filterText: typed + name.replace(/[^\p{L}\p{N}_]/gu, ''), edit, origin: 'system', hasFallback: false },
    ];
  });
}

/** A value that is still empty or broken is no text yet; what is written there stands as it is. */
function writeSource(mail: MailDocument, range: Span, newText: string): TextEdit | undefined {
  const texts = [...mail.bodies.map(({ content }) => content), ...mail.envelope.fields.map(({ value }) => value)];
  if (texts.some(({ source }) => contains(source, range))) return editSource(mail, range, newText);
  return mail.format === 'json' || mail.format === 'eml' ? undefined : { span: range, newText };
}
