import { decodeHTML } from 'entities';
import { MappedTextBuilder, type Encoder, type MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';

/**
 * Words between tags with their entities undone, without the white space around them.
 *
 * @param offset where the raw words stand in the source
 */
export function entityText(
  raw: string,
  offset: number,
  decode: (entity: string) => string = decodeHTML,
  encode: Encoder = encodeBetweenTags,
): MappedText {
  const builder = new MappedTextBuilder();
  const start = raw.length - raw.trimStart().length;
  const end = Math.max(start, raw.trimEnd().length);
  let read = start;
  for (const match of raw.slice(0, end).matchAll(/&#?\w{1,31};/g)) {
    const decoded = decode(match[0]);
    if (decoded === match[0]) continue;
    builder.append(raw.slice(read, match.index), span(offset + read, offset + match.index));
    read = match.index + match[0].length;
    builder.append(decoded, span(offset + match.index, offset + read));
  }
  builder.append(raw.slice(read, end), span(offset + read, offset + end));
  return builder.build(span(offset + start, offset + end), encode);
}

function encodeBetweenTags(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
