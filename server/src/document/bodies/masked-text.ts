import type { MappedText } from '../../text/mapped-text';
import { MERGE_TAG_CHARACTER } from '../body';
import { span } from '../../text/span';
import type { LocatedTag } from '../merge-tag';

/** Fills the place of a tag that prints nothing. */
const SILENT_TAG_CHARACTER = '\uE001';

const FILLER = /[\uE000\uE001]/g;

/** A line on which nothing stands but tags that print nothing. */
const SILENT_LINE = /^[ \t\uE001]+$/gm;

/**
 * Decoded text with filler of the same length where merge tags stand, so that offsets are those of the text itself and
 * no `<`, quote or line break inside a tag is taken for markup.
 */
export class MaskedText {
  readonly content: MappedText;
  readonly text: string;
  readonly #tags: readonly LocatedTag[];

  constructor(content: MappedText, tags: readonly LocatedTag[]) {
    this.content = content;
    this.#tags = withDroppedContent(withoutOverlaps(tags, content.text.length));
    this.text = fill(content.text, this.#tags);
  }

  /** The text in which a line of silent tags is a blank line, as it is once the template has run. */
  get textWithSilentLinesBlank(): string {
    return this.text.replace(SILENT_LINE, (line) => ' '.repeat(line.length));
  }

  /** The tag that covers the character at this offset. */
  tagAt(offset: number): LocatedTag | undefined {
    let low = 0;
    let high = this.#tags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#tags[middle]?.span.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const tag = this.#tags[low];
    return tag !== undefined && tag.span.start <= offset ? tag : undefined;
  }
}

/** Filler taken out of a tag or attribute name that a merge tag touches. */
export function withoutFiller(name: string): string {
  return name.replace(FILLER, '');
}

function withoutOverlaps(tags: readonly LocatedTag[], length: number): LocatedTag[] {
  const kept: LocatedTag[] = [];
  let end = 0;
  for (const tag of [...tags].sort((a, b) => a.span.start - b.span.start)) {
    if (tag.span.start < end || tag.span.end > length || tag.span.end <= tag.span.start) continue;
    kept.push(tag);
    end = tag.span.end;
  }
  return kept;
}

/** What a template's own comment holds is as silent as the tags around it. */
function withDroppedContent(tags: readonly LocatedTag[]): readonly LocatedTag[] {
  return tags.map((located, index) => {
    const next = tags[index + 1];
    if (located.tag.dropsContent !== true || next?.tag.role !== 'close') return located;
    return { ...located, span: span(located.span.start, next.span.start) };
  });
}

function fill(text: string, tags: readonly LocatedTag[]): string {
  const pieces: string[] = [];
  let copied = 0;
  for (const { tag, span } of tags) {
    const filler = tag.role === 'output' ? MERGE_TAG_CHARACTER : SILENT_TAG_CHARACTER;
    pieces.push(withoutStrayFiller(text.slice(copied, span.start)), filler.repeat(span.end - span.start));
    copied = span.end;
  }
  pieces.push(withoutStrayFiller(text.slice(copied)));
  return pieces.join('');
}

/** The author's own private-use characters must not pass for tags. */
export function withoutStrayFiller(text: string): string {
  return text.replace(FILLER, '\uFFFD');
}
