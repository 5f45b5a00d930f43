import { span } from '../../../text/span';
import { CharacterReader } from '../character-reader';
import type { MaskedText } from '../masked-text';
import { escapeText } from '../markup-escapes';
import type { ReadableParts } from '../readable-parts';
import { VisibleTextWriter } from '../visible-text-writer';
import { MarkupReader } from './markup-reader';

/** Reads a body of HTML or MJML. */
export function readMarkup(masked: MaskedText): ReadableParts {
  const writer = new VisibleTextWriter();
  const reader = new MarkupReader(masked, writer, new CharacterReader(masked, writer));
  reader.read(span(0, masked.text.length));
  reader.finish();
  return {
    visible: writer.finish(masked.text.length, escapeText),
    elements: reader.elements,
    ...(reader.language !== undefined && { language: reader.language }),
  };
}
