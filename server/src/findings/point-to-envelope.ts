import type { MailDocument, RelatedMail } from '../document/mail-document';
import type { Rule } from '../rules/rule';
import { message } from '../text/message';
import { span, type Span } from '../text/span';
import type { CheckExtras } from './check-extras';
import { checkMail } from './check-mail';
import type { Finding } from './finding';
import { orderFindings } from './order-findings';
import type { Settings } from './settings';

/**
 * What is wrong with the envelope of a mail that other files keep, shown on the mail's first line: each finding points
 * to its place in the other file, and its fixes edit that file.
 */
export function pointToEnvelope(
  mail: MailDocument,
  rules: readonly Rule[],
  settings: Settings,
  extras: CheckExtras = {},
): readonly Finding[] {
  const envelopes = (mail.related ?? []).filter(({ holds }) => holds === 'envelope');
  return orderFindings(
    envelopes.flatMap((related) =>
      checkMail(related.mail, rules, settings, extras)
        .filter(({ rule }) => rules.some(({ id, readsSuppressions }) => id === rule && readsSuppressions !== true))
        .map((finding) => pointTo(finding, related, firstLine(mail))),
    ),
  );
}

function pointTo(finding: Finding, { path }: RelatedMail, place: Span): Finding {
  const related = { span: finding.span, file: path, message: message('It stands in “{0}”.', path) };
  return {
    ...finding,
    span: place,
    about: path,
    related: [related, ...(finding.related ?? []).map((other) => ({ ...other, file: path }))],
    fixes: (finding.fixes ?? []).map((fix) => ({ ...fix, file: path, safe: false })),
  };
}

/** The first line that says something: an envelope stands above its body. */
function firstLine({ source }: MailDocument): Span {
  const match = /[^\s\uFEFF][^\r\n]*/.exec(source);
  if (match === null) return span(0, 0);
  return span(match.index, match.index + match[0].trimEnd().length);
}
