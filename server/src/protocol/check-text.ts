import type { MailDocument } from '../document/mail-document';
import { judgeMailLikeness, type MailLikeness } from '../document/mail-likeness/looks-like-mail';
import { checkMail } from '../findings/check-mail';
import type { Finding } from '../findings/finding';
import { orderFindings } from '../findings/order-findings';
import { pointToEnvelope } from '../findings/point-to-envelope';
import { joinKnownFields, knownNames, type KnownField } from '../merge-fields/known-field';
import type { RenderedMail, Rule } from '../rules/rule';
import type { ScopedSettings } from './document-settings';
import type { Engine } from './engine';
import type { FoundFile } from './related-files';
import { describeError, type Log } from './run-safe';

/** A text as the editor or the workspace has it. */
export interface TextToCheck {
  readonly uri: string;
  readonly version: number;
  readonly languageId?: string;
  readonly text: string;
  /** The other files that may be part of the mail. */
  readonly related?: readonly FoundFile[];
}

/** One version of a mail, read and checked once; whatever the editor asks of it is answered from here. */
export interface CheckedMail {
  readonly uri: string;
  readonly version: number;
  /** The settings it was checked by; the same object while they hold. */
  readonly scope: ScopedSettings;
  readonly mail: MailDocument;
  readonly likeness: MailLikeness;
  /** The fields it may print: of the settings and of the data files beside it. */
  readonly fields: readonly KnownField[];
  /** The other files that were read with it. */
  readonly related?: readonly FoundFile[];
  /** In source order; none in what is not mail. */
  readonly findings: readonly Finding[];
  /** What MJML had made of the mail when it was checked. */
  readonly rendered?: RenderedMail;
}

/** Whether Amends has anything to do with a document: it is a mail, and the project does not leave it out. */
export function isMail({ likeness, scope }: CheckedMail): boolean {
  return likeness.isMail && !scope.excluded;
}

/** Reads a text and, if it is mail, lets every rule look at it. */
export function checkText(
  text: TextToCheck,
  scope: ScopedSettings,
  context: { readonly engine: Engine; readonly log: Log },
  rendered?: RenderedMail,
): CheckedMail {
  return checkAgain(readText(text, scope, context.engine), context, rendered);
}

/** Reads a text without an eye to rules. */
export function readText(
  { uri, version, languageId, text, related }: TextToCheck,
  scope: ScopedSettings,
  engine: Engine,
): CheckedMail {
  const { kind, dialect, language, brand } = scope.settings;
  const options = {
    path: scope.path,
    ...(languageId !== undefined && { languageId }),
    ...(kind && { kind }),
    ...(dialect !== undefined && { dialect }),
    ...(language !== undefined && { language }),
    ...(brand.name !== undefined && { brand: brand.name }),
    ...(related !== undefined && { related }),
  };
  const mail = engine.readMail(text, options, scope.settings);
  const fields = joinKnownFields(mail, scope.settings.knownFields, scope.dataFiles);
  return {
    uri,
    version,
    scope,
    mail,
    fields,
    likeness: judgeMailLikeness(mail),
    findings: [],
    ...(related && { related }),
  };
}

/** Lets the rules look at a mail that is already read, with what MJML has made of it since. */
export function checkAgain(
  read: CheckedMail,
  { engine, log }: { readonly engine: Engine; readonly log: Log },
  rendered?: RenderedMail,
): CheckedMail {
  if (!isMail(read)) return read;
  const onRuleError = (rule: Rule, error: unknown): void => log.error(`${rule.id}: ${describeError(error)}`);
  const settings = { ...read.scope.settings, knownFields: knownNames(read.fields) };
  const own = checkMail(read.mail, engine.rules, settings, {
    onRuleError,
    ...(rendered && { rendered }),
  });
  const findings = orderFindings([...own, ...pointToEnvelope(read.mail, engine.rules, settings, { onRuleError })]);
  return { ...read, findings, ...(rendered && { rendered }) };
}
