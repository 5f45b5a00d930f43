import type { Dialect } from '../../dialects/dialect';
import type { MailDocument } from '../mail-document';
import { COMMENT_SYNTAXES, type CommentSyntax } from './comment-syntax';

/**
 * Words in a comment that the mail's own template engine drops, and that we read: `{# … #}`, `<%# … %>`. Undefined
 * where the engine is not known for certain, or has no such comments.
 */
export function templateComment(
  { dialect, dialects }: Pick<MailDocument, 'dialect' | 'dialects'>,
  words: string,
): string | undefined {
  if (dialect.id === null) return undefined;
  // Tags alone may be those of several engines; a comment of one is text to another.
  const ids = dialect.because === 'tags' ? [dialect.id, ...dialect.candidates] : [dialect.id];
  const possible = dialects.filter(({ id }) => ids.includes(id));
  const syntax = COMMENT_SYNTAXES.find((candidate) => possible.every((engine) => hasComment(engine, candidate)));
  return possible.length === 0 ? undefined : syntax?.written.join(words);
}

function hasComment({ delimiters, blocks }: Dialect, { written: [open] }: CommentSyntax): boolean {
  if (open.trim() === '{% comment %}') {
    return blocks.some(({ name, content }) => name === 'comment' && content === 'comment');
  }
  return delimiters.some((delimiter) => delimiter.holds === 'comment' && delimiter.open === open.trim());
}
