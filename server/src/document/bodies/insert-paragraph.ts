import type { MappedText } from '../../text/mapped-text';
import { span } from '../../text/span';
import { withTabStops } from '../../text/tab-stops';
import type { TextEdit } from '../../text/text-edit';
import type { Block, Body } from '../body';
import { insertIntoMarkup } from './insertion/insert-into-markup';
import { insertIntoText } from './insertion/insert-into-text';
import type { Insertion } from './insertion/insertion';
import { letterParts, type LetterPart } from './insertion/letter-parts';
import { findNeighbour } from './insertion/neighbour';
import { escapeMarkdown } from './markup-escapes';

/**
 * The edit of the file that adds paragraphs after a block, or before the first one, in the markup of their neighbour.
 * Each line of `text` is a paragraph, lines that start with `- ` are a list, and `[…]` becomes a tab stop.
 * Undefined where the body has no place for them or its container cannot be edited.
 */
export function insertParagraph(body: Body, after: Block | undefined, text: string): TextEdit | undefined {
  const parts = letterParts(text);
  const insertion = parts.length === 0 ? undefined : insertionOf(body, after, parts);
  if (insertion === undefined || !isFinelyMapped(body.content, insertion.at)) return undefined;
  const edit = body.content.edit(span(insertion.at, insertion.at), insertion.text);
  return edit && withTabStops(edit);
}

/** No escape stands for more characters than this; longer indivisible runs are whole texts, such as base64. */
const LONGEST_ESCAPE = 4;

/** Whether the offset is known to be the very place in the file, and not the edge of a text mapped only as a whole. */
function isFinelyMapped(content: MappedText, offset: number): boolean {
  const isExactNear = (direction: 1 | -1): boolean => {
    for (let distance = 1; distance <= LONGEST_ESCAPE; distance++) {
      const near = offset + direction * distance;
      if (near <= 0 || near >= content.text.length || content.isExact(span(near, near))) return true;
    }
    return false;
  };
  return isExactNear(-1) && isExactNear(1);
}

function insertionOf(body: Body, after: Block | undefined, parts: readonly LetterPart[]): Insertion | undefined {
  const neighbour = findNeighbour(body, after);
  switch (body.format) {
    case 'html':
    case 'mjml':
      return neighbour && insertIntoMarkup(body, neighbour, parts);
    case 'markdown':
      return insertIntoText(body, neighbour, parts, escapeMarkdown);
    case 'text':
      return insertIntoText(body, neighbour, parts, (words) => words);
  }
}
