import { MappedTextBuilder, type MappedText } from '../../../text/mapped-text';
import { span, type Span } from '../../../text/span';

/** A stretch of the source without some parts of it, which are in source order. */
export function leaveOut(source: string, whole: Span, parts: readonly Span[]): MappedText {
  const builder = new MappedTextBuilder();
  let at = whole.start;
  for (const part of parts) {
    if (part.start < at || part.end > whole.end) continue;
    builder.append(source.slice(at, part.start), span(at, part.start));
    at = part.end;
  }
  builder.append(source.slice(at, whole.end), span(at, whole.end));
  return builder.build(whole);
}
