import type { Span } from '../../../text/span';
import type { VersionPair } from './mail-versions';

/** What readers of a breach notice must learn, whichever version they get. */
export const COMPARED_ELEMENTS = ['incident-date', 'data-categories', 'protective-steps', 'contact-point'] as const;

/** One of the elements that versions of a breach notice are compared by. */
export type ComparedElement = (typeof COMPARED_ELEMENTS)[number];

/** Something that one version says and another does not. */
export interface Drift {
  readonly pair: VersionPair;
  /** Where this version says it, as a span of its file. */
  readonly place: Span;
  /** As it stands there: a tag, an address, the first words of a sentence. */
  readonly words: string;
  /** What a breach notice says there; undefined for a tag or a link. */
  readonly element?: ComparedElement;
  /** Where the other version says something else, or where it starts, as a span of the other's file. */
  readonly counterpart: Span;
}
