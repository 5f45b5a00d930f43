import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Bundles the MJML process as it ships, into a folder of its own, and returns the path of the file. */
export async function buildMjmlProcess(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'mjml-process.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../../server/src/hosts/mjml/mjml-process.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['typescript'],
    logLevel: 'error',
  });
  return outfile;
}
