import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import jszip from 'jszip';
import { projectFolder } from './paths';
import { runNpm } from './run-command';

/** Builds the extension as it is released, and packages it. */
export async function packageExtension(vsixPath: string): Promise<void> {
  await mkdir(path.dirname(vsixPath), { recursive: true });
  await runNpm(['run', 'package', '--', '--out', vsixPath], { cwd: projectFolder });
}

/** The package that the tests of this run are about. */
export function packagePath(): string {
  const vsixPath = process.env['AMENDS_VSIX'];
  if (vsixPath === undefined) {
    throw new Error('These tests need a packaged extension: run them with "npm run test:editor".');
  }
  return vsixPath;
}

/** The names of all files in a package, in order. */
export async function listPackage(vsixPath: string): Promise<readonly string[]> {
  const archive = await jszip.loadAsync(await readFile(vsixPath));
  return Object.values(archive.files)
    .filter((entry) => !entry.dir)
    .map((entry) => entry.name)
    .toSorted();
}

/** Unpacks the extension of a package into an empty folder, as an editor does that installs it. */
export async function unpackExtension(vsixPath: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const archive = await jszip.loadAsync(await readFile(vsixPath));
  for (const entry of Object.values(archive.files)) {
    if (!entry.dir && entry.name.startsWith('extension/')) {
      const file = path.join(folder, entry.name.slice('extension/'.length));
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, await entry.async('nodebuffer'));
    }
  }
}
