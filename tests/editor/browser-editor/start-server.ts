import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runCommand } from '../run-command';
import { findFreePort } from './free-port';
import type { InstalledServer } from './install-server';
import { readLogExcerpt } from './log-excerpt';

/** What a server is started with. */
export interface ServerOptions {
  readonly installed: InstalledServer;
  /** Holds its settings, its extensions and its log; absent folders are made. */
  readonly dataFolder: string;
  readonly settings: Readonly<Record<string, unknown>>;
  /** A packaged extension to install before the start. */
  readonly vsixPath?: string;
  /** Lets a page load an extension under test and report how its tests ended. */
  readonly enableTestDriver: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}

/** A running VS Code server. */
export interface RunningServer {
  readonly port: number;
  readonly logPath: string;
  /** The address of a workbench on a folder, with more query parameters where a test needs them. */
  readonly workbenchUrl: (folder: string, parameters?: Readonly<Record<string, string>>) => string;
  /** Resolves when the server has ended, by itself or not. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
}

const startTimeout = 60_000;
const stopTimeout = 5_000;

/** Starts VS Code's server on a free local port, under a token of its own, and waits until it answers. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  await prepareDataFolder(options);
  const port = await findFreePort();
  const token = randomBytes(16).toString('hex');
  const logPath = path.join(options.dataFolder, 'server.log');
  const child = spawnServer(options, { port, token, logPath });
  const stop = stopperOf(child);
  const server: RunningServer = {
    port,
    logPath,
    workbenchUrl: (folder, parameters = {}) => {
      const query = new URLSearchParams({ tkn: token, folder, ...parameters });
      return `http://127.0.0.1:${port}/?${query.toString()}`;
    },
    ended: new Promise((resolve) =>
      child.once('close', () => {
        resolve();
      }),
    ),
    stop,
  };
  try {
    await waitUntilItAnswers(child, port);
  } catch (error) {
    await stop();
    throw new Error(`${String(error)}\n${await readLogExcerpt(logPath)}`, { cause: error });
  }
  return server;
}

async function prepareDataFolder({ installed, dataFolder, settings, vsixPath }: ServerOptions): Promise<void> {
  const userFolder = path.join(dataFolder, 'data', 'User');
  await mkdir(userFolder, { recursive: true });
  await writeFile(path.join(userFolder, 'settings.json'), JSON.stringify(settings, undefined, 2));
  if (vsixPath !== undefined) {
    const installArguments = ['--install-extension', vsixPath, '--force', '--server-data-dir', dataFolder];
    await runCommand(installed.nodePath, [
      installed.serverScript,
      '--accept-server-license-terms',
      ...installArguments,
    ]);
  }
}

interface Listening {
  readonly port: number;
  readonly token: string;
  readonly logPath: string;
}

function spawnServer(options: ServerOptions, { port, token, logPath }: Listening): ChildProcess {
  const serverArguments = [
    options.installed.serverScript,
    ...['--host', '127.0.0.1', '--port', String(port), '--connection-token', token],
    ...['--server-data-dir', options.dataFolder, '--accept-server-license-terms'],
    ...['--disable-telemetry', '--disable-workspace-trust'],
    ...(options.enableTestDriver ? ['--enable-smoke-test-driver'] : []),
  ];
  const log = openSync(logPath, 'w');
  try {
    return spawn(options.installed.nodePath, serverArguments, {
      env: { ...process.env, ...options.environment },
      stdio: ['ignore', log, log],
      // A group of its own, so that the extension hosts end with it.
      detached: process.platform !== 'win32',
    });
  } finally {
    closeSync(log);
  }
}

function stopperOf(child: ChildProcess): () => Promise<void> {
  const killNow = () => {
    signalGroup(child, 'SIGKILL');
  };
  process.once('exit', killNow);
  const closed = new Promise((resolve) => child.once('close', resolve));
  return async () => {
    signalGroup(child, 'SIGTERM');
    await Promise.race([closed, sleep(stopTimeout, undefined, { ref: false })]);
    killNow();
    process.off('exit', killNow);
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It has already ended.
  }
}

async function waitUntilItAnswers(child: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + startTimeout;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`VS Code's server ended before it answered (${child.exitCode ?? child.signalCode}).`);
    }
    if (await answers(port)) {
      return;
    }
    await sleep(100);
  }
  throw new Error(`VS Code's server did not answer on port ${port} within ${startTimeout / 1000} s.`);
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/version`, { signal: AbortSignal.timeout(2_000) });
    return response.ok;
  } catch {
    return false;
  }
}
