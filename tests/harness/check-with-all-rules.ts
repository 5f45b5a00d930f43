import type { MailDocument } from '../../server/src/document/mail-document';
import { checkMail } from '../../server/src/findings/check-mail';
import type { Finding } from '../../server/src/findings/finding';
import { rules } from '../../server/src/rules/index';
import type { Rule } from '../../server/src/rules/rule';
import { renderMessage } from '../../server/src/text/message';
import { renderSource } from './check-source';

/** What every rule together finds in a mail, as an author without settings gets it; a rule that throws fails the test. */
export async function checkWithAllRules(
  mail: MailDocument,
  jurisdictions: readonly string[] = [],
): Promise<readonly Finding[]> {
  const rendered = await renderSource(mail);
  const onRuleError = (_rule: Rule, error: unknown): never => {
    throw error;
  };
  const settings = { brand: { domains: [] }, knownFields: [], jurisdictions, rules: {} };
  return checkMail(mail, rules, settings, { onRuleError, ...(rendered && { rendered }) });
}

/** The errors and warnings among the findings, in words a failed test can show: `rule “words”: sentence`. */
export function complaints(mail: MailDocument, findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(
      ({ rule, span, message }) => `${rule} “${mail.source.slice(span.start, span.end)}”: ${renderMessage(message)}`,
    );
}
