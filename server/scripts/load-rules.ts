import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule, RuleCategory } from '../src/rules/rule';
import { PROJECT_FOLDER } from './project-folder';

/** Every category in the order of the rule contract, which is also the order of the documentation. */
export const CATEGORIES: readonly RuleCategory[] = [
  'merge-tags',
  'sender-and-subject',
  'apology',
  'breach',
  'rendering',
  'across-files',
];

/** A rule and the file that declares it. */
export interface RuleFile {
  readonly rule: Rule;
  /** Relative to the project's folder, with `/`. */
  readonly path: string;
}

/** Reads every rule from its file: the registry is made from them, so it cannot be asked. */
export async function loadRules(): Promise<readonly RuleFile[]> {
  const files = CATEGORIES.flatMap((category) => ruleFilesOf(category));
  return Promise.all(files.map(async (path) => ({ path, rule: await loadRule(path) })));
}

function ruleFilesOf(category: RuleCategory): readonly string[] {
  const folder = `server/src/rules/${category}`;
  const names = readdirSync(join(PROJECT_FOLDER, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ name }) => name);
  return names.sort().map((name) => `${folder}/${name}`);
}

async function loadRule(path: string): Promise<Rule> {
  const { default: rule }: { readonly default?: Rule } = await import(join(PROJECT_FOLDER, path));
  const id = path.split('/').at(-1)?.replace(/\.ts$/, '');
  if (rule === undefined || rule.id !== id) throw new Error(`${path}: its default export must be the rule “${id}”.`);
  return rule;
}
