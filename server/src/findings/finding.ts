import type { RuleFinding, Severity } from '../rules/rule';

/** A rule's finding with the rule's id and the severity in force. */
export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The file it is about, relative to the folder of the mail, where it is shown in another. */
  readonly about?: string;
}
