import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { editorSettings } from './browser-editor/editor-settings';
import { installServer } from './browser-editor/install-server';
import { startServer } from './browser-editor/start-server';
import { packageExtension, unpackExtension } from './packaged-extension';
import { installFolder, projectFolder } from './paths';
import { runCommand } from './run-command';
import { withProgress } from './with-progress';

const samplesFolder = path.join(projectFolder, 'docs', 'samples');
const profileFolder = path.join(installFolder, 'samples');
const vsixPath = path.join(profileFolder, 'amends.vsix');

/** Opens the sample mails in the desktop VS Code where there is one, else in the real VS Code in a browser. */
async function openSamples(): Promise<void> {
  await rm(profileFolder, { recursive: true, force: true });
  await withProgress('Packaging the extension', () => packageExtension(vsixPath));
  const desktop = desktopEditor();
  if (desktop === undefined) {
    await openInBrowser();
  } else {
    await openOnDesktop(desktop);
  }
}

function desktopEditor(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find((place) => existsSync(place));
}

async function openOnDesktop(executable: string): Promise<void> {
  const extensionFolder = path.join(profileFolder, 'extension');
  await unpackExtension(vsixPath, extensionFolder);
  await runCommand(executable, ['--new-window', `--extensionDevelopmentPath=${extensionFolder}`, samplesFolder], {
    showOutput: true,
  });
  console.log(`VS Code opens ${samplesFolder} with Amends in it.`);
}

async function openInBrowser(): Promise<void> {
  console.log('There is no "code" on the PATH: VS Code will run in your browser instead.');
  const installed = await installServer();
  const server = await withProgress('Starting VS Code', () =>
    startServer({ installed, dataFolder: profileFolder, settings: editorSettings, vsixPath, enableTestDriver: false }),
  );
  const url = server.workbenchUrl(samplesFolder);
  console.log(`\nThe sample mails are open at\n\n  ${url}\n\nCtrl+C stops it.`);
  showInBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.stop());
  }
  await server.ended;
}

/** Opens the address in the person's browser where there is one to open; the address is printed anyway. */
function showInBrowser(url: string): void {
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasScreen || process.env['CI']) {
    return;
  }
  const openers: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
    darwin: ['open'],
    win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  };
  const [command, ...options] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...options, url], { stdio: 'ignore', detached: true });
  // Without an opener, the printed address has to do.
  child.once('error', () => undefined);
  child.unref();
}

await openSamples();
