import type { MailDocument } from '../document/mail-document';
import type { Rule, SuppressionReport } from '../rules/rule';
import type { CheckExtras } from './check-extras';
import type { Finding } from './finding';
import { orderFindings } from './order-findings';
import { runRule } from './run-rule';
import type { Settings } from './settings';
import { suppressFindings } from './suppress-findings';

/** Every finding that counts in this file, in the order of their offsets, whichever of its mails it is about. */
export function checkMail(
  mail: MailDocument,
  rules: readonly Rule[],
  settings: Settings,
  extras: CheckExtras = {},
): readonly Finding[] {
  // Lists of findings are joined, never spread into arguments: a mail may have more of them than a call can take.
  const found: (readonly Finding[])[] = [];
  for (const one of [mail, ...(mail.others ?? [])]) {
    for (const rule of rules) {
      if (!rule.readsSuppressions && appliesTo(rule, one, settings)) found.push(runRule(rule, one, settings, extras));
    }
  }
  const { kept, unused } = suppressFindings(mail, found.flat());
  const report = reportSuppressions(mail, unused, rules, settings, extras);
  const ofSuppressions = rules
    .filter((rule) => rule.readsSuppressions && appliesTo(rule, mail, settings))
    .map((rule) => runRule(rule, mail, settings, extras, report));
  return orderFindings([kept, ...ofSuppressions].flat());
}

function appliesTo(rule: Rule, mail: MailDocument, settings: Settings): boolean {
  if (settings.rules[rule.id]?.severity === 'off') return false;
  if (rule.needsBody === true && mail.bodies.length === 0) return false;
  // What a catalogue of translations holds open is filled in by the program, not by the service that sends.
  if (rule.category === 'merge-tags' && mail.format === 'properties') return false;
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
