import { MappedTextBuilder, type MappedText } from '../../text/mapped-text';
import { span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';

/** A value as a container keeps it: front matter, a header, a string of JSON. */
export interface StoredValue {
  /** Decoded; its edits are escaped, and quoted anew where they must be. */
  readonly text: MappedText;
  /** Where it stands in the source, without its quotes. */
  readonly span: Span;
  /** Writes a whole new value. Undefined where the source cannot take it. */
  replace(newValue: string): TextEdit | undefined;
}

/** Whether the value says anything at all. */
export function isBlank(value: StoredValue): boolean {
  return value.text.text.trim() === '';
}

/** The text with these characters replaced, by which an edit of a part becomes a whole new value. */
export function spliced(text: string, part: Span, newText: string): string {
  return text.slice(0, part.start) + newText + text.slice(part.end);
}

/** Reads several values as one, with `glue` between them; only a single value can be replaced as a whole. */
export function joinValues(values: readonly StoredValue[], glue: string): StoredValue | undefined {
  const [first, ...others] = values;
  if (first === undefined || others.length === 0) return first;
  const parts: (StoredValue | string)[] = [first];
  for (const value of others) parts.push(glue, value);
  return { ...composeValue(parts), replace: () => undefined };
}

/** Reads values and the words between them, which stand nowhere in the source, as one text. */
export function composeValue(parts: readonly (StoredValue | string)[]): Omit<StoredValue, 'replace'> {
  const values = parts.filter((part) => typeof part !== 'string');
  const start = Math.min(...values.map((value) => value.span.start));
  const end = Math.max(...values.map((value) => value.span.end));
  const builder = new MappedTextBuilder();
  const placed: { readonly at: Span; readonly text: MappedText }[] = [];
  let reached = start;
  for (const part of parts) {
    if (typeof part === 'string') {
      builder.appendBreak(part, reached);
      continue;
    }
    const from = builder.length;
    appendMapped(builder, part.text);
    placed.push({ at: span(from, builder.length), text: part.text });
    reached = part.span.end;
  }
  const text = builder.build(span(start, end), undefined, (range, newText) => {
    const home = placed.find(({ at }) => at.start <= range.start && range.end <= at.end);
    return home?.text.edit(span(range.start - home.at.start, range.end - home.at.start), newText);
  });
  return { text, span: span(start, end) };
}

function appendMapped(builder: MappedTextBuilder, text: MappedText): void {
  const whole = span(0, text.text.length);
  const source = text.toSource(whole);
  if (source.end - source.start === whole.end) {
    builder.append(text.text, source);
    return;
  }
  for (let index = 0; index < whole.end; index++) {
    builder.append(text.text.charAt(index), text.toSource(span(index, index + 1)));
  }
}
