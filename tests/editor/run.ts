import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { chooseEditor, type ChosenEditor } from './choose-editor';
import { packageExtension, unpackExtension } from './packaged-extension';
import { projectFolder, workFolder } from './paths';
import { runCommand } from './run-command';
import { withProgress } from './with-progress';

const vsixPath = path.join(workFolder, 'amends.vsix');
const fixtures = path.join(projectFolder, 'tests', 'editor', 'workspace');

/** The hosts that extensions run in: a process of Node.js, and a worker of a browser. */
type ExtensionHost = 'node' | 'worker';

/** Runs the packaged extension in the real VS Code: from within, then as a person would use it. */
async function runEditorTier(): Promise<boolean> {
  await rm(workFolder, { recursive: true, force: true });
  await mkdir(workFolder, { recursive: true });
  await withProgress('Packaging the extension', () => packageExtension(vsixPath));
  const editor = await chooseEditor();
  console.log(`The suite runs in ${editor.reason}.`);
  const outcomes = [
    await passes(() => runSuite(editor, 'node')),
    await passes(() => runSuite(editor, 'worker')),
    await passes(runPackageTests),
  ];
  return outcomes.every(Boolean);
}

async function runSuite(editor: ChosenEditor, host: ExtensionHost): Promise<void> {
  const extensionFolder = path.join(workFolder, `extension-${host}`);
  await unpackExtension(vsixPath, extensionFolder);
  const workspaceFolder = path.join(workFolder, `workspace-${host}`);
  await cp(fixtures, workspaceFolder, { recursive: true });
  await runTests({
    vscodeExecutablePath: editor.executablePath,
    extensionDevelopmentPath: extensionFolder,
    extensionTestsPath: await bundleSuite(extensionFolder, host),
    launchArgs: [
      ...(host === 'worker' ? ['--extensionDevelopmentKind=web'] : []),
      workspaceFolder,
      '--disable-extensions',
      `--user-data-dir=${path.join(workFolder, `profile-${host}`)}`,
    ],
  });
}

/** Puts the suite inside the extension's folder, because VS Code runs a suite in the host of its extension. */
async function bundleSuite(extensionFolder: string, host: ExtensionHost): Promise<string> {
  const outfile = path.join(extensionFolder, 'editor-suite.cjs');
  await build({
    entryPoints: [path.join(projectFolder, 'tests', 'editor', 'suite', 'index.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
    define: { SUITE_NAME: JSON.stringify(`extension host (${host})`) },
  });
  return outfile;
}

async function runPackageTests(): Promise<void> {
  const { values } = parseArgs({ options: { screenshots: { type: 'boolean', default: false } } });
  const vitest = path.join(projectFolder, 'node_modules', 'vitest', 'vitest.mjs');
  const config = path.join(projectFolder, 'tests', 'editor', 'vitest.config.ts');
  await runCommand(process.execPath, [vitest, 'run', '--config', config], {
    showOutput: true,
    env: { AMENDS_VSIX: vsixPath, ...(values.screenshots ? { AMENDS_SCREENSHOTS: '1' } : {}) },
  });
}

async function passes(run: () => Promise<void>): Promise<boolean> {
  try {
    await run();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

process.exitCode = (await runEditorTier()) ? 0 : 1;
