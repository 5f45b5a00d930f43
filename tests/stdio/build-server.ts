import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Bundles what these tests start, so that they never speak to yesterday's server. */
export default function buildServer(): void {
  const project = join(import.meta.dirname, '../..');
  execFileSync(process.execPath, ['esbuild.mjs', 'server', 'server.browser', 'mjml-process'], {
    cwd: project,
    stdio: 'inherit',
  });
}
