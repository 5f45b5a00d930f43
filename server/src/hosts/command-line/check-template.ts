import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { applySafeFixes } from '../../findings/apply-fixes';
import { checkMail } from '../../findings/check-mail';
import { mjmlSource } from '../../document/bodies/mjml-source';
import type { MailDocument, MailFormat } from '../../document/mail-document';
import { joinKnownFields, knownNames } from '../../merge-fields/known-field';
import type { RenderedMail, Rule } from '../../rules/rule';
import { message, type Message } from '../../text/message';
import { errorCode } from '../read-bytes';
import { encodeText, type DecodedText } from '../text-encoding';
import type { CheckOptions } from './check-options';
import type { CommandLineHost } from './command-line-host';
import type { Failure } from './failure';
import type { FileReport } from './file-report';
import type { FoundFile } from './find-templates';
import type { FileSettings } from './project-settings';
import { readDataFiles } from './read-data-files';
import { readRelatedFiles } from './read-related-files';

/** A template as it was read. */
export interface TemplateText extends FoundFile, DecodedText {}

type CheckedText = Pick<FileReport, 'mail' | 'related' | 'findings'>;

/** Making one fix can make room for another; a handful of rounds settles every real file. */
const MOST_ROUNDS = 8;

/** Checks one template and, where asked to, makes the safe fixes. Undefined for JSON that holds no mail. */
export async function checkTemplate(
  template: TemplateText,
  settings: FileSettings,
  { fix }: CheckOptions,
  host: CommandLineHost,
  fail: (failure: Failure) => void,
): Promise<FileReport | undefined> {
  const checkText = (text: string) => checkOnce({ ...template, text }, settings, host, fail);
  const asRead = await checkText(template.text);
  if (!template.named && holdsNoMail(asRead.mail)) return undefined;
  let checked = asRead;
  let fixed = 0;
  for (let round = 0; fix && round < MOST_ROUNDS; round++) {
    const { text, applied } = applySafeFixes(checked.mail.source, checked.findings);
    if (applied.length === 0) break;
    fixed += applied.length;
    checked = await checkText(text);
  }
  const failure = fixed > 0 ? writeBack(template, checked.mail.source) : undefined;
  if (failure === undefined) return { path: template.shownAs, ...checked, fixed };
  fail({ place: template.shownAs, message: failure });
  return { path: template.shownAs, ...asRead, fixed: 0 };
}

/** Formats that hold more often something else than mail. */
const DATA = new Set<MailFormat>(['json', 'yaml', 'toml', 'properties', 'hcl', 'xml', 'code']);

/** Configuration and data are JSON too: only what reads as a provider's template is one. */
function holdsNoMail({ format, envelope, bodies }: MailDocument): boolean {
  return DATA.has(format) && envelope.fields.length === 0 && bodies.length === 0;
}

/** Writes the text in the encoding that it was read in. Why it could not, where it could not. */
function writeBack({ path, encoding }: TemplateText, text: string): Message | undefined {
  const bytes = encodeText({ text, encoding });
  if (bytes === undefined) {
    return message('The fixes hold characters that {0} has not; save the file as UTF-8 and fix it again.', encoding);
  }
  try {
    writeFileSync(path, bytes);
    return undefined;
  } catch (error) {
    return message('The fixes cannot be written to the file ({0}).', errorCode(error));
  }
}

async function checkOnce(
  template: TemplateText,
  file: FileSettings,
  host: CommandLineHost,
  fail: (failure: Failure) => void,
): Promise<CheckedText> {
  const { settings } = file;
  const { kind, dialect, language, brand } = settings;
  const folders = [dirname(template.path), file.projectFolder ?? host.currentFolder];
  const related = readRelatedFiles({ ...template, folders }, template.text);
  const mail = host.engine.readMail(
    template.text,
    {
      path: template.shownAs,
      related,
      ...(kind && { kind }),
      ...(dialect !== undefined && { dialect }),
      ...(language !== undefined && { language }),
      ...(brand.name !== undefined && { brand: brand.name }),
    },
    settings,
  );
  const rendered = await renderMail(mail, template, file, host);
  const onRuleError = (rule: Rule, error: unknown): void => {
    fail({ place: template.shownAs, message: message('The rule “{0}” failed: {1}', rule.id, String(error)) });
  };
  const known = joinKnownFields(mail, settings.knownFields, readDataFiles(template.path));
  const withData = { ...settings, knownFields: knownNames(known) };
  const findings = checkMail(mail, host.engine.rules, withData, { onRuleError, ...(rendered && { rendered }) });
  return { mail, related, findings };
}

/** What MJML makes of an MJML file; its includes may come from the file's folder or from its project's. */
async function renderMail(
  mail: MailDocument,
  { path }: TemplateText,
  { projectFolder }: FileSettings,
  { renderMjml }: CommandLineHost,
): Promise<RenderedMail | undefined> {
  const source = mjmlSource(mail);
  if (source === undefined || !renderMjml) return undefined;
  return renderMjml(source, { filePath: path, workspaceFolders: [dirname(path), projectFolder ?? dirname(path)] });
}
