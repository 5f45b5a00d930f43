import { existsSync } from 'node:fs';
import path from 'node:path';
import { runCommand } from '../run-command';
import { withProgress } from '../with-progress';

const commandNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const wellKnownPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

// With a monospace font, an Arabic one and signs, so that screenshots show what a reader would see.
const debianPackages = ['chromium', 'fonts-dejavu-core', 'fonts-liberation'];

/** Finds Chromium or one of its kin; installs Debian's where this may be done; otherwise says what to install. */
export async function findChromium(): Promise<string> {
  const named = process.env['AMENDS_CHROMIUM'];
  if (named !== undefined) {
    if (!existsSync(named)) {
      throw new Error(`AMENDS_CHROMIUM names ${named}, which does not exist.`);
    }
    return named;
  }
  const found = installedChromium();
  if (found !== undefined) {
    return found;
  }
  if (!mayInstallDebianPackages()) {
    throw new Error(
      'The editor tests drive VS Code through Chromium, and none was found: install Chromium or Google Chrome ' +
        '(on Debian and Ubuntu: sudo apt-get install chromium), or name its executable in AMENDS_CHROMIUM.',
    );
  }
  await installDebianChromium();
  const installed = installedChromium();
  if (installed === undefined) {
    throw new Error('Debian installed its package "chromium", and yet there is no chromium on the PATH.');
  }
  return installed;
}

function installedChromium(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onPath = commandNames.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...wellKnownPlaces].find((place) => existsSync(place));
}

function mayInstallDebianPackages(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

async function installDebianChromium(): Promise<void> {
  const unattended = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await withProgress("Installing Debian's Chromium (once)", async () => {
    await runCommand('apt-get', ['update', '-q'], unattended);
    await runCommand('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...debianPackages], unattended);
  });
}
