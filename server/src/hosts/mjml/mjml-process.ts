/**
 * The MJML process: compiles one mail a message. It is a process of its own because MJML is large, because a
 * mail can make it hang, and because loading it runs the packages that `.mjmlconfig` of the current folder names.
 * MJML itself runs in a thread of it, so that the process hears its parent go even while a mail makes MJML hang.
 */
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import type { RenderRequest } from './render-request';

/** What the main thread of a process has. With the 4 MB that others get, MJML follows elements thousands of levels deep. */
const STACK_MB = 1;

if (isMainThread) relay();
else compile();

/** Passes mails on to the thread and its answers back. Without the thread, or without the parent, the process ends. */
function relay(): void {
  const thread = new Worker(__filename, { resourceLimits: { stackSizeMb: STACK_MB } });
  process.on('message', (request: RenderRequest) => thread.postMessage(request));
  thread.on('message', (rendered) => process.send?.(rendered));
  thread.on('error', () => process.exit(1));
  process.on('disconnect', () => process.exit());
}

function compile(): void {
  parentPort?.on('message', async (request: RenderRequest) => {
    const { compileMjml } = await import('./compile-mjml');
    parentPort?.postMessage(await compileMjml(request));
  });
}
