import { MappedTextBuilder, type MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import type { MarkupAttribute } from '../../body';
import { EntityReader } from '../entity-reader';
import type { MaskedText } from '../masked-text';
import { attributeEscape, type AttributeQuote } from '../markup-escapes';

/** An attribute as it stands in a start tag; its value is decoded when somebody asks for it. */
export class Attribute implements MarkupAttribute {
  readonly name: string;
  readonly nameSpan: Span;
  readonly quote: AttributeQuote;
  /** The undecoded value, as a span of the decoded text of the body. */
  readonly place: Span;
  readonly #masked: MaskedText;
  #value: MappedText | undefined;

  constructor(name: string, nameSpan: Span, place: Span, quote: AttributeQuote, masked: MaskedText) {
    this.name = name;
    this.nameSpan = nameSpan;
    this.place = place;
    this.quote = quote;
    this.#masked = masked;
  }

  get value(): MappedText {
    this.#value ??= readValue(this.#masked, this.place, this.quote);
    return this.#value;
  }

  /** The value as written, filler where merge tags stand; enough to tell what the markup does. */
  get maskedValue(): string {
    return this.#masked.text.slice(this.place.start, this.place.end);
  }
}

/** Decodes a value with its entities; merge tags stay as the author wrote them. */
export function readValue(masked: MaskedText, place: Span, quote: AttributeQuote): MappedText {
  const { content, text } = masked;
  const builder = new MappedTextBuilder();
  const entities = new EntityReader();
  const value = text.slice(place.start, place.end);
  let copied = 0;
  const copy = (end: number): void => {
    const part = span(place.start + copied, place.start + end);
    builder.append(content.text.slice(part.start, part.end), part);
  };
  for (let at = value.indexOf('&'); at >= 0; at = value.indexOf('&', at + 1)) {
    const entity = entities.read(value, at, 'attribute');
    if (entity === undefined) continue;
    copy(at);
    builder.append(entity.characters, span(place.start + at, place.start + at + entity.length));
    copied = at + entity.length;
    at = copied - 1;
  }
  copy(value.length);
  return content.compose(builder.build(place, attributeEscape(quote)));
}
