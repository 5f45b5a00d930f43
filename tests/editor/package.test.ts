import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { listPackage, packagePath, unpackExtension } from './packaged-extension';
import { projectFolder, workFolder } from './paths';

const vsixPath = packagePath();
const extensionFolder = path.join(workFolder, 'package', 'extension');

const expectedFiles = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/changelog.md',
  'extension/client/languages/eml.language-configuration.json',
  'extension/client/languages/eml.tmLanguage.json',
  'extension/client/languages/mjml.language-configuration.json',
  'extension/client/languages/mjml.tmLanguage.json',
  'extension/client/schemas/amends.config.schema.json',
  'extension/dist/extension.browser.cjs',
  'extension/dist/extension.cjs',
  'extension/dist/mjml-process.cjs',
  'extension/dist/server.browser.js',
  'extension/dist/server.cjs',
  'extension/dist/third-party-notices.txt',
  'extension/docs/images/icon.png',
  'extension/l10n/bundle.l10n.ar.json',
  'extension/l10n/bundle.l10n.fr.json',
  'extension/l10n/bundle.l10n.id.json',
  'extension/l10n/bundle.l10n.it.json',
  'extension/l10n/bundle.l10n.json',
  'extension/package.json',
  'extension/package.nls.ar.json',
  'extension/package.nls.fr.json',
  'extension/package.nls.id.json',
  'extension/package.nls.it.json',
  'extension/package.nls.json',
  'extension/readme.md',
  'extension/snippets/html.json',
  'extension/snippets/markdown.json',
  'extension/snippets/mjml.json',
  'extension/snippets/plaintext.json',
];

const bundles = expectedFiles.filter((name) => name.startsWith('extension/dist/'));

/**
 * What a package may weigh, in bytes: it is downloaded with every release. A sixth of it are the compiled patterns of
 * the languages, which take a third off the time to the first finding.
 */
const heaviestPackage = 5_700_000;

describe('the packaged extension', () => {
  beforeAll(() => unpackExtension(vsixPath, extensionFolder));

  test('holds these files and no other', async () => {
    expect(await listPackage(vsixPath)).toEqual(expectedFiles);
  });

  test('holds everything that its manifest names', async () => {
    const manifest = await readPackaged('extension/package.json');
    const named = manifest.match(/(?<=")\.\/[^"*]+\.(?:c?js|json)(?=")/gu) ?? [];
    const missing = await Promise.all(named.map(async (name) => ((await isPackaged(name)) ? [] : [name])));
    // The command line is for npm, not for the editor.
    expect(missing.flat()).toEqual(['./dist/cli.cjs']);
  });

  test.each(bundles)('has no trace of its sources in %s', async (bundle) => {
    const text = await readPackaged(bundle);
    expect(text).not.toMatch(/^\/\/# sourceMappingURL=/mu);
    expect(text).not.toContain(projectFolder);
  });

  test('stays small', async () => {
    expect((await stat(vsixPath)).size).toBeLessThan(heaviestPackage);
  });
});

function readPackaged(name: string): Promise<string> {
  return readFile(path.join(extensionFolder, '..', name), 'utf8');
}

async function isPackaged(name: string): Promise<boolean> {
  return stat(path.join(extensionFolder, name)).then(
    () => true,
    () => false,
  );
}
