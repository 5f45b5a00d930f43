import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { installFolder } from '../paths';
import { runNpm } from '../run-command';
import { withProgress } from '../with-progress';

/** VS Code's server as it lies on the disk, and the Node.js that it wants. */
export interface InstalledServer {
  readonly nodePath: string;
  readonly serverScript: string;
}

const codeServerVersion = '4.139.1';
const nodeMajorVersion = '24';

/**
 * Installs VS Code for the browser where it is not yet there: the npm package `code-server` carries all of it.
 *
 * No install script runs, so no compiler is needed: the prebuilt parts are enough, and the one that is not prebuilt
 * (`spdlog`) only writes log files. The folder gets its name last, so that an interrupted install starts over.
 */
export async function installServer(): Promise<InstalledServer> {
  const folder = path.join(installFolder, `code-server-${codeServerVersion}`);
  if (!existsSync(path.join(folder, 'node_modules'))) {
    await withProgress(`Installing VS Code for the browser into ${folder} (600 MB, once)`, () => installInto(folder));
  }
  return {
    nodePath: nodePathIn(folder),
    serverScript: path.join(vscodeFolderIn(folder), 'out', 'server-main.js'),
  };
}

async function installInto(folder: string): Promise<void> {
  const unfinishedFolder = `${folder}.unfinished-${process.pid}`;
  const packages = [`code-server@${codeServerVersion}`];
  if (!runsOnWantedNode()) {
    packages.push(`${nodePackageName()}@${nodeMajorVersion}`);
  }
  await mkdir(unfinishedFolder, { recursive: true });
  try {
    await writeFile(path.join(unfinishedFolder, 'package.json'), '{ "private": true }\n');
    await npmInstall(unfinishedFolder, packages);
    await npmInstall(vscodeFolderIn(unfinishedFolder), ['--omit=dev']);
    await rm(folder, { recursive: true, force: true });
    await rename(unfinishedFolder, folder);
  } finally {
    await rm(unfinishedFolder, { recursive: true, force: true });
  }
}

async function npmInstall(folder: string, packagesAndOptions: readonly string[]): Promise<void> {
  const quietly = ['--no-audit', '--no-fund', '--loglevel=error', '--engine-strict=false'];
  await runNpm(['install', `--prefix=${folder}`, '--ignore-scripts', ...quietly, ...packagesAndOptions], {
    cwd: folder,
  });
}

function vscodeFolderIn(folder: string): string {
  return path.join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
}

function nodePathIn(folder: string): string {
  if (runsOnWantedNode()) {
    return process.execPath;
  }
  const packageFolder = path.join(folder, 'node_modules', nodePackageName());
  return process.platform === 'win32'
    ? path.join(packageFolder, 'bin', 'node.exe')
    : path.join(packageFolder, 'bin', 'node');
}

function runsOnWantedNode(): boolean {
  return process.versions.node.startsWith(`${nodeMajorVersion}.`);
}

/** The package that the npm package `node` would install for this machine, named directly to need no script. */
function nodePackageName(): string {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  return `node-${platform}-${process.arch}`;
}
