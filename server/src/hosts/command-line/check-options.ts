import type { MailKind } from '../../document/mail-document';
import type { Severity } from '../../rules/rule';

export const FORMATS = ['text', 'json', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMATS)[number];

/** From the least severe to the most. */
export const SEVERITIES = ['hint', 'information', 'warning', 'error'] as const satisfies readonly Severity[];

export const KINDS = ['ordinary', 'apology', 'breach'] as const satisfies readonly MailKind[];

/** The options of `amends check`, as commander reads them. */
export interface CheckOptions {
  readonly format: FormatName;
  readonly minSeverity: Severity;
  readonly config?: string;
  readonly kind?: MailKind;
  readonly dialect?: string;
  readonly jurisdiction?: readonly string[];
  readonly fix?: boolean;
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}
