import { DIALECTS } from '../../server/src/dialects/index';
import { prepareKnowledge } from '../../server/src/document/knowledge';
import type { MailDocument, MailKind } from '../../server/src/document/mail-document';
import { parseMail } from '../../server/src/document/parse-mail';
import { checkMail } from '../../server/src/findings/check-mail';
import type { Finding } from '../../server/src/findings/finding';
import type { Settings } from '../../server/src/findings/settings';
import { languagePacks } from '../../server/src/languages/index';
import { rules } from '../../server/src/rules/index';
import type { RenderedMail } from '../../server/src/rules/rule';

/** A mail nobody would write, and everything that decides what is found in it. */
export interface FuzzedMail {
  readonly path: string;
  readonly source: string;
  readonly kind?: MailKind;
  readonly dialect?: string;
  readonly settings: Settings;
  readonly rendered?: RenderedMail;
}

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

/** Reads a mail with every language and dialect there is. */
export function readFuzzed({ path, source, kind, dialect, settings }: FuzzedMail): MailDocument {
  const { name: brand } = settings.brand;
  const stated = { ...(kind && { kind }), ...(dialect !== undefined && { dialect }) };
  return parseMail(source, { path, ...stated, ...(brand !== undefined && { brand }) }, knowledge);
}

/** What every rule together finds; a rule that throws fails the run. */
export function checkFuzzed(mail: FuzzedMail): readonly Finding[] {
  const onRuleError = (_rule: unknown, error: unknown): never => {
    throw error;
  };
  const extras = { onRuleError, ...(mail.rendered && { rendered: mail.rendered }) };
  return checkMail(readFuzzed(mail), rules, mail.settings, extras);
}
