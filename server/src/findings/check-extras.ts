import type { RenderedMail, Rule } from '../rules/rule';

/** What only a host can add to a check. */
export interface CheckExtras {
  /** What MJML made of the mail; undefined where it was not, or could not be, compiled. */
  readonly rendered?: RenderedMail;
  /** Told of a rule that threw: its findings are lost, those of the others are not. */
  readonly onRuleError?: (rule: Rule, error: unknown) => void;
}
