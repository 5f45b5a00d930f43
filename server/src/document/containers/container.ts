import type { MappedText } from '../../text/mapped-text';
import type { BodyFormat } from '../body';
import type { Instruction, Suppression } from '../directive';
import type { Envelope } from '../envelope';
import type { MailFormat } from '../mail-document';

/** A body before its markup is read. */
export interface BodyContent {
  readonly format: BodyFormat;
  /** Decoded from the container and mapped to the file. */
  readonly text: MappedText;
}

/** What the file is made of, before merge tags and markup are read. */
export interface Container {
  readonly format: MailFormat;
  readonly envelope: Envelope;
  /** The body most recipients see comes first. */
  readonly contents: readonly BodyContent[];
  /** What front matter, headers and comments silence, in source order. */
  readonly suppressions: readonly Suppression[];
  /** What front matter and headers say to the checker; absent where nothing does. */
  readonly instructions?: readonly Instruction[];
  /** Id of the dialect that the shape of a provider's JSON speaks for. */
  readonly dialectHint?: string;
}
