import type { Encoder } from '../../text/mapped-text';

/** An ERB or EJS tag, which must reach its engine as it is, or a character that HTML would read as markup. */
const TAG_OR_MARKUP = /<%[^>]*%>|[&<>]/g;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  ' ': '&#32;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Words as a text node of HTML; non-breaking spaces stay the characters they are. */
export const escapeText: Encoder = (text) => text.replace(TAG_OR_MARKUP, (match) => REFERENCES[match] ?? match);

/** How an attribute's value is delimited. */
export type AttributeQuote = 'double' | 'single' | 'unquoted' | 'no-value';

const ATTRIBUTE_MARKUP: Readonly<Record<AttributeQuote, RegExp>> = {
  double: /[&<>"]/g,
  single: /[&<>']/g,
  unquoted: /[&<>"'\s]/g,
  'no-value': /[&<>"]/g,
};

/** Words as an attribute's value; an attribute without one is given its `=` and quotes. */
export function attributeEscape(quote: AttributeQuote): Encoder {
  return (text) => {
    const escaped = text.replace(ATTRIBUTE_MARKUP[quote], (match) => REFERENCES[match] ?? match);
    return quote === 'no-value' ? `="${escaped}"` : escaped;
  };
}

/** Words as Markdown: what would start an HTML tag or a reference is escaped, the rest is left to the author. */
export const escapeMarkdown: Encoder = (text) => text.replace(/<(?=[A-Za-z/!?])|&(?=[#A-Za-z])/g, '\\$&');
