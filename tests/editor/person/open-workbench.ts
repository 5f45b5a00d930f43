import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { editorSettings } from '../browser-editor/editor-settings';
import { installServer } from '../browser-editor/install-server';
import { readLogExcerpt } from '../browser-editor/log-excerpt';
import { openPage, startChromium } from '../browser-editor/open-page';
import { startServer } from '../browser-editor/start-server';
import { packagePath } from '../packaged-extension';
import { projectFolder, workFolder } from '../paths';
import { Workbench } from './workbench';

/** A VS Code with the packaged extension installed, open on its own copy of the test workspace. */
export interface OpenWorkbench {
  readonly workbench: Workbench;
  /** Leaves a picture and the end of the server's log, to tell why a test failed. */
  readonly explainFailure: (name: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** How long one wait on the screen may take, in milliseconds. */
const screenTimeout = 20_000;

/** Starts VS Code, installs the package that `AMENDS_VSIX` names, and opens the workspace in Chromium. */
export async function openWorkbench(): Promise<OpenWorkbench> {
  const dataFolder = path.join(workFolder, 'person');
  const workspaceFolder = await copyWorkspace();
  const browser = await startChromium();
  const server = await startServer({
    installed: await installServer(),
    dataFolder,
    settings: editorSettings,
    vsixPath: packagePath(),
    enableTestDriver: false,
  });
  const page = await openPage(browser);
  page.setDefaultTimeout(screenTimeout);
  const workbench = new Workbench(page, workspaceFolder);
  await workbench.open(server.workbenchUrl(workspaceFolder));
  return {
    workbench,
    explainFailure: async (name) => {
      const picture = path.join(dataFolder, `${name}.png`);
      await workbench.screenshot(picture);
      console.error(`How the screen looked: ${picture}\n${await readLogExcerpt(server.logPath)}`);
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function copyWorkspace(): Promise<string> {
  const folder = path.join(workFolder, 'mails');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(path.join(projectFolder, 'tests', 'editor', 'workspace'), folder, { recursive: true });
  return folder;
}
