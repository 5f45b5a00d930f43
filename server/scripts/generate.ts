/**
 * Writes what follows from rules, dialects, languages and laws: registries, the settings' schema, documentation.
 * `--check` writes nothing and fails where something is stale.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { createVocabulary } from '../src/project/create-vocabulary';
import { dialectIndex } from './generate-dialects';
import { snippetFiles } from './generate-snippets';
import { withJurisdictionTable } from './generators/jurisdiction-table';
import { manifestWithSettings } from './generators/manifest';
import { messageBundle } from './generators/message-bundle';
import { jurisdictionRegistry, languageRegistry, ruleRegistry } from './generators/registries';
import { rulePage } from './generators/rule-page';
import { rulesOverview, withRuleTable } from './generators/rule-table';
import { projectFileSchema } from './generators/settings-schema';
import { clientTemplateFiles, manifestWithActivation } from './generators/template-lists';
import { loadRules, type RuleFile } from './load-rules';
import { PROJECT_FOLDER } from './project-folder';

const PAGES = 'docs/rules';

/** A path relative to the project's folder and the text that belongs there. */
type GeneratedFile = readonly [path: string, text: string];

function registries(files: readonly RuleFile[]): Promise<readonly GeneratedFile[]> {
  return Promise.all([
    formatted('server/src/rules/index.ts', ruleRegistry(files)),
    formatted('server/src/dialects/index.ts', dialectIndex()),
    formatted('server/src/languages/index.ts', languageRegistry()),
    formatted('server/src/jurisdictions/index.ts', jurisdictionRegistry()),
  ]);
}

/** Settings and documentation; loaded late, because they read the registries. */
async function settingsAndPages(files: readonly RuleFile[]): Promise<readonly GeneratedFile[]> {
  const { DIALECTS } = await import('../src/dialects/index');
  const { jurisdictions } = await import('../src/jurisdictions/index');
  const { languagePacks } = await import('../src/languages/index');
  const rules = files.map(({ rule }) => rule);
  const schema = projectFileSchema(createVocabulary(rules, DIALECTS, jurisdictions));
  return [
    await formatted('client/schemas/amends.config.schema.json', JSON.stringify(schema)),
    await formatted('package.json', manifestWithActivation(manifestWithSettings(read('package.json') ?? '{}', schema))),
    await formatted('client/src/template-files.ts', clientTemplateFiles()),
    await formatted('l10n/bundle.l10n.json', messageBundle()),
    [`${PAGES}/README.md`, rulesOverview(files)],
    ...files.map((file): GeneratedFile => [`${PAGES}/${file.rule.id}.md`, rulePage(file, languagePacks)]),
    ['README.md', withRuleTable(read('README.md') ?? '', files)],
    ['docs/settings.md', withJurisdictionTable(read('docs/settings.md') ?? '', jurisdictions)],
  ];
}

async function snippets(): Promise<readonly GeneratedFile[]> {
  const files = Object.entries(await snippetFiles(PROJECT_FOLDER));
  return Promise.all(files.map(([name, file]) => formatted(`snippets/${name}`, JSON.stringify(file))));
}

async function formatted(path: string, text: string): Promise<GeneratedFile> {
  const filepath = join(PROJECT_FOLDER, path);
  return [path, await format(text, { ...(await resolveConfig(filepath)), filepath })];
}

function read(path: string): string | undefined {
  const file = join(PROJECT_FOLDER, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

function write([path, text]: GeneratedFile): void {
  const file = join(PROJECT_FOLDER, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

/** Writes the files that are stale, or only names them; whether all were current. */
function bringUpToDate(files: readonly GeneratedFile[], onlyCheck: boolean): boolean {
  const stale = files.filter(([path, text]) => (read(path) ?? '') !== text);
  if (onlyCheck) for (const [path] of stale) console.error(`${path} is stale: run npm run generate.`);
  else stale.forEach(write);
  return stale.length === 0;
}

/** Pages of rules that are no more. */
function dropPages(files: readonly GeneratedFile[], onlyCheck: boolean): boolean {
  const current = new Set(files.map(([path]) => path));
  const folder = join(PROJECT_FOLDER, PAGES);
  const pages = existsSync(folder) ? readdirSync(folder).map((name) => `${PAGES}/${name}`) : [];
  const stale = pages.filter((page) => !current.has(page));
  if (onlyCheck) for (const path of stale) console.error(`${path} belongs to no rule: run npm run generate.`);
  else for (const path of stale) rmSync(join(PROJECT_FOLDER, path));
  return stale.length === 0;
}

const onlyCheck = process.argv.includes('--check');
const ruleFiles = await loadRules();
const registriesAreCurrent = bringUpToDate(await registries(ruleFiles), onlyCheck);
const others = [...(await settingsAndPages(ruleFiles)), ...(await snippets())];
const othersAreCurrent = bringUpToDate(others, onlyCheck);
const pagesAreCurrent = dropPages(others, onlyCheck);
if (onlyCheck && !(registriesAreCurrent && othersAreCurrent && pagesAreCurrent)) process.exitCode = 1;
