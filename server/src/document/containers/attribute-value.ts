import { decodeHTMLAttribute } from 'entities';
import { MappedTextBuilder, type Encoder } from '../../text/mapped-text';
import { attributeEscape } from '../bodies/markup-escapes';
import { entityText } from './entity-text';
import { onOneLine } from './line-value';
import { spliced, type StoredValue } from './stored-value';

/** Attributes of one start tag, read as far as they go; longer ones hold no words. */
const ATTRIBUTE =
  /([^\s"'<>/=]{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'<>=`{]{1,500})))?/y;
const MOST_ATTRIBUTES = 40;

/**
 * The attributes of the start tag whose name ends at `from`, by their names in lower case.
 *
 * @param escape what a language of components reads as its own, escaped after what HTML does
 */
export function readAttributes(
  source: string,
  from: number,
  escape: Encoder = (words) => words,
): ReadonlyMap<string, StoredValue> {
  const attributes = new Map<string, StoredValue>();
  const pattern = new RegExp(ATTRIBUTE);
  let at = from;
  while (attributes.size < MOST_ATTRIBUTES) {
    while (/[\s/]/.test(source.charAt(at))) at++;
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match === null) break;
    at = pattern.lastIndex;
    const [written, name = '', double, single, bare] = match;
    const raw = double ?? single ?? bare;
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
    const end = match.index + written.length - quote.length;
    if (raw !== undefined) attributes.set(name.toLowerCase(), attributeValue(raw, end - raw.length, quote, escape));
  }
  return attributes;
}

/** The words of an attribute with their entities undone; what was bare is written in quotes. */
function attributeValue(raw: string, start: number, quote: string, escape: Encoder): StoredValue {
  const escapeMarkup = attributeEscape(quote === "'" ? 'single' : 'double');
  const encode: Encoder = (words) => escape(escapeMarkup(words));
  const text = entityText(raw, start, decodeHTMLAttribute, encode);
  const place = text.source;
  if (quote !== '')
    return { text, span: place, replace: (words) => ({ span: place, newText: encode(onOneLine(words)) }) };
  const replace = (words: string) => ({ span: place, newText: `"${encode(onOneLine(words))}"` });
  const whole = new MappedTextBuilder()
    .append(text.text, place)
    .build(place, undefined, (part, newText) => replace(spliced(text.text, part, newText)));
  return { text: whole, span: place, replace };
}
