import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mjmlSource } from '../../src/document/bodies/mjml-source';
import { checkMail } from '../../src/findings/check-mail';
import { reportedDialect } from '../../src/hosts/command-line/file-report';
import type { MjmlRenderer } from '../../src/hosts/mjml/mjml-renderer';
import { resolveSettings, type ProjectSettings } from '../../src/project/settings';
import { validateSettings } from '../../src/project/validate-settings';
import type { Engine } from '../../src/protocol/engine';
import type { MailDocument, ParseOptions } from '../../src/document/mail-document';
import { countsOnlyWhereExpected, judgeTemplate, type Verdict } from './judge-template';
import type { Label } from './read-labels';

/** A template, what was found in it, and how right that was. */
export interface Scored {
  readonly label: Label;
  readonly mail: MailDocument;
  readonly verdict: Verdict;
  /** Undefined where the label does not ask. */
  readonly right: { readonly kind?: boolean; readonly language?: boolean; readonly dialect?: boolean };
}

/** Checks every labelled template as the command line would, with the label's options as configuration. */
export async function scoreCorpus(
  corpus: string,
  labels: readonly Label[],
  engineFor: (label: Label) => Engine,
  renderer: MjmlRenderer,
): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const label of labels) scored.push(await scoreTemplate(corpus, label, engineFor(label), renderer));
  return scored;
}

async function scoreTemplate(corpus: string, label: Label, engine: Engine, renderer: MjmlRenderer): Promise<Scored> {
  const path = join(corpus, label.file);
  const { layer, problems } = validateSettings(label.options ?? {}, engine.vocabulary);
  const [problem] = problems;
  if (problem) throw new Error(`${label.file}: options: ${JSON.stringify(problem)}`);
  const settings = resolveSettings(layer);
  const source = readFileSync(path, 'utf8');
  const mail = engine.readMail(source, { path: label.file, ...statedIn(settings) }, settings);
  const mjml = mjmlSource(mail);
  const rendered = mjml === undefined ? undefined : await renderer.renderMjml(mjml, { filePath: path });
  const findings = checkMail(mail, engine.rules, settings, { ...(rendered && { rendered }), onRuleError: rethrow });
  const quiet = new Set(engine.rules.filter(countsOnlyWhereExpected).map(({ id }) => id));
  return { label, mail, verdict: judgeTemplate(source, label, findings, quiet), right: compareFacts(label, mail) };
}

function statedIn({ kind, dialect, language, brand }: ProjectSettings): Omit<ParseOptions, 'path'> {
  return {
    ...(kind !== undefined && { kind }),
    ...(dialect !== undefined && { dialect }),
    ...(language !== undefined && { language }),
    ...(brand.name !== undefined && { brand: brand.name }),
  };
}

function rethrow(rule: { readonly id: string }, error: unknown): never {
  throw new Error(`The rule ${rule.id} failed.`, { cause: error });
}

function compareFacts({ kind, language, dialect }: Label, mail: MailDocument): Scored['right'] {
  return {
    ...(kind !== undefined && { kind: mail.kind.kind === kind }),
    ...(language !== undefined && { language: mail.language.id === language }),
    ...(dialect !== undefined && { dialect: reportedDialect(mail) === dialect }),
  };
}
