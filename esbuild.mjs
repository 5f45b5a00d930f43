/**
 * Builds everything that ships into `dist/`: `node esbuild.mjs [--production] [--watch] [NAME…]`.
 * With names (`cli`, `mjml-process`), only the bundles so called.
 */
import { build, context } from 'esbuild';
import { parse } from 'node:path';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // The UMD builds that some packages name as `main` cannot be bundled.
  mainFields: ['module', 'main'],
};

/** One entry a bundle. @type {(import('esbuild').BuildOptions & { outfile: string })[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/hosts/command-line/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...node,
    entryPoints: ['server/src/hosts/mjml/mjml-process.ts'],
    outfile: 'dist/mjml-process.cjs',
    // An optional of cosmiconfig, which MJML only asks for when it minifies.
    external: ['typescript'],
  },
];

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = bundles.filter(({ outfile }) => names.length === 0 || names.includes(parse(outfile).name));

if (watch) {
  const contexts = await Promise.all(chosen.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  await Promise.all(chosen.map((options) => build(options)));
}
