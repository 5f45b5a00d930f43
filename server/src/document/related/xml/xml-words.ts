import { decodeXML } from 'entities';
import { MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import { entityText } from '../../containers/entity-text';
import { lineValue, onOneLine, trimmedRange } from '../../containers/line-value';
import type { StoredValue } from '../../containers/stored-value';
import type { XmlElement } from './read-xml';

/** The words of an element on one line; undefined where other elements stand among them. */
export function xmlWords(source: string, { content, children }: XmlElement): StoredValue | undefined {
  if (children.length > 0) return undefined;
  const range = trimmedRange(source, content.start, content.end);
  const section = characterData(source, range);
  // What ends the section would have to be written in two.
  if (section !== undefined) return lineValue(source, section, (words) => onOneLine(words).replaceAll(']]>', ']] >'));
  const raw = source.slice(range.start, range.end);
  if (raw.includes('<')) return undefined;
  const text = entityText(raw, range.start, decodeXML);
  const replace = (words: string) => ({ span: range, newText: encodeXml(onOneLine(words)) });
  return { text, span: range, replace };
}

/** The markup between the tags of an element: as it stands in a section of character data, else its own elements. */
export function xmlMarkup(source: string, { content }: XmlElement): MappedText {
  const range = trimmedRange(source, content.start, content.end);
  const inner = characterData(source, range) ?? range;
  return MappedText.verbatim(source, inner.start, inner.end);
}

/** The inside of `<![CDATA[…]]>` that fills the range. */
function characterData(source: string, { start, end }: Span): Span | undefined {
  const [open, close] = ['<![CDATA[', ']]>'];
  const isSection = source.startsWith(open, start) && source.indexOf(close, start) === end - close.length;
  return isSection ? span(start + open.length, end - close.length) : undefined;
}

function encodeXml(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
}
