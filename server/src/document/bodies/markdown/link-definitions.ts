import type { Span } from '../../../text/span';
import type { MarkdownEvent } from './markdown-events';

/** Addresses that a text defines for its references (`[map]: https://…`), by label. */
export class LinkDefinitions {
  readonly #destinations = new Map<string, Span>();
  readonly #text: string;

  constructor(text: string, events: readonly MarkdownEvent[]) {
    this.#text = text;
    let label: string | undefined;
    for (const { enters, type, place } of events) {
      if (!enters) continue;
      if (type === 'definitionLabelString') label = this.#normalized(place);
      // The first definition of a label counts (CommonMark, 4.7).
      if (type !== 'definitionDestinationString' || label === undefined || this.#destinations.has(label)) continue;
      this.#destinations.set(label, place);
    }
  }

  /** The address defined for the label that stands at this place. */
  destinationOf(label: Span): Span | undefined {
    return this.#destinations.get(this.#normalized(label));
  }

  #normalized(place: Span): string {
    return this.#text.slice(place.start, place.end).replace(/\s+/g, ' ').trim().toLowerCase();
  }
}
