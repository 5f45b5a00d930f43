import { existsSync } from 'node:fs';
import path from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { installFolder, projectFolder } from './paths';

/** The VS Code that a suite runs in, and why this one. */
export interface ChosenEditor {
  readonly executablePath: string;
  readonly reason: string;
}

const releasesUrl = 'https://update.code.visualstudio.com/api/releases/stable';
const probeTimeout = 5_000;

/** Chooses the desktop VS Code where one is named or can be downloaded and shown, else the one in the browser. */
export async function chooseEditor(): Promise<ChosenEditor> {
  const named = process.env['AMENDS_VSCODE'];
  if (named !== undefined) {
    if (!existsSync(named)) {
      throw new Error(`AMENDS_VSCODE names ${named}, which does not exist.`);
    }
    return { executablePath: named, reason: `the VS Code that AMENDS_VSCODE names: ${named}` };
  }
  const obstacle = await whyNoDesktop();
  if (obstacle !== undefined) {
    return browserEditor(obstacle);
  }
  try {
    const executablePath = await downloadAndUnzipVSCode({ version: 'stable', cachePath: installFolder });
    return { executablePath, reason: 'the desktop VS Code, as downloaded' };
  } catch (error) {
    return browserEditor(`the desktop build could not be downloaded (${String(error)})`);
  }
}

function browserEditor(obstacle: string): ChosenEditor {
  return {
    executablePath: path.join(projectFolder, 'tests', 'editor', 'launch.mjs'),
    reason: `VS Code in a browser, because ${obstacle}`,
  };
}

async function whyNoDesktop(): Promise<string | undefined> {
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    return 'there is no display for the desktop build';
  }
  try {
    const response = await fetch(releasesUrl, { signal: AbortSignal.timeout(probeTimeout) });
    return response.ok ? undefined : `its download answers with ${response.status}`;
  } catch {
    return 'its download cannot be reached';
  }
}
