import type { Body } from '../../../document/body';
import type { MailDocument } from '../../../document/mail-document';
import type { MergeTag } from '../../../document/merge-tag';
import { contains, span, type Span } from '../../../text/span';

/** One version of a mail: a body, and the file it stands in. */
export interface Version {
  readonly mail: MailDocument;
  readonly body: Body;
  /** Relative to the folder of the mail that is checked; undefined for a body of its own file. */
  readonly file?: string;
}

/** A version of the mail that is checked, and another that should say the same. */
export interface VersionPair {
  readonly own: Version;
  readonly other: Version;
  readonly differsIn: 'format' | 'language';
}

/** HTML and text of the file, each against the other; then each body against those in other files. */
export function versionPairs(mail: MailDocument): readonly VersionPair[] {
  return [...pairsWithin(mail), ...pairsAcross(mail)];
}

/** None where the file has one version only, or keeps several mails. */
function pairsWithin(mail: MailDocument): readonly VersionPair[] {
  const [html, ...otherHtml] = mail.bodies.filter(isMarkup);
  const [text, ...otherText] = mail.bodies.filter(({ format }) => format === 'text');
  if (html === undefined || text === undefined || otherHtml.length + otherText.length > 0) return [];
  const [first, second] = [
    { mail, body: html },
    { mail, body: text },
  ];
  return [
    { own: first, other: second, differsIn: 'format' },
    { own: second, other: first, differsIn: 'format' },
  ];
}

function pairsAcross(mail: MailDocument): readonly VersionPair[] {
  return (mail.versions ?? []).flatMap(({ path, differsIn, mail: other }) =>
    mail.bodies.flatMap((body) => {
      const isCounterpart = (each: Body): boolean => differsIn === 'format' || isMarkup(each) === isMarkup(body);
      const counterpart = other.bodies.find(isCounterpart);
      if (counterpart === undefined) return [];
      return [{ own: { mail, body }, other: { mail: other, body: counterpart, file: path }, differsIn }];
    }),
  );
}

function isMarkup({ format }: Body): boolean {
  return format === 'html' || format === 'mjml';
}

/** The tags that stand in a body. */
export function tagsOf({ body: { content }, mail: { mergeTags } }: Version): readonly MergeTag[] {
  return mergeTags.filter((tag) => contains(content.source, tag.span));
}

/** Where a stretch of the visible text stands in the file. */
export function placeOf({ visible }: Body, part: Span): Span {
  return visible.toSource(part);
}

/** The first words of a body, to point at it as a whole. */
export function beginningOf(body: Body): Span {
  const first = body.blocks.find(({ role }) => role !== 'preheader' && role !== 'image') ?? body.blocks[0];
  const { start } = body.content.source;
  return first === undefined ? span(start, start) : placeOf(body, first.span);
}
