import type { MappedText } from '../text/mapped-text';
import type { Span } from '../text/span';

export type BodyFormat = 'html' | 'mjml' | 'markdown' | 'text';

/** An element of HTML or MJML as its tags stand in the source; unclosed ones end with their parent. */
export interface MarkupElement {
  /** Lower-case tag name. */
  readonly name: string;
  /** The start tag, `<` to `>`. */
  readonly startTag: Span;
  /** The end tag; undefined where the author wrote none. */
  readonly endTag?: Span;
  readonly attributes: readonly MarkupAttribute[];
  readonly parent?: MarkupElement;
  /** Whether a mail client draws what is inside. */
  readonly hidden: boolean;
}

export interface MarkupAttribute {
  /** Lower-case name. */
  readonly name: string;
  readonly nameSpan: Span;
  /** Decoded value; empty for an attribute without one. */
  readonly value: MappedText;
}

export interface Link {
  /** The decoded address. */
  readonly target: MappedText;
  /** The visible words of the link, as a span of the body's visible text. */
  readonly label: Span;
}

/** What a block is to a reader. */
export type BlockRole = 'heading' | 'paragraph' | 'list-item' | 'cell' | 'button' | 'image' | 'preheader';

/** A stretch of visible text that markup sets apart: a paragraph, a list item, a table cell. */
export interface Block {
  /** Span of the body's visible text. */
  readonly span: Span;
  readonly role: BlockRole;
  /** Language of the nearest `lang` attribute, lower case. */
  readonly language?: string;
  /** Innermost element, in HTML and MJML. */
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
  /** Elements in source order; empty for text and Markdown without HTML. */
  readonly elements: readonly MarkupElement[];
  /** Language the body states for itself (`<html lang>`), lower case. */
  readonly language?: string;
}

/** Stands for a merge tag in visible text. A private-use character: no mail means anything by it. */
export const MERGE_TAG_CHARACTER = '\uE000';
