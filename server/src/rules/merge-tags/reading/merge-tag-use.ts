import type { MailDocument } from '../../../document/mail-document';
import type { MergeTag } from '../../../document/merge-tag';
import type { Lexicon } from './lexicon';

/** A whole tag of one pair of single brackets round words: what people type who do not know the dialect. */
const SINGLE_BRACKETS = /^(?:\[[^[\]]+\]|\{[^{}]+\}|<[^<>]+>|«[^«»]+»)$/u;

/** Whether the mail's own dialect reads the tag, or an engine that runs over it; true where none is certain. */
export function belongsToMail(tag: MergeTag, mail: MailDocument): boolean {
  const { id, candidates } = mail.dialect;
  return id === null || tag.dialects.some((dialect) => candidates.includes(dialect));
}

/**
 * Whether something that one dialect or another would read as a tag is a hole left by a person: words in single
 * brackets, in a mail that is not written in such a dialect.
 */
export function isHole(tag: MergeTag, mail: MailDocument, lexicon: Lexicon): boolean {
  if (tag.role !== 'output' || tag.fallback !== undefined || !SINGLE_BRACKETS.test(tag.text)) return false;
  const words = tag.text.slice(1, -1).trim();
  if (mail.dialect.id === null) return /^\p{Lu}|\s/u.test(words) && lexicon.hole(words) === 'certain';
  return !belongsToMail(tag, mail) && lexicon.hole(words) !== undefined;
}
