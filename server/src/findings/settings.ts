import type { RuleSettings, Severity } from '../rules/rule';

/** How much one rule weighs in a project, and what its options are set to. */
export interface RuleSetting {
  /** Replaces every severity the rule would choose itself; undefined leaves that to the rule. */
  readonly severity?: Severity | 'off';
  /** Only those that differ from the rule's defaults. */
  readonly options?: Readonly<Record<string, RuleOption>>;
}

export type RuleOption = number | string | boolean;

/** What the engine needs to know of a project to check one mail of it. */
export interface Settings extends RuleSettings {
  /** By rule id; a rule that is not named keeps its defaults. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
}
