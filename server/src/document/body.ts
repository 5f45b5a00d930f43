import type { MappedText } from '../text/mapped-text';
import type { Span } from '../text/span';

export type BodyFormat = 'html' | 'mjml' | 'markdown' | 'text';

/**
 * An element of HTML or MJML as its tags stand in the file; unclosed ones end with their parent. Its spans, and those
 * of its attributes, are spans of the FILE, mapped through the body's `content`.
 */
export interface MarkupElement {
  /** Lower-case tag name. */
  readonly name: string;
  /** The start tag, `<` to `>`, as a span of the file. */
  readonly startTag: Span;
  /** The end tag, as a span of the file; undefined where the author wrote none. */
  readonly endTag?: Span;
  readonly attributes: readonly MarkupAttribute[];
  readonly parent?: MarkupElement;
  /** Whether a mail client draws what is inside. */
  readonly hidden: boolean;
}

export interface MarkupAttribute {
  /** Lower-case name. */
  readonly name: string;
  /** The name, as a span of the file. */
  readonly nameSpan: Span;
  /** Decoded value, merge tags as the author wrote them; empty for an attribute without one. */
  readonly value: MappedText;
}

export interface Link {
  /** The decoded address, merge tags as the author wrote them. */
  readonly target: MappedText;
  /** The visible words of the link, as a span of the body's visible text. */
  readonly label: Span;
}

/** What a block is to a reader. `code` is a listing; `quote` is somebody's words, set apart by the author. */
export type BlockRole =
  'heading' | 'paragraph' | 'list-item' | 'cell' | 'button' | 'image' | 'preheader' | 'code' | 'quote';

/**
 * A stretch of visible text that markup sets apart: a paragraph, a list item, a table cell. A single line break stays
 * inside its block as `\n`; an empty line made of breaks (`<br><br>`) parts two blocks of the same element.
 */
export interface Block {
  /** Span of the body's visible text. */
  readonly span: Span;
  readonly role: BlockRole;
  /** Language of the nearest `lang` attribute, lower case. */
  readonly language?: string;
  /** Innermost block-level element around it (for an image, the image), in HTML and MJML. */
  readonly element?: MarkupElement;
}

/** One body of the mail: the file itself, a MIME part, or a string of a provider's JSON. */
export interface Body {
  readonly format: BodyFormat;
  /** The body as its own format sees it: decoded from quoted-printable or JSON, mapped to the file. */
  readonly content: MappedText;
  /**
   * What a recipient reads, in reading order: white space folded, entities decoded, soft hyphens dropped, blocks
   * separated by `\n`, each merge tag one `MERGE_TAG_CHARACTER`.
   */
  readonly visible: MappedText;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  /** Words written as code, inline or in a listing, as spans of the visible text. */
  readonly code: readonly Span[];
  /** Elements in source order; empty for text and Markdown without HTML. */
  readonly elements: readonly MarkupElement[];
  /** Language the body states for itself (`<html lang>`), lower case. */
  readonly language?: string;
}

/** Stands for a merge tag in visible text. A private-use character: no mail means anything by it. */
export const MERGE_TAG_CHARACTER = '\uE000';
