import type { MappedText } from '../../text/mapped-text';
import type { Envelope, EnvelopeFieldName, EnvelopeGap, StatedFacts } from '../envelope';
import type { AssembledFields } from './assemble-fields';
import type { StoredValue } from './stored-value';

/** What a container knows of its envelope besides the fields. */
export interface EnvelopeParts extends AssembledFields {
  /** The fields that have a place in this file. */
  readonly places: readonly EnvelopeFieldName[];
  /** Where a field would go that has no entry at all. */
  readonly gapFor: (name: EnvelopeFieldName) => EnvelopeGap;
  readonly pageTitle: MappedText | undefined;
  readonly stated: StatedFacts;
}

/** Puts the envelope together: a field that is told has no gap, one that is blank is filled where it stands. */
export function assembleEnvelope(parts: EnvelopeParts): Envelope {
  const { fields, rivals, blanks, language, title, stated } = parts;
  const gaps: Partial<Record<EnvelopeFieldName, EnvelopeGap>> = {};
  for (const name of parts.places) {
    if (fields.some((field) => field.name === name)) continue;
    const blank = blanks.get(name);
    gaps[name] = blank === undefined ? parts.gapFor(name) : blankGap(blank);
  }
  const words = parts.pageTitle ?? title?.text;
  return {
    fields,
    gaps,
    stated,
    ...(rivals.length > 0 && { rivals }),
    ...(words === undefined ? {} : { title: words }),
    ...(language === undefined ? {} : { language }),
  };
}

function blankGap(blank: StoredValue): EnvelopeGap {
  return { span: blank.span, insert: (value) => blank.replace(value) };
}
