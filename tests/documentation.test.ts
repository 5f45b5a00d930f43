import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT_FOLDER } from '../server/scripts/project-folder';
import { checkMail } from '../server/src/findings/check-mail';
import { createEngine } from '../server/src/hosts/create-engine';
import { readProjectFile } from '../server/src/project/read-project-file';
import { resolveSettings } from '../server/src/project/settings';
import { SETTING_DESCRIPTIONS } from '../server/src/project/settings-schema';
import { applyEdits } from '../server/src/text/text-edit';
import { readSource } from './harness/check-source';
import { checkWithAllRules } from './harness/check-with-all-rules';

const PAGES = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(PROJECT_FOLDER, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

function read(path: string): string {
  return readFileSync(join(PROJECT_FOLDER, path), 'utf8');
}

function fencedIn(path: string, language: string): readonly string[] {
  return Array.from(read(path).matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g')), ([, code = '']) => code);
}

describe.each(PAGES)('%s', (page) => {
  it('leads nowhere that is not there', () => {
    const targets = Array.from(read(page).matchAll(/\]\((?!https?:)([^)#]+)/g), ([, target = '']) => target);
    const missing = targets.filter((target) => !existsSync(join(PROJECT_FOLDER, dirname(page), target)));
    expect(missing).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = Array.from(
      read(page).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g),
      ([, a, b]) => a ?? b ?? '',
    );
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('the README', () => {
  it('is prose in which Amends finds nothing', async () => {
    const mail = readSource({ source: read('README.md'), format: 'markdown', path: 'README.md' });
    expect(mail.kind.kind).toBe('ordinary');
    expect(await checkWithAllRules(mail)).toEqual([]);
  });

  it('shows a project file that is right', () => {
    const [, projectFile = ''] = fencedIn('README.md', 'json');
    expect(readProjectFile(projectFile, createEngine().vocabulary).problems).toEqual([]);
  });
});

describe('the changelog', () => {
  it('begins with the version that is being built', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const changelog = read('CHANGELOG.md');
    const newest = /^## \[(?<version>[^\]]+)\] - \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.groups?.['version'];
    expect(newest).toBe(version);
    expect(changelog).toContain(`[${version}]: https://`);
  });
});

describe('the page of the settings', () => {
  it('explains every key', () => {
    const page = read('docs/settings.md');
    const silent = Object.keys(SETTING_DESCRIPTIONS).filter((key) => !page.includes(`| \`${key}\` |`));
    expect(silent).toEqual([]);
  });

  it('shows settings that are right', () => {
    const [rules = ''] = fencedIn('docs/settings.md', 'json');
    expect(readProjectFile(rules, createEngine().vocabulary).problems).toEqual([]);
  });
});

describe('the dialect that the guide declares', () => {
  const engine = createEngine();
  const [declaration = ''] = fencedIn('docs/dialect-guide.md', 'json');
  const { layer, problems } = readProjectFile(declaration, engine.vocabulary);
  const settings = resolveSettings(layer);
  const check = (source: string) => {
    const mail = engine.readMail(source, { path: 'mail.txt' }, settings);
    return { mail, findings: checkMail(mail, engine.rules, settings) };
  };
  const rulesIn = (source: string) => check(source).findings.map(({ rule }) => rule);

  it('is a valid declaration', () => {
    expect(problems).toEqual([]);
  });

  it('has its tags read, with their fallbacks', () => {
    const { mail, findings } = check('Hello [[first_name=there]],\n\n[[if:vip]]Welcome back.[[endif]]\n');
    expect(mail.dialect.id).toBe('northlight');
    expect(mail.mergeTags[0]).toMatchObject({ field: 'first_name', fallback: 'there' });
    expect(findings).toEqual([]);
  });

  it('is held to the rules', () => {
    expect(rulesIn('Subject: [[first_name]], your box\n\nHello,\n')).toContain('missing-fallback');
    expect(rulesIn('Hello [[first_name],\n\nYour box has left.\n')).toContain('malformed-merge-tag');
  });

  it('is what fixes write', () => {
    const source = 'Dear <FirstName>,\n\nWe wrote to [[email]].\n';
    const [finding] = check(source).findings;
    expect(applyEdits(source, finding?.fixes?.[0]?.edits ?? [])).toContain('Dear [[first_name=');
  });
});
