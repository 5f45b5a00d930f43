import type { Span } from '../text/span';

/**
 * What a tag does:
 * - `output` prints a value;
 * - `open`, `middle` and `close` frame a block (`{{#if x}}`, `{{else}}`, `{{/if}}`);
 * - `statement` acts without printing or framing (`{% assign x = 1 %}`, AMPscript `SET`);
 * - `comment` is dropped by the engine.
 */
export type MergeTagRole = 'output' | 'open' | 'middle' | 'close' | 'statement' | 'comment';

/** One step of opening or closing within a tag that holds a script. */
export interface BlockFrame {
  readonly role: 'open' | 'middle' | 'close';
  /** Undefined where any block is closed alike: `end`, `}`. */
  readonly block?: string;
}

/** Why a tag will not be read by its engine, and the text that would be, where it can be told. */
export interface MalformedTag {
  readonly reason:
    | 'unclosed'
    | 'mixed-delimiters'
    | 'doubled-delimiters'
    | 'curly-quotes'
    | 'markup-inside'
    | 'entities-inside'
    | 'white-space';
  readonly repaired?: string;
  /** Whether only the author can say that this was meant: the tag may go on behind it, or two kinds of tag fit. */
  readonly isLikely?: true;
}

/** One merge tag as it stands in the source. All spans are UTF-16 offsets of the file. */
export interface MergeTag {
  readonly span: Span;
  readonly text: string;
  readonly role: MergeTagRole;
  /** Ids of the dialects that would read it; the document's own dialect first where it is among them. */
  readonly dialects: readonly string[];
  /** The field it prints or tests, as the author wrote it: `FNAME`, `customer.first_name`. */
  readonly field?: string;
  readonly fieldSpan?: Span;
  /** The text printed when the value is missing; the empty text is a fallback too. */
  readonly fallback?: string;
  /** Name that opening and closing must share: `if`, `each`, `for`. */
  readonly block?: string;
  /** System tags (unsubscribe links, the current year) and loop variables are never unknown fields. */
  readonly reserved?: boolean;
  /** Where the name is looked up first, inside `{{#each items}}`: the path of that block. */
  readonly scope?: string;
  /** Names this tag brings into scope: loop variables, assigned variables. */
  readonly declares?: readonly string[];
  /** What the tag does to blocks, in order, where that is more than its role says: `} else {`, AMPscript. */
  readonly frames?: readonly BlockFrame[];
  /** The tag that would close the block this one opens. */
  readonly closing?: string;
  /** Whether the engine drops what stands up to the next tag, which closes it: `{% comment %}`. */
  readonly dropsContent?: true;
  readonly malformed?: MalformedTag;
}

/** How the document's dialect was settled. */
export interface DialectChoice {
  /** Id of the dialect; null without merge tags or where only the family is certain. */
  readonly id: string | null;
  readonly because: 'stated' | 'configured' | 'place' | 'tags' | 'none';
  /** Every dialect that reads all the tags in use, best first. */
  readonly candidates: readonly string[];
}

/** A tag with its place in the decoded text it was found in, for masking that text. */
export interface LocatedTag {
  readonly tag: MergeTag;
  /** Span of the decoded text, not of the file. */
  readonly span: Span;
}
