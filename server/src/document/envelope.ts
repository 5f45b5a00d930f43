import type { MappedText } from '../text/mapped-text';
import type { Span } from '../text/span';
import type { TextEdit } from '../text/text-edit';

export type EnvelopeFieldName = 'subject' | 'preheader' | 'from' | 'replyTo' | 'audience';

/** How sure it is that a recipient gets this value: a service's own key is certain, a note in a comment is likely. */
export type FieldConfidence = 'certain' | 'likely' | 'guess';

/** One envelope field where the author keeps it. */
export interface EnvelopeField {
  readonly name: EnvelopeFieldName;
  /** The value as a recipient would see it; edits through it are escaped for the format. */
  readonly value: MappedText;
  /** The value in the source, without its quotes. */
  readonly span: Span;
  readonly confidence: FieldConfidence;
  /** Of several candidates the lowest wins: 1 for a service's own key, then by how seldom the place is overruled. */
  readonly rank: number;
  /** For `from` and `replyTo`: the addresses inside the value. */
  readonly mailboxes: readonly Mailbox[];
  /** Writes a whole new value, quoted and encoded for the format. Undefined where the source cannot take it. */
  replace(newValue: string): TextEdit | undefined;
}

/** A name and an address, as spans of the field's value. A map `{name, email}` has them in two values. */
export interface Mailbox {
  readonly displayName: string;
  readonly address: string;
  readonly localPart: string;
  readonly domain: string;
  /** Source range of the address (or, without one, of the whole value). */
  readonly addressSpan: Span;
  readonly localPartSpan: Span;
  /** Source range of the display name, empty where there is none. */
  readonly nameSpan: Span;
  /** Gives the mailbox this display name. Undefined where the source cannot take it. */
  rename(displayName: string): TextEdit | undefined;
  /** Gives the mailbox this address. Undefined where the source cannot take it. */
  readdress(address: string): TextEdit | undefined;
}

/** Where a field that is not stated would go. */
export interface EnvelopeGap {
  /** What to underline: the line it belongs after, or the front matter's first line. */
  readonly span: Span;
  /** Writes the field. Undefined where the place cannot hold these words. */
  insert(value: string): TextEdit | undefined;
}

/** A field that code makes up when the mail is sent: it is stated, and what it will say is not known. */
export interface ComputedField {
  readonly name: EnvelopeFieldName;
  /** The code, as it stands in the source. */
  readonly span: Span;
}

/** What is not body. A field that is absent from `gaps` has no place in this format. */
export interface Envelope {
  readonly fields: readonly EnvelopeField[];
  readonly gaps: Readonly<Partial<Record<EnvelopeFieldName, EnvelopeGap>>>;
  /** Candidates that lost to a field and say something else. */
  readonly rivals?: readonly EnvelopeField[];
  readonly computed?: readonly ComputedField[];
  /** Title of the page (`<title>`, `<mj-title>`): evidence of kind and language, never a subject. */
  readonly title?: MappedText;
  /** Language tag stated in the envelope or front matter, lower case: `fr`, `ar`. */
  readonly language?: string;
  /** The author's own word on the mail (`amends:` in front matter, `amends-kind` in a comment). */
  readonly stated: StatedFacts;
}

export interface StatedFacts {
  readonly kind?: string;
  readonly dialect?: string;
  readonly language?: string;
}

/** The field of that name, where it is stated. */
export function envelopeField(envelope: Envelope, name: EnvelopeFieldName): EnvelopeField | undefined {
  return envelope.fields.find((field) => field.name === name);
}
