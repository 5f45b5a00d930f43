import type { MailFormat } from '../mail-document';

/** How a file that is no template writes a comment on a line of its own. */
interface LineComment {
  /** What stands before its words, as patterns have it. */
  readonly opening: string;
  readonly written: readonly [open: string, close: string];
}

const HASH: LineComment = { opening: '#', written: ['# ', ''] };

const LINE_COMMENTS: Readonly<Partial<Record<MailFormat, LineComment>>> = {
  yaml: HASH,
  toml: HASH,
  properties: HASH,
  hcl: HASH,
  code: { opening: '(?:#|//)', written: ['// ', ''] },
  xml: { opening: '<!--', written: ['<!-- ', ' -->'] },
};

/** Finds directives in the comments of a format, their words without what closes the comment; undefined without any. */
export function directivePattern(format: MailFormat): RegExp | undefined {
  const comment = LINE_COMMENTS[format];
  return comment && new RegExp(`(?<=^|[ \\t>])${comment.opening}[ \\t]*amends-((?:(?!-->)[^\\r\\n])*)(?:-->)?`, 'gm');
}

/** A comment with these words; undefined in a format without any. */
export function writeLineComment(format: MailFormat, words: string): string | undefined {
  const written = LINE_COMMENTS[format]?.written;
  return written?.join(words);
}
