import { MappedTextBuilder, type Encoder, type MappedText } from '../../text/mapped-text';
import { span, type Span } from '../../text/span';
import type { Block, BlockRole, Link, MarkupElement } from '../body';

/** What the next words belong to. */
export interface BlockFrame {
  readonly role: BlockRole;
  readonly language?: string;
  readonly element?: MarkupElement;
}

/** A link whose label is being written. */
export interface OpenLink {
  /** Whether it is drawn as a button. */
  readonly button: boolean;
  label?: Span;
  target?: MappedText;
}

/** White space or line breaks that count only once words follow them. */
interface Gap {
  readonly source: Span;
  readonly breaks: number;
}

/** Everything the visible text of a body consists of; `text` is mapped to the body's decoded text. */
export interface VisibleText {
  readonly text: MappedText;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly code: readonly Span[];
}

const WORD_START = /[\p{L}\p{N}\uE000]/u;

/** What ends a word or a sentence, so that a word behind it is another. */
const WORD_END = /[\p{L}\p{N}\uE000.,;:!?…،؛؟)\]»”’]/u;

/** Puts visible text together in reading order: folds white space, parts blocks, keeps the labels of links. */
export class VisibleTextWriter {
  readonly #builder = new MappedTextBuilder();
  readonly #blocks: Block[] = [];
  readonly #links: OpenLink[] = [];
  readonly #code: Span[] = [];
  #frame: BlockFrame = { role: 'paragraph' };
  #blockStart: number | undefined;
  #gap: Gap | undefined;
  #seam = false;
  #lastCharacter = '';
  #lastSourceEnd = 0;
  #linksWithoutWords: OpenLink[] = [];
  #openButtons = 0;
  #onlyButton = true;
  #codeDepth = 0;
  #codeStart: number | undefined;
  #onlyCode = true;

  /** Whether nothing has been written yet. */
  get isEmpty(): boolean {
    return this.#builder.length === 0;
  }

  /** Ends the block that is being written; the next words start one with this frame. */
  startBlock(frame: BlockFrame): void {
    this.#endBlock();
    this.#frame = frame;
  }

  /** Adds words without white space at either end, read from `source` (offsets of the decoded text). */
  words(text: string, source: Span, encode?: Encoder): void {
    if (text === '') return;
    this.#bridgeGap(text, source);
    this.#blockStart ??= this.#builder.length;
    for (const link of this.#linksWithoutWords) link.label = span(this.#builder.length, this.#builder.length);
    if (this.#linksWithoutWords.length > 0) this.#linksWithoutWords = [];
    if (this.#codeDepth > 0) this.#codeStart ??= this.#builder.length;
    else this.#onlyCode = false;
    if (this.#openButtons === 0) this.#onlyButton = false;
    this.#builder.append(text, source, encode);
    this.#lastCharacter = text.charAt(text.length - 1);
    this.#lastSourceEnd = source.end;
  }

  /** White space: one space if words follow it in the same block. */
  space(source: Span): void {
    if (this.#gap === undefined) this.#gap = { source, breaks: 0 };
    else if (this.#gap.breaks === 0 && this.#gap.source.end === source.start)
      this.#gap = { source: span(this.#gap.source.start, source.end), breaks: 0 };
  }

  /** A line break inside the block; a second one without words between them ends the block. */
  lineBreak(source: Span): void {
    const breaks = this.#gap?.breaks ?? 0;
    this.#gap = { source: breaks > 0 ? (this.#gap?.source ?? source) : source, breaks: breaks + 1 };
  }

  /** A place where alternatives meet (`{% else %}`): words on both sides of it are not one word. */
  seam(): void {
    this.#seam = true;
  }

  openLink(button = false): OpenLink {
    const link: OpenLink = { button };
    this.#links.push(link);
    this.#linksWithoutWords.push(link);
    if (button) this.#openButtons++;
    return link;
  }

  closeLink(link: OpenLink, target: MappedText | undefined): void {
    link.label = span(link.label?.start ?? this.#builder.length, this.#builder.length);
    if (target !== undefined) link.target = target;
    if (link.button) this.#openButtons--;
    const waiting = this.#linksWithoutWords.lastIndexOf(link);
    if (waiting >= 0) this.#linksWithoutWords.splice(waiting, 1);
  }

  enterCode(): void {
    this.#codeDepth++;
  }

  leaveCode(): void {
    this.#codeDepth--;
    if (this.#codeDepth > 0 || this.#codeStart === undefined) return;
    this.#code.push(span(this.#codeStart, this.#builder.length));
    this.#codeStart = undefined;
  }

  /** The text as a whole; `length` is that of the decoded text, `encode` what its words are escaped by. */
  finish(length: number, encode: Encoder): VisibleText {
    this.#endBlock();
    const links: Link[] = [];
    for (const { target, label } of this.#links) {
      if (target !== undefined && label !== undefined) links.push({ target, label });
    }
    return { text: this.#builder.build(span(0, length), encode), blocks: this.#blocks, links, code: this.#code };
  }

  #bridgeGap(text: string, source: Span): void {
    const gap = this.#gap;
    this.#gap = undefined;
    if (gap !== undefined && gap.breaks > 1) this.#endBlock();
    if (this.#blockStart === undefined) {
      if (this.#builder.length > 0) this.#builder.appendBreak('\n', this.#lastSourceEnd);
    } else if (gap !== undefined) this.#builder.append(gap.breaks > 0 ? '\n' : ' ', gap.source);
    else if (this.#seam && WORD_END.test(this.#lastCharacter) && WORD_START.test(text.charAt(0)))
      this.#builder.appendBreak(' ', source.start);
    this.#seam = false;
  }

  #endBlock(): void {
    this.#gap = undefined;
    this.#seam = false;
    if (this.#blockStart !== undefined) {
      const block: { -readonly [Key in keyof Block]: Block[Key] } = {
        span: span(this.#blockStart, this.#builder.length),
        role: this.#role(),
      };
      if (this.#frame.language !== undefined) block.language = this.#frame.language;
      if (this.#frame.element !== undefined) block.element = this.#frame.element;
      this.#blocks.push(block);
    }
    this.#blockStart = undefined;
    this.#onlyCode = true;
    this.#onlyButton = true;
  }

  #role(): BlockRole {
    if (this.#frame.role === 'preheader' || this.#frame.role === 'image') return this.#frame.role;
    if (this.#onlyCode) return 'code';
    return this.#onlyButton ? 'button' : this.#frame.role;
  }
}
