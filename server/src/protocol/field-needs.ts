import { neededFields } from '../merge-fields/needed-fields';
import type { CheckedMail } from './check-text';
import type { FieldNeed } from './messages';

/** Every field that a mail needs, as the client lists them. */
export function fieldNeeds({ mail, fields }: CheckedMail): FieldNeed[] {
  return neededFields(mail, fields).map(({ name, places, lacksFallback, isKnown, definition }) => ({
    name,
    lines: [...new Set(places.map((offset) => mail.lines.positionAt(offset).line))],
    lacksFallback,
    isKnown,
    ...(definition && { definedIn: definition.file.place }),
  }));
}
