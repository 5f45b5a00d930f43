import type { MailDocument } from '../document/mail-document';
import type {
  OptionSpecs,
  OptionValues,
  Rule,
  RuleContext,
  RuleFinding,
  Severity,
  SuppressionReport,
} from '../rules/rule';
import type { CheckExtras } from './check-extras';
import type { Finding } from './finding';
import type { RuleSetting, Settings } from './settings';

/** The findings of one rule at the severity in force; none of them if it throws. */
export function runRule(
  rule: Rule,
  mail: MailDocument,
  settings: Settings,
  extras: CheckExtras,
  suppressions?: SuppressionReport,
): readonly Finding[] {
  const setting = settings.rules[rule.id];
  const context: RuleContext = {
    settings,
    options: optionValues(rule.options, setting),
    ...(extras.rendered && { rendered: extras.rendered }),
    ...(suppressions && { suppressions }),
  };
  try {
    return Array.from(rule.check(mail, context), (finding) => ({
      ...finding,
      rule: rule.id,
      severity: severityInForce(rule, mail, finding, setting),
    }));
  } catch (error) {
    extras.onRuleError?.(rule, error);
    return [];
  }
}

/** The author's choice first, then what the rule says of this finding, of this kind of mail, and in general. */
function severityInForce(
  rule: Rule,
  mail: MailDocument,
  finding: RuleFinding,
  setting: RuleSetting | undefined,
): Severity {
  if (setting?.severity !== undefined && setting.severity !== 'off') return setting.severity;
  return finding.severity ?? rule.severityByKind?.[mail.kind.kind] ?? rule.severity;
}

function optionValues(specs: OptionSpecs | undefined, setting: RuleSetting | undefined): OptionValues<OptionSpecs> {
  const values: Record<string, number | string | boolean> = {};
  for (const [name, spec] of Object.entries(specs ?? {})) {
    const chosen = setting?.options?.[name];
    values[name] = typeof chosen === typeof spec.default && chosen !== undefined ? chosen : spec.default;
  }
  return values;
}
