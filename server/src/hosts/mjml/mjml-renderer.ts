import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import type { RenderedMail } from '../../rules/rule';
import { includeScope } from './include-scope';
import type { RenderRequest } from './render-request';

export interface RenderOptions {
  /** Absolute path of the mail; without it, or outside `workspaceFolders`, no include is followed. */
  readonly filePath?: string;
  /** Absolute paths of the folders that includes may come from. */
  readonly workspaceFolders?: readonly string[];
  /** Milliseconds after which the process is given up and started anew. */
  readonly timeout?: number;
  /** Once aborted, the result is no longer waited for: the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

const TIMEOUT = 10_000;

/** Enough for mails of several megabytes; beyond it the process dies alone instead of with the editor. */
const HEAP_LIMIT_MB = 512;

/** Electron needs the first to behave as Node, Windows the second to start at all; `NODE_OPTIONS` stays out. */
const ENVIRONMENT = ['ELECTRON_RUN_AS_NODE', 'SystemRoot'];

/**
 * Compiles MJML in a process of its own, which is started with the first mail, kept, and started again after a
 * crash or a hang. It keeps nobody alive, and ends with the process that started it.
 */
export class MjmlRenderer {
  readonly #processFile: string;
  #child: ChildProcess | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param processFile Absolute path of the bundled `mjml-process`; its folder becomes the process's current one. */
  constructor(processFile: string) {
    this.#processFile = processFile;
  }

  /** Mails are compiled one after another, so that a timeout counts from the start of the work on its own mail. */
  renderMjml(source: string, options: RenderOptions = {}): Promise<RenderedMail> {
    const { signal, timeout = TIMEOUT } = options;
    const rendered = this.#queue.then(() => {
      signal?.throwIfAborted();
      const includes = includeScope(options.filePath, options.workspaceFolders);
      return this.#ask({ source, ...(includes && { includes }) }, timeout);
    });
    this.#queue = rendered.catch(() => undefined);
    return signal === undefined ? rendered : Promise.race([rendered, whenAborted(signal)]);
  }

  async #ask(request: RenderRequest, timeout: number): Promise<RenderedMail> {
    const child = (this.#child ??= this.#start());
    const done = new AbortController();
    const deadline = AbortSignal.timeout(timeout);
    const signal = AbortSignal.any([done.signal, deadline]);
    child.channel?.ref();
    try {
      const answer = once(child, 'message', { signal });
      const death = once(child, 'exit', { signal }).then(() => Promise.reject(new Error('MJML process ended')));
      child.send(request);
      const [rendered]: RenderedMail[] = await Promise.race([answer, death]);
      return rendered ?? { errors: [], failure: 'crashed' };
    } catch {
      this.#abandon(child);
      return { errors: [], failure: deadline.aborted ? 'timeout' : 'crashed' };
    } finally {
      done.abort();
      child.channel?.unref();
    }
  }

  #abandon(child: ChildProcess): void {
    child.kill('SIGKILL');
    if (this.#child === child) this.#child = undefined;
  }

  #start(): ChildProcess {
    const child = fork(this.#processFile, {
      cwd: dirname(this.#processFile),
      env: Object.fromEntries(ENVIRONMENT.flatMap((name) => definedEntry(name, process.env[name]))),
      execArgv: [`--max-old-space-size=${HEAP_LIMIT_MB}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.unref();
    child.once('exit', () => this.#abandon(child));
    child.on('error', () => this.#abandon(child));
    return child;
  }
}

function definedEntry(name: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[name, value]];
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
