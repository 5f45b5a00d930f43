import type { BodyFormat } from '../../body';
import type { FieldRole } from '../field-role';

/**
 * Keys from an object down, joined by dots: `content.from.email`. `*` is every item of an array; any other key of an
 * array is the `value` of the item of that `type`.
 */
export type KeyPath = string;

/** How one provider keeps a mail in JSON. */
export interface ProviderShape {
  readonly provider: string;
  /** Id of the dialect, where the shape is one provider's alone. */
  readonly dialect?: string;
  /** Where the mail's own object stands, from the root; `*` takes the active item of an array, or the first. */
  readonly mail: KeyPath;
  /** Keys of the mail's object: it has this shape when it has one of each list. */
  readonly marks: readonly (readonly KeyPath[])[];
  /** Where each field stands in the mail's object, the surest key first. */
  readonly fields: Readonly<Partial<Record<FieldRole, readonly KeyPath[]>>>;
  /** Fields that the provider keeps in this object, so that one may be missing. Written under their first key. */
  readonly places: readonly ('subject' | 'preheader' | 'from' | 'fromAddress' | 'replyTo' | 'replyToAddress')[];
  readonly bodies: readonly BodyKey[];
}

/** A string that is a body. */
export interface BodyKey {
  readonly format: BodyFormat;
  readonly at: KeyPath;
}
