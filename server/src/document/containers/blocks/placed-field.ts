import type { Span } from '../../../text/span';
import type { ComputedField } from '../../envelope';
import type { EnvelopeEntry } from '../assemble-fields';

/** A field of the envelope that a template states in passing, and the stretch that is no part of its body. */
export interface PlacedField {
  readonly whole: Span;
  readonly entry?: EnvelopeEntry;
  /** Where the template makes it up. */
  readonly computed?: ComputedField;
}
