import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleFile } from '../load-rules';
import { PROJECT_FOLDER } from '../project-folder';

const NOTE = '// Generated from the folder by `npm run generate`.';

/** `rules/index.ts`: every rule, in the order of the contract's sections and of the alphabet. */
export function ruleRegistry(files: readonly RuleFile[]): string {
  const imports = files.map(({ path, rule }) => {
    const module = path.replace('server/src/rules/', './').replace(/\.ts$/, '');
    return `import ${camelCase(rule.id)} from '${module}';`;
  });
  return `${NOTE}
${imports.join('\n')}
import type { Rule } from './rule';

/** Every rule. */
export const rules: readonly Rule[] = [${files.map(({ rule }) => camelCase(rule.id)).join(', ')}];
`;
}

/** `languages/index.ts`: every language pack, in the order of their codes. */
export function languageRegistry(): string {
  const languages = entriesOf('server/src/languages', (entry) => entry.isDirectory());
  return `${NOTE}
${languages.map((language) => `import { ${language} } from './${language}/index';`).join('\n')}
import type { LanguagePack } from './language-pack';

/** Every language that Amends speaks. */
export const languagePacks: readonly LanguagePack[] = [${languages.join(', ')}];
`;
}

/** `jurisdictions/index.ts`: every law on breach notices, a file each, in the order of their ids. */
export function jurisdictionRegistry(): string {
  // A law's file is named after its place: two letters of a country and what tells the law apart.
  const ids = entriesOf('server/src/jurisdictions', ({ name }) => /^[a-z]{2}-[a-z\d-]+\.ts$/.test(name));
  return `${NOTE}
${ids.map((id) => `import { ${camelCase(id)} } from './${id}';`).join('\n')}
import type { Jurisdiction } from './jurisdiction';

/** Every law on breach notices that Amends knows. */
export const jurisdictions: readonly Jurisdiction[] = [${ids.map(camelCase).join(', ')}];
`;
}

type Entry = { readonly name: string; isDirectory(): boolean };

function entriesOf(folder: string, accept: (entry: Entry) => boolean): readonly string[] {
  const entries = readdirSync(join(PROJECT_FOLDER, folder), { withFileTypes: true });
  return entries
    .filter(accept)
    .map(({ name }) => name.replace(/\.ts$/, ''))
    .sort();
}

function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
