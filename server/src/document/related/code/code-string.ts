import { span, type Span } from '../../../text/span';
import type { MappedText } from '../../../text/mapped-text';
import type { TextEdit } from '../../../text/text-edit';
import { alignScalar } from '../../containers/escaped-scalar';
import { spliced, type StoredValue } from '../../containers/stored-value';

/**
 * A string literal of a programming language: what its parser made of it, and how to write another into its quotes.
 *
 * @param literal the literal with its quotes
 */
export function codeString(
  source: string,
  literal: Span,
  decoded: string,
  encode: (words: string, quote: string) => string,
): StoredValue {
  const quote = source.charAt(literal.start);
  const inner = span(literal.start + 1, literal.end - 1);
  const replace = (words: string): TextEdit => ({ span: inner, newText: encode(words, quote) });
  const text: MappedText = alignScalar(source, inner.start, inner.end, decoded, 'backslash', (part, newText) =>
    text.isExact(part)
      ? { span: text.toSource(part), newText: encode(newText, quote) }
      : replace(spliced(decoded, part, newText)),
  );
  return { text, span: inner, replace };
}
