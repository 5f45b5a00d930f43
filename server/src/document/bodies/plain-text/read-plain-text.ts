import { MappedText } from '../../../text/mapped-text';
import { span } from '../../../text/span';
import { CharacterReader } from '../character-reader';
import type { MaskedText } from '../masked-text';
import type { ReadableParts } from '../readable-parts';
import { VisibleTextWriter, type BlockFrame } from '../visible-text-writer';
import { isQuotedLine, startsQuotedMail } from './quoted-mail';
import { isDeliberateBreak, isSeparator, textLines, type TextLine } from './text-lines';
import { findWebAddresses } from './web-addresses';

/** No program wraps text at less than this many characters. */
const NARROWEST_TEXT = 30;

const PARAGRAPH: BlockFrame = { role: 'paragraph' };
const LIST_ITEM: BlockFrame = { role: 'list-item' };

/** Reads a body of plain text: paragraphs, list items and web addresses; quoted earlier mail is left out. */
export function readPlainText(masked: MaskedText): ReadableParts {
  const writer = new VisibleTextWriter();
  const reader = new PlainTextReader(masked, writer);
  reader.read(textLines(masked.textWithSilentLinesBlank));
  return { visible: writer.finish(masked.text.length, (text) => text), elements: [] };
}

class PlainTextReader {
  readonly #masked: MaskedText;
  readonly #writer: VisibleTextWriter;
  readonly #characters: CharacterReader;
  #inListItem = false;

  constructor(masked: MaskedText, writer: VisibleTextWriter) {
    this.#masked = masked;
    this.#writer = writer;
    this.#characters = new CharacterReader(masked, writer);
  }

  read(lines: readonly TextLine[]): void {
    const width = lines.reduce((longest, line) => Math.max(longest, line.text.length), NARROWEST_TEXT);
    let previous: TextLine | undefined;
    for (const line of lines) {
      if (startsQuotedMail(line.text)) return;
      const isRead = !isSeparator(line) && !isQuotedLine(line.text);
      if (!isRead || previous === undefined || line.marker > 0) this.#startBlock(line);
      else this.#continue(previous, line, width);
      if (isRead) this.#line(line);
      previous = isRead ? line : undefined;
    }
  }

  #startBlock(line: TextLine): void {
    this.#inListItem = line.marker > 0;
    this.#writer.startBlock(this.#inListItem ? LIST_ITEM : PARAGRAPH);
  }

  /** Joins a line to the one before it, or parts them. */
  #continue(previous: TextLine, line: TextLine, width: number): void {
    const gap = span(previous.span.end, line.span.start);
    const indented = /^\s/.test(line.text);
    if (!isDeliberateBreak(previous, line, width) || (this.#inListItem && indented)) this.#writer.space(gap);
    else if (this.#inListItem) this.#startBlock(line);
    else this.#writer.lineBreak(gap);
  }

  #line(line: TextLine): void {
    let read = line.span.start + line.marker;
    for (const address of findWebAddresses(line.text)) {
      const place = span(line.span.start + address.start, line.span.start + address.end);
      this.#characters.read(span(read, place.start), {});
      this.#address(place);
      read = place.end;
    }
    this.#characters.read(span(read, line.span.end), {});
  }

  #address(place: { readonly start: number; readonly end: number }): void {
    const { content } = this.#masked;
    const link = this.#writer.openLink();
    this.#characters.read(place, {});
    this.#writer.closeLink(link, content.compose(MappedText.verbatim(content.text, place.start, place.end)));
  }
}
