import type { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import type { EnvelopeEntry } from './assemble-fields';
import type { BodyContent } from './container';
import { entityText } from './entity-text';
import { onOneLine } from './line-value';

const TITLE = /<(mj-title|title)(?:\s[^<>]*)?>([^<]*)<\/\1\s*>/i;

/** The words of `<title>` or `<mj-title>` in the first body that has one, entities decoded. */
export function titleOf(contents: readonly BodyContent[]): MappedText | undefined {
  for (const { format, text } of contents) {
    if (format === 'text') continue;
    // A title further down is an SVG's.
    const match = TITLE.exec(text.text.slice(0, 100_000));
    const words = match?.[2];
    if (match === null || words === undefined || words.trim() === '') continue;
    return text.compose(entityText(words, match.index + match[0].indexOf('>') + 1));
  }
  return undefined;
}

/** The title of which listmonk makes the subject, and says so by an attribute: `<title data-i18n>`. */
export function subjectTitle(contents: readonly BodyContent[]): EnvelopeEntry | undefined {
  for (const { format, text } of contents) {
    if (format !== 'html') continue;
    const match = /<title\s+data-i18n\s*>([^<]+)<\/title\s*>/i.exec(text.text.slice(0, 100_000));
    const words = match?.[1];
    if (match === null || words === undefined || words.trim() === '') continue;
    const value = text.compose(entityText(words, match.index + match[0].indexOf('>') + 1));
    const replace = (newValue: string) => value.edit(span(0, value.text.length), onOneLine(newValue));
    return { role: 'subject', rank: 0, origin: 'title', value: { text: value, span: value.source, replace } };
  }
  return undefined;
}
