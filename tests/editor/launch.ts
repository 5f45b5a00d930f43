import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { developOnWeb, signIn } from './browser-editor/develop-on-web';
import { editorSettings } from './browser-editor/editor-settings';
import { installServer } from './browser-editor/install-server';
import { readLogExcerpt } from './browser-editor/log-excerpt';
import { openPage, startChromium } from './browser-editor/open-page';
import { startServer, type RunningServer } from './browser-editor/start-server';
import { readLaunchArguments, type LaunchArguments } from './launch-arguments';
import { workFolder } from './paths';
import { readSuiteLine } from './suite/suite-line';

/** How long a suite may take, in milliseconds. */
const suiteTimeout = Number(process.env['AMENDS_SUITE_TIMEOUT'] ?? 5 * 60_000);

async function runSuite(launch: LaunchArguments): Promise<number> {
  const dataFolder = launch.userDataFolder ?? path.join(workFolder, 'profile');
  await mkdir(dataFolder, { recursive: true });
  const installed = await installServer();
  const browser = await startChromium();
  try {
    const server = await startServer({ installed, dataFolder, settings: editorSettings, enableTestDriver: true });
    try {
      return await reportedExitCode(await openPage(browser), server, { launch, dataFolder });
    } finally {
      await server.stop();
    }
  } finally {
    await browser.close();
  }
}

interface SuiteRun {
  readonly launch: LaunchArguments;
  readonly dataFolder: string;
}

async function reportedExitCode(page: Page, server: RunningServer, { launch, dataFolder }: SuiteRun): Promise<number> {
  const pageLogPath = path.join(dataFolder, 'page.log');
  await printSuiteLines(page, pageLogPath);
  const outcome = whenReported(page);
  const closeExtension = await openSuite(page, server, launch);
  const exitCode = await Promise.race([
    outcome,
    server.ended.then(() => 'VS Code ended before the suite did.'),
    sleep(suiteTimeout, `The suite reported no end within ${suiteTimeout / 1000} s.`, { ref: false }),
  ]);
  await closeExtension();
  if (typeof exitCode === 'number') {
    return exitCode;
  }
  const screenshotPath = path.join(dataFolder, 'failure.png');
  await page.screenshot({ path: screenshotPath, timeout: 10_000 }).catch(() => undefined);
  console.error(`${exitCode} How the page looked: ${screenshotPath}`);
  console.error(await readLogExcerpt(pageLogPath));
  console.error(await readLogExcerpt(server.logPath));
  return 1;
}

/** Prints what the suite says, and keeps what the editor says besides for the day when something fails. */
async function printSuiteLines(page: Page, pageLogPath: string): Promise<void> {
  const pageLog = createWriteStream(pageLogPath);
  await page.exposeFunction('codeAutomationLog', (type: string, values: readonly unknown[]) => {
    const text = values.map(String).join(' ');
    const suiteLine = readSuiteLine(text);
    if (suiteLine === undefined) {
      pageLog.write(`${type}: ${text}\n`);
    } else {
      console.log(suiteLine);
    }
  });
}

function whenReported(page: Page): Promise<number> {
  return new Promise((resolve, reject) => {
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

/** Opens the workbench on the extension and its suite. Gives what ends the extension's part in it. */
async function openSuite(page: Page, server: RunningServer, launch: LaunchArguments): Promise<() => Promise<void>> {
  const { extensionFolders, extensionTestsPath } = launch;
  const workspaceFolder = path.resolve(launch.workspaceFolder);
  const [extensionFolder] = extensionFolders;
  if (launch.onWeb && extensionFolder !== undefined) {
    const served = await developOnWeb(page, { extensionFolder, extensionTestsPath });
    await page.goto(await signIn(page, server.workbenchUrl(workspaceFolder)));
    return served.close;
  }
  const remote = (file: string) => `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
  const payload = [
    ...extensionFolders.map((folder) => ['extensionDevelopmentPath', remote(folder)]),
    ['extensionTestsPath', remote(extensionTestsPath)],
  ];
  await page.goto(server.workbenchUrl(workspaceFolder, { payload: JSON.stringify(payload) }));
  return () => Promise.resolve();
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(130));
}
process.exitCode = await runSuite(readLaunchArguments(process.argv.slice(2)));
