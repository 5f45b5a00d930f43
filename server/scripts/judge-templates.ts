/**
 * Every finding in a folder of templates, to be judged by hand:
 * `npm run judge -- DIR [--category ID]… [--templates] [--everything]`. Each folder in DIR is a project, checked as
 * its author would check it; `--everything` reads files of any name, `--templates` lists what was read instead.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { createEngine } from '../src/hosts/create-engine';
import { checkTemplate } from '../src/hosts/command-line/check-template';
import { createHost } from '../src/hosts/command-line/create-host';
import { findTemplates } from '../src/hosts/command-line/find-templates';
import { decodeTemplate } from '../src/hosts/command-line/read-template';
import { resolveSettings } from '../src/project/settings';
import { findingAsText, tallyAsText, templateAsText, type Judged } from './judging/print-findings';
import { CATEGORIES } from './load-rules';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    category: { type: 'string', multiple: true, default: [...CATEGORIES] },
    templates: { type: 'boolean', default: false },
    everything: { type: 'boolean', default: false },
  },
});

const [folder] = positionals;
const isCategory = (name: string): boolean => CATEGORIES.some((category) => category === name);
if (folder === undefined || positionals.length > 1 || !options.category.every(isCategory)) {
  console.error(`Usage: npm run judge -- DIR [--category ${CATEGORIES.join('|')}]… [--templates] [--everything]`);
  process.exit(2);
}

const engine = createEngine();
const asked = engine.rules.filter(({ category }) => options.category.includes(category));
const host = createHost({ ...engine, rules: asked }, resolve('dist'));
const settings = { settings: resolveSettings({}) };

/** The templates of one project: those that a walk through it finds, or all its files. */
async function pathsIn(project: string): Promise<readonly string[]> {
  if (options.everything) return globSync('**/*', { cwd: project, absolute: true, dot: true });
  return (await findTemplates(['.'], project)).files.map(({ path }) => path);
}

async function judge(name: string, parent: string): Promise<Judged[]> {
  const project = join(parent, name);
  const judged: Judged[] = [];
  for (const path of [...(await pathsIn(project))].sort()) {
    const read = decodeTemplate(readFileSync(path), path);
    if ('failure' in read) continue;
    const shownAs = path.slice(project.length + 1);
    const template = { path, shownAs, named: options.everything, ...read };
    const fail = ({ place, message }: { place: string; message: unknown }): void => {
      console.error(`${name}/${place}: ${JSON.stringify(message)}`);
    };
    const report = await checkTemplate(template, settings, checkOptions, { ...host, currentFolder: project }, fail);
    if (report) judged.push({ ...report, project: name });
  }
  return judged;
}

const checkOptions = { format: 'text', minSeverity: 'hint' } as const;
const parent = resolve(folder);
const projects = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
const judged: Judged[] = [];
for (const { name } of projects) judged.push(...(await judge(name, parent)));

for (const each of judged) {
  if (options.templates) console.log(templateAsText(each));
  else for (const finding of each.findings) console.log(findingAsText(each, finding));
}
console.log(tallyAsText(judged));
