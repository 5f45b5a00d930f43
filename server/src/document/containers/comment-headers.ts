import { span, type Span } from '../../text/span';
import type { TextEdit } from '../../text/text-edit';
import type { EnvelopeFieldName } from '../envelope';
import { commentAt, type Comment } from '../directives/comment-syntax';
import type { EnvelopeEntry } from './assemble-fields';
import { fieldOfRole, roleOfKey } from './field-role';
import { HEADER_NAMES } from './headers/header-names';
import { lineBreakOf } from './line-break';
import { lineValue, onOneLine, trimmedRange } from './line-value';
import type { StoredValue } from './stored-value';

/** What the comments on top of a template say of the envelope. */
export interface CommentHeaders {
  readonly entries: readonly EnvelopeEntry[];
  /** The last of these comments, to underline when another belongs below it. */
  readonly last: Span;
  insert(name: EnvelopeFieldName, value: string): TextEdit | undefined;
}

/** Reads `<!-- Subject: … -->` and its like, in any comment syntax, before anything else stands in the file. */
export function readCommentHeaders(source: string, start: number): CommentHeaders | undefined {
  const entries: EnvelopeEntry[] = [];
  let last: Comment | undefined;
  for (const comment of leadingComments(source, start)) {
    const magento = readMagentoSubject(source, comment);
    const found = magento === undefined ? readLines(source, comment) : [magento];
    // A comment that names a language alone gives the file no place for a subject.
    if (found.some(({ role }) => fieldOfRole(role) !== undefined)) last = comment;
    entries.push(...found);
  }
  if (last === undefined) return undefined;
  const anchor = last;
  return {
    entries,
    last: span(anchor.start, anchor.end),
    insert: (name, value) => insertAfter(source, anchor, name, value),
  };
}

function* leadingComments(source: string, start: number): Generator<Comment> {
  const skipped = /(?:\uFEFF|\s|<!doctype[^<>]*>|<\?xml[^<>]*>)+/iy;
  let at = start;
  for (;;) {
    skipped.lastIndex = at;
    if (skipped.test(source)) at = skipped.lastIndex;
    const comment = commentAt(source, at);
    if (comment === undefined) return;
    yield comment;
    at = comment.end;
  }
}

/** A comment may hold several headers, a line each; it is no header if its first line is prose. */
function readLines(source: string, comment: Comment): EnvelopeEntry[] {
  const entries: EnvelopeEntry[] = [];
  for (const match of source.slice(comment.wordsStart, comment.wordsEnd).matchAll(/[^\r\n]+/g)) {
    const [words] = match;
    const start = comment.wordsStart + match.index;
    const key = /^\s*@?([A-Za-z][A-Za-z_ -]{0,30}?)\s*:/.exec(words);
    const claim = key?.[1] === undefined ? undefined : roleOfKey([key[1]]);
    if (key === null || claim === undefined) {
      if (entries.length === 0 && words.trim() !== '') return [];
      continue;
    }
    const range = trimmedRange(source, start + key[0].length, start + words.length);
    entries.push({ ...claim, value: commentValue(source, range, comment) });
  }
  return entries;
}

/** Magento: `<!--@subject {{trans "…"}} @-->`. */
function readMagentoSubject(source: string, comment: Comment): EnvelopeEntry | undefined {
  const words = source.slice(comment.wordsStart, comment.wordsEnd);
  const match = /^@subject\s/.exec(words);
  if (match === null) return undefined;
  const end = comment.wordsEnd - (words.endsWith('@') ? 1 : 0);
  const range = trimmedRange(source, comment.wordsStart + match[0].length, end);
  return { role: 'subject', rank: 0, value: commentValue(source, range, comment) };
}

/** No comment holds the mark that ends it: such words are not written. */
function commentValue(source: string, range: Span, comment: Comment): StoredValue {
  const value = lineValue(source, range);
  return {
    ...value,
    replace: (text) =>
      endsAsWritten(comment, source.slice(comment.wordsStart, range.start) + text, source.slice(range.end, comment.end))
        ? value.replace(text)
        : undefined,
  };
}

function insertAfter(source: string, comment: Comment, name: EnvelopeFieldName, value: string): TextEdit | undefined {
  const [open, close] = comment.syntax.written;
  const words = onOneLine(value);
  if (!endsAsWritten(comment, words, close)) return undefined;
  const written = `${open}${HEADER_NAMES[name]}: ${words}${close}`;
  return { span: span(comment.end, comment.end), newText: `${lineBreakOf(source)}${written}` };
}

/** Whether the comment still ends at its own mark when these words stand before it. */
function endsAsWritten({ syntax }: Comment, words: string, rest: string): boolean {
  const match = new RegExp(syntax.close).exec(words + rest);
  return match !== null && match.index >= words.length;
}
