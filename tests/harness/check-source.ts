import { DIALECTS } from '../../server/src/dialects/index';
import { mjmlSource } from '../../server/src/document/bodies/mjml-source';
import { prepareKnowledge } from '../../server/src/document/knowledge';
import type { MailDocument, MailFormat, MailKind } from '../../server/src/document/mail-document';
import { parseMail } from '../../server/src/document/parse-mail';
import type { RelatedFile } from '../../server/src/document/related/related-file';
import { checkMail } from '../../server/src/findings/check-mail';
import type { Finding } from '../../server/src/findings/finding';
import { languagePacks } from '../../server/src/languages/index';
import { compileMjml } from '../../server/src/hosts/mjml/compile-mjml';
import type { RenderedMail, Rule, RuleSettings } from '../../server/src/rules/rule';

/** A mail as a test writes it down, and what the project says of it. */
export interface SourceUnderTest {
  readonly source: string;
  /** Plain text unless said otherwise. */
  readonly format?: MailFormat;
  /** Taken from the format unless said otherwise. */
  readonly path?: string;
  readonly kind?: MailKind;
  readonly dialect?: string;
  readonly language?: string;
  readonly settings?: Partial<RuleSettings>;
  /** The other files that a host would find, relative to the folder of the mail. */
  readonly related?: readonly RelatedFile[];
  readonly options?: Readonly<Record<string, number | string | boolean>>;
}

const EXTENSIONS: Readonly<Record<MailFormat, string>> = {
  html: 'html',
  mjml: 'mjml',
  markdown: 'md',
  text: 'txt',
  eml: 'eml',
  json: 'json',
  subject: 'txt',
  yaml: 'yml',
  toml: 'toml',
  properties: 'properties',
  hcl: 'tf',
  xml: 'xml',
  code: 'ts',
};

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

/** Reads a mail with every language and dialect there is. */
export function readSource({
  source,
  format = 'text',
  path,
  kind,
  dialect,
  language,
  settings,
  related,
}: SourceUnderTest): MailDocument {
  const options = {
    path: path ?? `mail.${EXTENSIONS[format]}`,
    ...(kind && { kind }),
    ...(dialect && { dialect }),
    ...(language && { language }),
    ...(settings?.brand?.name && { brand: settings.brand.name }),
    ...(related && { related }),
  };
  return parseMail(source, options, knowledge);
}

/** What one rule finds in a mail, as editor and command line would get it; a rule that throws fails the test. */
export function checkSource(rule: Rule, given: SourceUnderTest): Promise<readonly Finding[]> {
  return checkWith([rule], given);
}

/** The same for several rules; the options are those of each of them. */
export async function checkWith(rules: readonly Rule[], given: SourceUnderTest): Promise<readonly Finding[]> {
  const mail = readSource(given);
  const rendered = await renderSource(mail);
  const settings = {
    brand: { domains: [] },
    knownFields: [],
    jurisdictions: [],
    ...given.settings,
    rules: Object.fromEntries(
      rules.flatMap(({ id }) => (given.options === undefined ? [] : [[id, { options: given.options }]])),
    ),
  };
  const onRuleError = (_rule: Rule, error: unknown): never => {
    throw error;
  };
  return checkMail(mail, rules, settings, { onRuleError, ...(rendered && { rendered }) });
}

/** What MJML makes of a mail; undefined for other formats. */
export async function renderSource(mail: MailDocument): Promise<RenderedMail | undefined> {
  const source = mjmlSource(mail);
  return source === undefined ? undefined : compileMjml({ source });
}
