import { CharacterReader } from '../character-reader';
import type { MaskedText } from '../masked-text';
import { escapeMarkdown } from '../markup-escapes';
import { readPlainText } from '../plain-text/read-plain-text';
import type { ReadableParts } from '../readable-parts';
import { VisibleTextWriter } from '../visible-text-writer';
import { escapeText } from '../markup-escapes';
import { MarkupReader } from '../markup/markup-reader';
import { LinkDefinitions } from './link-definitions';
import { markdownEvents } from './markdown-events';
import { MarkdownReader } from './markdown-reader';

/** Reads a body of Markdown; one that no Markdown reader gets through in time is read as the plain text it also is. */
export function readMarkdown(masked: MaskedText): ReadableParts {
  const text = masked.textWithSilentLinesBlank;
  const events = markdownEvents(text);
  if (events === undefined) return readPlainText(masked);
  const writer = new VisibleTextWriter();
  const characters = new CharacterReader(masked, writer);
  const markup = new MarkupReader(masked, writer, characters, escapeText);
  new MarkdownReader(masked, writer, characters, markup, new LinkDefinitions(text, events)).read(events);
  markup.finish();
  return {
    visible: writer.finish(masked.text.length, escapeMarkdown),
    elements: markup.elements,
    ...(markup.language !== undefined && { language: markup.language }),
  };
}
