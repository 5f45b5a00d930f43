import type { MailDocument } from '../document/mail-document';
import type { Rule, SuppressionReport } from '../rules/rule';
import type { CheckExtras } from './check-extras';
import type { Finding } from './finding';
import { orderFindings } from './order-findings';
import { runRule } from './run-rule';
import type { Settings } from './settings';
import { suppressFindings } from './suppress-findings';

/** Every finding that counts in this mail, in the order of their offsets. */
export function checkMail(
  mail: MailDocument,
  rules: readonly Rule[],
  settings: Settings,
  extras: CheckExtras = {},
): readonly Finding[] {
  const inForce = rules.filter((rule) => appliesTo(rule, mail, settings));
  const found: (readonly Finding[])[] = [];
  for (const rule of inForce) {
    if (extras.isCancelled?.()) return [];
    if (!rule.readsSuppressions) found.push(runRule(rule, mail, settings, extras));
  }
  const { kept, unused } = suppressFindings(mail, found.flat());
  const report = reportSuppressions(mail, unused, rules, settings, extras);
  const ofSuppressions = inForce
    .filter((rule) => rule.readsSuppressions)
    .map((rule) => runRule(rule, mail, settings, extras, report));
  return orderFindings([kept, ...ofSuppressions].flat());
}

function appliesTo(rule: Rule, mail: MailDocument, settings: Settings): boolean {
  if (settings.rules[rule.id]?.severity === 'off') return false;
  return rule.kinds === undefined || rule.kinds.includes(mail.kind.kind);
}

/** A suppression of a rule that did not get to speak is not blamed for having silenced nothing. */
function reportSuppressions(
  mail: MailDocument,
  unused: SuppressionReport['unused'],
  rules: readonly Rule[],
  settings: Settings,
  extras: CheckExtras,
): SuppressionReport {
  const silent = new Set<string>();
  for (const rule of rules) {
    const awaitsRendering = rule.category === 'rendering' && mail.format === 'mjml' && extras.rendered === undefined;
    if (awaitsRendering || settings.rules[rule.id]?.severity === 'off') silent.add(rule.id);
  }
  return {
    unused: unused.filter((suppression) => !suppression.rules.some((id) => silent.has(id))),
    ruleIds: rules.map((rule) => rule.id),
  };
}
