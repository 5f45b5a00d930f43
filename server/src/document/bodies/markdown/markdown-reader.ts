import { MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import type { BlockRole } from '../../body';
import type { CharacterReader } from '../character-reader';
import type { MaskedText } from '../masked-text';
import { readValue } from '../markup/attribute';
import type { MarkupReader } from '../markup/markup-reader';
import { findWebAddresses } from '../plain-text/web-addresses';
import type { OpenLink, VisibleTextWriter } from '../visible-text-writer';
import type { LinkDefinitions } from './link-definitions';
import type { MarkdownEvent } from './markdown-events';

/** A link or an image that is being read. */
interface OpenReference {
  /** Undefined for an image, which has a label but leads nowhere. */
  readonly link: OpenLink | undefined;
  label?: Span;
  destination?: Span | undefined;
}

/** Constructs that set text apart. */
const BLOCKS: ReadonlySet<string> = new Set([
  ...['paragraph', 'atxHeading', 'setextHeading', 'codeFenced', 'codeIndented', 'listItemPrefix', 'thematicBreak'],
]);

/** Constructs whose text nobody reads. */
const UNREAD: ReadonlySet<string> = new Set(['definition', 'codeFencedFenceInfo', 'codeFencedFenceMeta']);

const HEADINGS: ReadonlySet<string> = new Set(['atxHeading', 'setextHeading']);
const LISTS: ReadonlySet<string> = new Set(['listOrdered', 'listUnordered']);
const CODE: ReadonlySet<string> = new Set(['codeText', 'codeFenced', 'codeIndented']);
const HTML: ReadonlySet<string> = new Set(['htmlText', 'htmlFlow']);
const HARD_BREAKS: ReadonlySet<string> = new Set(['hardBreakEscape', 'hardBreakTrailing']);

/** Reads micromark's events into visible text. */
export class MarkdownReader {
  readonly #masked: MaskedText;
  readonly #writer: VisibleTextWriter;
  readonly #characters: CharacterReader;
  readonly #markup: MarkupReader;
  readonly #definitions: LinkDefinitions;
  readonly #references: OpenReference[] = [];
  /** How many constructs of a kind are open at this place. */
  readonly #inside = new Map<string, number>();
  /** Whether the next line ending is a break the author asked for. */
  #hardBreak = false;

  constructor(
    masked: MaskedText,
    writer: VisibleTextWriter,
    characters: CharacterReader,
    markup: MarkupReader,
    definitions: LinkDefinitions,
  ) {
    this.#masked = masked;
    this.#writer = writer;
    this.#characters = characters;
    this.#markup = markup;
    this.#definitions = definitions;
  }

  read(events: readonly MarkdownEvent[]): void {
    let skipped: MarkdownEvent | undefined;
    for (const event of events) {
      if (skipped !== undefined) {
        if (!event.enters && event.type === skipped.type && event.place.start === skipped.place.start)
          skipped = undefined;
      } else if (event.enters && (UNREAD.has(event.type) || HTML.has(event.type))) {
        if (HTML.has(event.type)) this.#html(event);
        skipped = event;
      } else if (event.enters) this.#enter(event);
      else this.#exit(event);
    }
  }

  #html({ type, place }: MarkdownEvent): void {
    if (type === 'htmlFlow') this.#startBlock();
    this.#markup.read(place);
    if (type === 'htmlFlow') this.#startBlock();
  }

  #enter({ type, place }: MarkdownEvent): void {
    this.#inside.set(type, (this.#inside.get(type) ?? 0) + 1);
    if (BLOCKS.has(type)) this.#startBlock();
    if (CODE.has(type)) this.#writer.enterCode();
    if (HARD_BREAKS.has(type)) this.#hardBreak = true;
    this.#enterReference(type, place);
    if (this.#markup.isReadable) this.#text(type, place);
  }

  #exit({ type, place }: MarkdownEvent): void {
    this.#inside.set(type, (this.#inside.get(type) ?? 1) - 1);
    if (CODE.has(type)) this.#writer.leaveCode();
    if (type === 'autolink') this.#closeAutolink(place);
    if (type === 'link' || type === 'image') this.#closeReference();
    if (BLOCKS.has(type) && type !== 'listItemPrefix') this.#startBlock();
  }

  #enterReference(type: string, place: Span): void {
    const reference = this.#references.at(-1);
    if (type === 'link' || type === 'autolink') this.#references.push({ link: this.#writer.openLink() });
    else if (type === 'image') {
      this.#references.push({ link: undefined });
      this.#startBlock('image');
    } else if (reference === undefined) return;
    else if (type === 'labelText') reference.label ??= place;
    else if (type === 'resourceDestinationString') reference.destination = place;
    else if (type === 'referenceString') reference.destination = this.#definitions.destinationOf(place);
  }

  #closeReference(): void {
    const reference = this.#references.pop();
    if (reference === undefined) return;
    const { link, label } = reference;
    const destination = reference.destination ?? (label && this.#definitions.destinationOf(label));
    if (link === undefined) this.#startBlock();
    else this.#writer.closeLink(link, destination && readValue(this.#masked, destination, 'double'));
  }

  #closeAutolink(place: Span): void {
    const link = this.#references.pop()?.link;
    if (link !== undefined) this.#writer.closeLink(link, this.#verbatim(span(place.start + 1, place.end - 1)));
  }

  #text(type: string, place: Span): void {
    if (this.#isInside('resource') || this.#isInside('reference')) return;
    switch (type) {
      case 'data':
        this.#data(place);
        break;
      case 'autolinkProtocol':
      case 'autolinkEmail':
      case 'codeTextData':
      case 'codeFlowValue':
        this.#characters.read(place, {});
        break;
      case 'characterEscape':
        this.#writer.words(this.#masked.text.slice(place.start + 1, place.end), place);
        break;
      case 'characterReference':
        this.#characters.read(place, { entities: 'text' });
        break;
      case 'lineEnding':
        this.#lineEnding(place);
        break;
      default:
    }
  }

  /** Words, with the addresses in them that mail clients and most Markdown engines make links of. */
  #data(place: Span): void {
    let read = place.start;
    const text = this.#masked.text.slice(place.start, place.end);
    for (const address of this.#references.length > 0 ? [] : findWebAddresses(text)) {
      const link = span(place.start + address.start, place.start + address.end);
      this.#characters.read(span(read, link.start), {});
      const open = this.#writer.openLink();
      this.#characters.read(link, {});
      this.#writer.closeLink(open, this.#verbatim(link));
      read = link.end;
    }
    this.#characters.read(span(read, place.end), {});
  }

  #lineEnding(place: Span): void {
    const isBreak = this.#hardBreak || this.#isInside('codeFenced') || this.#isInside('codeIndented');
    this.#hardBreak = false;
    if (isBreak) this.#writer.lineBreak(place);
    else this.#writer.space(place);
  }

  #startBlock(role: BlockRole = this.#role()): void {
    const { element, language, role: outer } = this.#markup.frame;
    this.#hardBreak = false;
    this.#writer.startBlock({
      role: outer === 'preheader' ? outer : role,
      ...(element !== undefined && { element }),
      ...(language !== undefined && { language }),
    });
  }

  #role(): BlockRole {
    if ([...HEADINGS].some((type) => this.#isInside(type))) return 'heading';
    if (this.#isInside('blockQuote')) return 'quote';
    return [...LISTS].some((type) => this.#isInside(type)) ? 'list-item' : 'paragraph';
  }

  #verbatim(place: Span): MappedText {
    const { content } = this.#masked;
    return content.compose(MappedText.verbatim(content.text, place.start, place.end));
  }

  #isInside(type: string): boolean {
    return (this.#inside.get(type) ?? 0) > 0;
  }
}
