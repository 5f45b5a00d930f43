import type { MailDocument } from '../document/mail-document';
import { belongsToMail } from '../rules/merge-tags/reading/merge-tag-use';
import { findDefinition, type FieldDefinition, type KnownField } from './known-field';
import { TagStates } from './tag-state';

/** A field that the mail cannot do without. */
export interface NeededField {
  readonly name: string;
  /** Offsets of the file where a tag names it, in order. */
  readonly places: readonly number[];
  /** Whether one of its tags prints nothing for want of a value. */
  readonly lacksFallback: boolean;
  /** False where fields are known and this is none of them. */
  readonly isKnown: boolean;
  readonly definition?: FieldDefinition;
}

/** Every field that the mail prints or tests, in the order of their names; what the provider fills is left out. */
export function neededFields(mail: MailDocument, fields: readonly KnownField[]): readonly NeededField[] {
  const states = new TagStates(mail, fields);
  const needed = new Map<string, NeededField>();
  for (const tag of mail.mergeTags) {
    const { field, role, reserved, malformed } = tag;
    if (field === undefined || reserved === true || malformed !== undefined || role === 'comment') continue;
    if (!belongsToMail(tag, mail)) continue;
    const earlier = needed.get(field);
    const definition = findDefinition(fields, field);
    needed.set(field, {
      name: field,
      places: [...(earlier?.places ?? []), tag.span.start],
      lacksFallback: earlier?.lacksFallback === true || states.of(tag) === 'withoutFallback',
      isKnown: earlier?.isKnown !== false && !states.isUnknown(tag),
      ...(definition && { definition }),
    });
  }
  return [...needed.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
