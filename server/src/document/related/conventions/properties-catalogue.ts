import { parseLines } from 'dot-properties';
import type { MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';
import type { TextEdit } from '../../../text/text-edit';
import type { BodyContent } from '../../containers/container';
import { alignScalar } from '../../containers/escaped-scalar';
import { composeValue, spliced, type StoredValue } from '../../containers/stored-value';

/** One entry of a `.properties` file. */
export interface Property {
  readonly key: string;
  readonly value: StoredValue;
}

/** Reads a `.properties` file with exact places; what cannot be parsed gives no entries. */
export function readProperties(source: string): readonly Property[] {
  // A file that holds only ASCII may be read as Latin-1, and keeps to ASCII.
  const escapesAll = !/[^\x00-\x7F]/.test(source);
  try {
    return parseLines(source, true).flatMap((node): Property[] => {
      const isPair = node.type === 'PAIR' && 'key' in node && 'value' in node && node.range.length === 4;
      if (!isPair) return [];
      const [, , start = 0, end = 0] = node.range;
      return [
        { key: String(node.key), value: propertyValue(source, span(start, end), String(node.value), escapesAll) },
      ];
    });
  } catch {
    return [];
  }
}

function propertyValue(source: string, range: Span, decoded: string, escapesAll: boolean): StoredValue {
  const replace = (value: string): TextEdit => ({ span: range, newText: writeProperty(value, escapesAll, true) });
  const text: MappedText = alignScalar(source, range.start, range.end, decoded, 'backslash', (part, newText) => {
    if (!text.isExact(part)) return replace(spliced(decoded, part, newText));
    return { span: text.toSource(part), newText: writeProperty(newText, escapesAll, part.start === 0) };
  });
  return { text, span: range, replace };
}

/** Escapes a value, in a file of ASCII all that is not. */
function writeProperty(value: string, escapesAll: boolean, isStart: boolean): string {
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('\f', '\\f');
  const led = isStart ? escaped.replace(/^ /, '\\ ') : escaped;
  return escapesAll ? led.replace(/[^\x20-\x7E]/g, unicodeEscape) : led;
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A value that Java's MessageFormat reads: a single apostrophe is written twice. */
export function messageFormatValue(value: StoredValue): StoredValue {
  const words = value.text.text;
  const decoded = words.replaceAll("''", "'");
  const double = (text: string): string => text.replaceAll("'", "''");
  const inner: MappedText = alignScalar(words, 0, words.length, decoded, 'doubled-quote', (part, newText) => ({
    span: inner.toSource(part),
    newText: double(newText),
  }));
  return { text: value.text.compose(inner), span: value.span, replace: (text) => value.replace(double(text)) };
}

/** Entries that are printed one after another, as one text. */
export function textOf(values: readonly StoredValue[]): BodyContent[] {
  if (values.length === 0) return [];
  const parts = values.flatMap((value, index) => (index === 0 ? [value] : ['\n\n', value]));
  return [{ format: 'text', text: composeValue(parts).text }];
}

/** The language in the name of a catalogue: `fr` for `messages_fr.properties`. */
export function catalogueLanguage(path: string): string | undefined {
  return /_([a-z]{2})(?:[_-][A-Za-z]{2,4})?\.properties$/.exec(path)?.[1];
}
