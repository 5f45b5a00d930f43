import { decodeHTML } from 'entities';
import { MappedTextBuilder, type MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import type { BodyContent } from './container';

const TITLE = /<(mj-title|title)(?:\s[^<>]*)?>([^<]*)<\/\1\s*>/i;

/** The words of `<title>` or `<mj-title>` in the first body that has one, entities decoded. */
export function titleOf(contents: readonly BodyContent[]): MappedText | undefined {
  for (const { format, text } of contents) {
    if (format === 'text') continue;
    // A title further down is an SVG's.
    const match = TITLE.exec(text.text.slice(0, 100_000));
    const words = match?.[2];
    if (match === null || words === undefined || words.trim() === '') continue;
    return text.compose(readEntities(words, match.index + match[0].indexOf('>') + 1));
  }
  return undefined;
}

function readEntities(raw: string, offset: number): MappedText {
  const builder = new MappedTextBuilder();
  const start = raw.length - raw.trimStart().length;
  const end = raw.trimEnd().length;
  let read = start;
  for (const match of raw.slice(0, end).matchAll(/&#?\w{1,31};/g)) {
    const decoded = decodeHTML(match[0]);
    if (decoded === match[0]) continue;
    builder.append(raw.slice(read, match.index), span(offset + read, offset + match.index));
    read = match.index + match[0].length;
    builder.append(decoded, span(offset + match.index, offset + read));
  }
  builder.append(raw.slice(read, end), span(offset + read, offset + end));
  const encode = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return builder.build(span(offset + start, offset + end), encode);
}
