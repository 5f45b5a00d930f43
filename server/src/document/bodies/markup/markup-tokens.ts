import { QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { span, type Span } from '../../../text/span';
import { withoutFiller, type MaskedText } from '../masked-text';
import type { AttributeQuote } from '../markup-escapes';
import { Attribute } from './attribute';
import { withUnclosedTitlesDefused } from './raw-text';

export interface StartTag {
  /** Lower-case name as the author wrote it. */
  readonly name: string;
  /** Lower-case name by which the element is treated. */
  readonly kind: string;
  /** `<` to `>`, as a span of the decoded text. */
  readonly place: Span;
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly selfClosing: boolean;
}

/** Is told of tags and text in source order; comments and declarations are passed over. */
export interface MarkupTokenHandler {
  startTag(tag: StartTag): void;
  endTag(name: string, place: Span): void;
  text(place: Span): void;
}

const NO_ATTRIBUTES: ReadonlyMap<string, Attribute> = new Map();

const QUOTES: Readonly<Record<QuoteType, AttributeQuote>> = {
  [QuoteType.NoValue]: 'no-value',
  [QuoteType.Unquoted]: 'unquoted',
  [QuoteType.Single]: 'single',
  [QuoteType.Double]: 'double',
};

/** Cuts a stretch of the decoded text into tags and text. */
export function tokenizeMarkup(masked: MaskedText, part: Span, handler: MarkupTokenHandler): void {
  const text = withUnclosedTitlesDefused(masked.text.slice(part.start, part.end));
  const tokenizer = new Tokenizer({ decodeEntities: false }, new Callbacks(masked, text, part.start, handler));
  tokenizer.write(text);
  tokenizer.end();
}

/** Turns the tokenizer's loose offsets into whole tags. */
class Callbacks implements TokenizerCallbacks {
  readonly #masked: MaskedText;
  readonly #text: string;
  readonly #base: number;
  readonly #handler: MarkupTokenHandler;
  #kind = '';
  #name = span(0, 0);
  #attributes: Map<string, Attribute> | undefined;
  #attributeName = span(0, 0);
  #attributeValue: Span | undefined;

  constructor(masked: MaskedText, text: string, base: number, handler: MarkupTokenHandler) {
    this.#masked = masked;
    this.#text = text;
    this.#base = base;
    this.#handler = handler;
  }

  onopentagname(start: number, end: number): void {
    this.#kind = withoutFiller(this.#text.slice(start, end)).toLowerCase();
    this.#name = this.#span(start, end);
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attributeName = this.#span(start, end);
    this.#attributeValue = undefined;
  }

  onattribdata(start: number, end: number): void {
    this.#attributeValue = span(this.#attributeValue?.start ?? this.#base + start, this.#base + end);
  }

  onattribend(quote: QuoteType): void {
    const masked = this.#masked.text.slice(this.#attributeName.start, this.#attributeName.end);
    const name = withoutFiller(masked);
    if (name === '' || this.#attributes?.has(name.toLowerCase())) return;
    const start = this.#attributeName.start + Math.max(0, masked.indexOf(name));
    const nameSpan = this.#masked.content.toSource(span(start, Math.min(start + name.length, this.#attributeName.end)));
    const value = this.#attributeValue ?? span(this.#attributeName.end, this.#attributeName.end);
    const attribute = new Attribute(name.toLowerCase(), nameSpan, value, QUOTES[quote], this.#masked);
    this.#attributes ??= new Map();
    this.#attributes.set(attribute.name, attribute);
  }

  onopentagend(end: number): void {
    this.#startTag(end, false);
  }

  onselfclosingtag(end: number): void {
    this.#startTag(end, true);
  }

  onclosetag(start: number, end: number): void {
    const close = this.#text.indexOf('>', end);
    const name = withoutFiller(this.#text.slice(start, end)).toLowerCase();
    this.#handler.endTag(name, this.#span(start - 2, close < 0 ? this.#text.length : close + 1));
  }

  ontext(start: number, end: number): void {
    this.#handler.text(this.#span(start, end));
  }

  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  #startTag(end: number, selfClosing: boolean): void {
    this.#handler.startTag({
      name: withoutFiller(this.#masked.text.slice(this.#name.start, this.#name.end)).toLowerCase(),
      kind: this.#kind,
      place: span(this.#name.start - 1, this.#base + end + 1),
      attributes: this.#attributes ?? NO_ATTRIBUTES,
      selfClosing,
    });
  }

  #span(start: number, end: number): Span {
    return span(this.#base + start, this.#base + end);
  }
}
