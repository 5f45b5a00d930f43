import { describeMissingValue } from '../dialects/missing-value';
import type { MailDocument } from '../document/mail-document';
import type { MergeTag } from '../document/merge-tag';
import { message, type Message } from '../text/message';
import { findDefinition, type FieldDefinition, type KnownField } from './known-field';
import { TagStates } from './tag-state';

/** What an author wants to know of a tag. */
export interface TagDescription {
  readonly tag: MergeTag;
  /** Name of the dialect that reads it, and the page that says so. */
  readonly dialect?: { readonly name: string; readonly source: string };
  readonly sentences: readonly Message[];
  readonly definition?: FieldDefinition;
}

/** Explains the tag at an offset of the file; undefined where there is none. */
export function describeTag(
  mail: MailDocument,
  fields: readonly KnownField[],
  offset: number,
): TagDescription | undefined {
  const tag = mail.mergeTags.find(({ span }) => span.start <= offset && offset < span.end);
  if (tag === undefined) return undefined;
  const dialect = dialectOf(tag, mail);
  const definition = tag.field === undefined ? undefined : findDefinition(fields, tag.field);
  const missing = dialect && tag.role === 'output' && tag.reserved !== true && tag.fallback === undefined;
  return {
    tag,
    ...(dialect && { dialect: { name: dialect.name, source: dialect.source } }),
    sentences: [
      ...readersOf(tag, mail),
      ...describeField(tag, mail, fields),
      ...(missing === true ? [describeMissingValue(dialect.missing)] : []),
    ],
    ...(definition && { definition }),
  };
}

/** The mail's own dialect where it reads the tag, or the only one that does. */
function dialectOf({ dialects }: MergeTag, { dialect: choice, dialects: all }: MailDocument) {
  const own = choice.id !== null && dialects.includes(choice.id) ? choice.id : undefined;
  const id = own ?? (dialects.length === 1 ? dialects[0] : undefined);
  return all.find((dialect) => dialect.id === id);
}

const NAMED = 4;

/** Where nothing tells which dialect it is, some of those that would read the tag are named. */
function readersOf(tag: MergeTag, mail: MailDocument): readonly Message[] {
  const { id } = mail.dialect;
  if (id !== null && !tag.dialects.includes(id)) {
    const own = mail.dialects.find((dialect) => dialect.id === id)?.name ?? id;
    return [message('{0}, the dialect of this mail, does not read it.', own)];
  }
  if (dialectOf(tag, mail) !== undefined) return [];
  const names = tag.dialects
    .slice(0, NAMED)
    .flatMap((each) => mail.dialects.find((dialect) => dialect.id === each)?.name ?? []);
  return [message('Several dialects read it: {0}.', names.join(', '))];
}

function describeField(tag: MergeTag, mail: MailDocument, fields: readonly KnownField[]): readonly Message[] {
  const { field, fallback, reserved } = tag;
  if (field === undefined) return [];
  if (reserved === true) return [message('“{0}” is filled by the provider or by the template itself.', field)];
  const states = new TagStates(mail, fields);
  const isUnknown = states.isUnknown(tag);
  return [
    isUnknown ? message('“{0}” is not among the known fields.', field) : message('Field: {0}', field),
    ...(fallback === undefined ? [] : [fallbackSentence(fallback)]),
  ];
}

function fallbackSentence(fallback: string): Message {
  return fallback === ''
    ? message('Without a value it prints nothing, as its empty fallback says.')
    : message('Without a value it prints “{0}”.', fallback);
}
