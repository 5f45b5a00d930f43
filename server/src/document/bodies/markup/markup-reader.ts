import type { Encoder } from '../../../text/mapped-text';
import type { Span } from '../../../text/span';
import type { MarkupElement } from '../../body';
import type { CharacterReader } from '../character-reader';
import type { MaskedText } from '../masked-text';
import { attributeEscape } from '../markup-escapes';
import type { BlockFrame, OpenLink, VisibleTextWriter } from '../visible-text-writer';
import type { Attribute } from './attribute';
import { DRAWN, drawingOf, isHidden, isReadable, type Drawing } from './drawing';
import { blockRole, CODE_ELEMENTS, IMAGE_ELEMENTS, isBlock, isLinkElement, VOID_ELEMENTS } from './element-kinds';
import { ElementTree } from './element-tree';
import { isColoured, readInlineStyle, type InlineStyle } from './inline-style';
import { tokenizeMarkup, type MarkupTokenHandler, type StartTag } from './markup-tokens';
import { RAW_TEXT_ELEMENTS } from './raw-text';

/** What an element hands down to its content. */
interface Inherited {
  readonly drawing: Drawing;
  readonly readable: boolean;
  /** What text in it belongs to: the innermost block around the text. */
  readonly frame: BlockFrame;
  readonly language: string | undefined;
  readonly keepsLines: boolean;
  /** Whether it, or the block it stands in, has the background of a button. */
  readonly filled: boolean;
}

/** An element while it is open. */
interface OpenElement extends Inherited {
  readonly kind: string;
  readonly element: { -readonly [Key in keyof MarkupElement]: MarkupElement[Key] };
  readonly isBlock: boolean;
  readonly link: { readonly open: OpenLink; readonly address: Attribute } | undefined;
}

/** What text outside every element is given. */
const ROOT: Inherited = {
  drawing: DRAWN,
  readable: true,
  frame: { role: 'paragraph' },
  language: undefined,
  keepsLines: false,
  filled: false,
};

const NO_ATTRIBUTES: readonly Attribute[] = [];
const BUTTON_CLASS = /(?:^|[-_\s])(?:btn|button|cta)(?:$|[-_\s])/i;
const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/;

/** Reads HTML or MJML into elements and visible text; Markdown hands over the pieces of HTML it holds one by one. */
export class MarkupReader implements MarkupTokenHandler {
  readonly elements: MarkupElement[] = [];
  /** Language the root element states. */
  language: string | undefined;
  readonly #masked: MaskedText;
  readonly #writer: VisibleTextWriter;
  readonly #characters: CharacterReader;
  readonly #encode: Encoder | undefined;
  readonly #tree = new ElementTree<OpenElement>((element) => {
    this.#leave(element);
  });
  readonly #styles = new Map<string, InlineStyle>();

  /** `encode` escapes its text nodes where the rest of the body is escaped otherwise. */
  constructor(masked: MaskedText, writer: VisibleTextWriter, characters: CharacterReader, encode?: Encoder) {
    this.#masked = masked;
    this.#writer = writer;
    this.#characters = characters;
    this.#encode = encode;
  }

  /** Whether text at this place is visible text. */
  get isReadable(): boolean {
    return this.#inherited.readable;
  }

  /** What text at this place belongs to. */
  get frame(): BlockFrame {
    return this.#inherited.frame;
  }

  /** Reads a stretch of the decoded text; elements left open stay open for the next one. */
  read(part: Span): void {
    tokenizeMarkup(this.#masked, part, this);
    while (RAW_TEXT_ELEMENTS.has(this.#tree.current?.kind ?? '')) this.#tree.endCurrent();
  }

  /** Ends what is still open. */
  finish(): void {
    this.#tree.endAll();
  }

  startTag(tag: StartTag): void {
    this.#tree.endImplied(tag.kind);
    const opened = this.#open(tag);
    this.elements.push(opened.element);
    this.#tree.start(opened);
    if (opened.isBlock) this.#writer.startBlock(opened.frame);
    if (CODE_ELEMENTS.has(tag.kind)) this.#writer.enterCode();
    if (opened.readable) this.#readTag(tag, opened);
    const hasContent = !VOID_ELEMENTS.has(tag.kind) && (!tag.selfClosing || RAW_TEXT_ELEMENTS.has(tag.kind));
    if (!hasContent) this.#tree.endCurrent();
  }

  endTag(name: string, place: Span): void {
    const ended = this.#tree.elementEndedBy(name);
    if (ended === undefined) {
      // A browser makes an empty paragraph of a stray `</p>` and a break of `</br>`.
      if (name === 'p' || name === 'br') this.#writer.lineBreak(place);
      return;
    }
    ended.element.endTag = this.#masked.content.toSource(place);
    this.#tree.end(name);
  }

  text(place: Span): void {
    const { readable, keepsLines } = this.#inherited;
    if (!readable) return;
    this.#characters.read(place, { entities: 'text', keepsLines, ...(this.#encode && { encode: this.#encode }) });
  }

  get #inherited(): Inherited {
    return this.#tree.current ?? ROOT;
  }

  #open({ name, kind, place, attributes }: StartTag): OpenElement {
    const outer = this.#inherited;
    const parent = this.#tree.current?.element;
    const style = this.#style(attributes.get('style'));
    const drawing = drawingOf(kind, attributes, style, outer.drawing, this.#writer.isEmpty);
    const startTag = this.#masked.content.toSource(place);
    const element = elementOf(name, startTag, attributes, isHidden(drawing), parent);
    const language = this.#languageOf(kind, attributes) ?? outer.language;
    const beginsPreheader = drawing.preheader !== undefined && outer.drawing.preheader === undefined;
    const isOwnBlock = isBlock(kind) || beginsPreheader || style?.block === true;
    const filled = isFilled(attributes, style);
    return {
      kind,
      element,
      drawing,
      language,
      readable: isReadable(drawing),
      isBlock: isOwnBlock,
      frame: isOwnBlock ? frameOf(kind, element, drawing, language, outer.frame) : outer.frame,
      keepsLines: kind === 'pre' || outer.keepsLines,
      filled: filled || (!isBlock(kind) && outer.filled),
      link: this.#openLink(kind, attributes, filled || style?.padded === true || outer.filled),
    };
  }

  #openLink(kind: string, attributes: ReadonlyMap<string, Attribute>, button: boolean): OpenElement['link'] {
    const address = attributes.get('href');
    if (address === undefined || !isLinkElement(kind)) return undefined;
    return { open: this.#writer.openLink(button || kind === 'mj-button'), address };
  }

  #readTag({ kind, place, attributes }: StartTag, { frame, element }: OpenElement): void {
    if (kind === 'br') this.#writer.lineBreak(place);
    if (kind === 'hr') this.#writer.startBlock(frame);
    const alternative = IMAGE_ELEMENTS.has(kind) ? attributes.get('alt') : undefined;
    if (alternative === undefined || alternative.maskedValue.trim() === '') return;
    const role = frame.role === 'preheader' ? frame.role : 'image';
    this.#writer.startBlock({ ...frame, role, element });
    this.#characters.read(alternative.place, { entities: 'attribute', encode: attributeEscape(alternative.quote) });
    this.#writer.startBlock(frame);
  }

  #leave({ kind, link, isBlock: wasBlock }: OpenElement): void {
    if (link !== undefined) this.#writer.closeLink(link.open, link.address.value);
    if (CODE_ELEMENTS.has(kind)) this.#writer.leaveCode();
    if (wasBlock) this.#writer.startBlock(this.frame);
  }

  #style(attribute: Attribute | undefined): InlineStyle | undefined {
    if (attribute === undefined) return undefined;
    const written = attribute.maskedValue;
    const style = this.#styles.get(written) ?? readInlineStyle(written);
    this.#styles.set(written, style);
    return style;
  }

  #languageOf(kind: string, attributes: ReadonlyMap<string, Attribute>): string | undefined {
    const stated = (attributes.get('lang') ?? attributes.get('xml:lang'))?.maskedValue.trim().toLowerCase();
    if (stated === undefined || !LANGUAGE_TAG.test(stated)) return undefined;
    if (kind === 'html' || kind === 'mjml' || kind === 'body') this.language ??= stated;
    return stated;
  }
}

function frameOf(
  kind: string,
  element: MarkupElement,
  drawing: Drawing,
  language: string | undefined,
  outer: BlockFrame,
): BlockFrame {
  const outerRole = outer.role === 'preheader' ? 'paragraph' : outer.role;
  const role = drawing.preheader !== undefined ? 'preheader' : blockRole(kind, outerRole);
  return language === undefined ? { role, element } : { role, element, language };
}

/** Built without spreading, which would take most of the time of reading a large mail. */
function elementOf(
  name: string,
  startTag: Span,
  attributesByName: ReadonlyMap<string, Attribute>,
  hidden: boolean,
  parent: MarkupElement | undefined,
): OpenElement['element'] {
  const attributes = attributesByName.size === 0 ? NO_ATTRIBUTES : [...attributesByName.values()];
  if (parent === undefined) return { name, startTag, attributes, hidden };
  return { name, startTag, attributes, hidden, parent };
}

function isFilled(attributes: ReadonlyMap<string, Attribute>, style: InlineStyle | undefined): boolean {
  if (style?.filled === true || isColoured(attributes.get('bgcolor')?.maskedValue)) return true;
  return BUTTON_CLASS.test(attributes.get('class')?.maskedValue ?? '');
}
