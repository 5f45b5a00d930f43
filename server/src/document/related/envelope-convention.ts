import type { Container } from '../containers/container';

/** One way in which projects keep the envelope of a mail in another file than its body. */
export interface EnvelopeConvention {
  readonly name: string;
  /** Where the envelope of a body may be kept, relative to the folder of the body, the likeliest first. */
  envelopePaths(bodyPath: string): readonly string[];
  /** The envelopes that a file of this path keeps; empty where the file is none of the convention. */
  read(source: string, path: string): readonly KeptEnvelope[];
}

/** The envelope of one mail, in a file that may keep those of many. */
export interface KeptEnvelope {
  /** Its fields, and its bodies where the same file holds them. */
  readonly container: Container;
  /** Where its bodies may be kept, relative to the folder of this file. */
  readonly bodyPaths: readonly string[];
}
