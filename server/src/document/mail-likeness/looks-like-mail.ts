import type { MailDocument, MailFormat } from '../mail-document';
import { hasLetterGreeting } from './greeting-evidence';
import { hasMailMarkup, hasMailTable, isWebPage } from './markup-evidence';
import { isDocumentationPlace, isMailPlace, isRepositoryDocument } from './place-evidence';

/** What settled whether a document is mail; shown to the author by its explanation in the documentation. */
export type MailLikenessReason =
  | 'stated'
  | 'format'
  | 'data'
  | 'repository-document'
  | 'envelope'
  | 'mail-markup'
  | 'web-page'
  | 'documentation'
  | 'place'
  | 'mail-table'
  | 'merge-tags'
  | 'confession'
  | 'greeting'
  | 'no-evidence';

export interface MailLikeness {
  readonly isMail: boolean;
  readonly because: MailLikenessReason;
}

interface Criterion {
  readonly because: MailLikenessReason;
  readonly isMail: boolean;
  applies(mail: MailDocument): boolean;
}

/** Formats that hold anything at all; a mail only where an envelope or a body was found in them. */
const DATA: ReadonlySet<MailFormat> = new Set(['json', 'yaml', 'toml', 'properties', 'subject', 'hcl', 'xml', 'code']);

/** In order of weight: the first that applies decides. `docs/when-amends-speaks.md` tells authors the same. */
const CRITERIA: readonly Criterion[] = [
  { because: 'stated', isMail: true, applies: isStated },
  { because: 'format', isMail: true, applies: isMailFormat },
  { because: 'data', isMail: false, applies: ({ format }) => DATA.has(format) },
  { because: 'repository-document', isMail: false, applies: (mail) => isRepositoryDocument(mail.path) },
  { because: 'envelope', isMail: true, applies: hasEnvelope },
  { because: 'mail-markup', isMail: true, applies: hasMailMarkup },
  { because: 'web-page', isMail: false, applies: isWebPage },
  { because: 'documentation', isMail: false, applies: isDocumentationPage },
  { because: 'place', isMail: true, applies: (mail) => isMailPlace(mail.path, isWrittenAsText(mail)) },
  { because: 'mail-table', isMail: true, applies: hasMailTable },
  { because: 'merge-tags', isMail: true, applies: speaksToOneService },
  { because: 'confession', isMail: true, applies: confesses },
  { because: 'greeting', isMail: true, applies: hasLetterGreeting },
];

/** Whether the document is an email template, and what settled it. Amends is silent about everything else. */
export function judgeMailLikeness(mail: MailDocument): MailLikeness {
  const decisive = CRITERIA.find((criterion) => criterion.applies(mail));
  return { isMail: decisive?.isMail ?? false, because: decisive?.because ?? 'no-evidence' };
}

function isStated({ envelope: { stated }, suppressions }: MailDocument): boolean {
  const facts = [stated.kind, stated.dialect, stated.language];
  return suppressions.length > 0 || facts.some((fact) => fact !== undefined);
}

function isMailFormat({ format, envelope, bodies }: MailDocument): boolean {
  if (DATA.has(format)) return envelope.fields.length > 0 || bodies.length > 0;
  return format === 'eml' || format === 'mjml';
}

/** An audience alone is too weak: `to`, `list` and `tags` stand in the front matter of blogs as well. */
function hasEnvelope({ envelope, related = [] }: MailDocument): boolean {
  if (related.some(({ holds, mail }) => holds === 'envelope' && hasEnvelope(mail))) return true;
  return envelope.fields.some(
    ({ name, mailboxes, confidence }) =>
      (confidence !== 'guess' && (name === 'subject' || name === 'preheader')) ||
      mailboxes.some((mailbox) => mailbox.domain !== ''),
  );
}

function isWrittenAsText({ format }: MailDocument): boolean {
  return format === 'markdown' || format === 'text';
}

/** Tags that only services that send mail understand; engines that render web pages as well say nothing. */
function speaksToOneService({ format, dialect, dialects }: MailDocument): boolean {
  if (format === 'markdown' || dialect.candidates.length === 0) return false;
  return dialect.candidates.every((id) => dialects.find((known) => known.id === id)?.kind === 'provider');
}

/** A mistake or a breach told by those who answer for it. Articles about one are mostly Markdown. */
function confesses({ format, kind }: MailDocument): boolean {
  return format !== 'markdown' && kind.because === 'inferred' && kind.kind !== 'ordinary';
}

function isDocumentationPage(mail: MailDocument): boolean {
  return isWrittenAsText(mail) && isDocumentationPlace(mail.path);
}
