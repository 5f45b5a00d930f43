/**
 * Builds everything that ships into `dist/`: `node esbuild.mjs [--production] [--watch] [NAME…]`.
 * With names (`cli`, `mjml-process`), only the bundles so called.
 */
import { build, context } from 'esbuild';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parse, resolve } from 'node:path';
import ts from 'typescript';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** Sentences that tests and rule pages are made of; no part of what runs reads them. */
const EXAMPLES = ['hits', 'misses', 'lacks', 'examples'];

/** Keeps the examples out of the bundles, which they would make half as large again. @type {import('esbuild').Plugin} */
const withoutExamples = {
  name: 'without-examples',
  setup({ onLoad }) {
    onLoad({ filter: /server[\\/]src[\\/](dialects|rules)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const contents = exampleLists(ts.createSourceFile(path, text, ts.ScriptTarget.Latest))
        .sort((one, other) => other.pos - one.pos)
        .reduce((kept, { pos, end, empty }) => kept.slice(0, pos) + empty + kept.slice(end), text);
      return { contents, loader: 'ts' };
    });
  },
};

/** Where the lists and objects of `EXAMPLES` stand. @returns {{ pos: number, end: number, empty: string }[]} */
function exampleLists(/** @type {ts.Node} */ node) {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && EXAMPLES.includes(node.name.text)) {
    const { initializer } = node;
    if (ts.isArrayLiteralExpression(initializer)) return [{ pos: initializer.pos, end: initializer.end, empty: '[]' }];
    if (ts.isObjectLiteralExpression(initializer)) return [{ pos: initializer.pos, end: initializer.end, empty: '{}' }];
  }
  /** @type {ReturnType<typeof exampleLists>} */
  const lists = [];
  ts.forEachChild(node, (child) => {
    lists.push(...exampleLists(child));
  });
  return lists;
}

/** The language packs as they ship; all bundles have the same. @type {ReturnType<typeof shipLanguages> | undefined} */
let shipped;

/** Puts the language packs into the bundles with their patterns compiled. @type {import('esbuild').Plugin} */
const withShippedLanguages = {
  name: 'with-shipped-languages',
  setup({ onLoad }) {
    onLoad({ filter: /server[\\/]src[\\/]languages[\\/]index\.ts$/ }, () => {
      if (watch || shipped === undefined) shipped = shipLanguages();
      return shipped;
    });
  },
};

/** Runs `server/scripts/shipping`, which is TypeScript and so has to be bundled first. */
async function shipLanguages() {
  const { outputFiles, metafile } = await build({
    entryPoints: ['server/scripts/shipping/shipped-languages.ts'],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  const script = outputFiles.map(({ contents }) => Buffer.from(contents).toString('base64')).join('');
  /** @type {{ shippedLanguages: string }} */
  const { shippedLanguages } = await import(`data:text/javascript;base64,${script}`);
  return { contents: shippedLanguages, watchFiles: Object.keys(metafile.inputs).map((file) => resolve(file)) };
}

/**
 * Keeps an HTTP client and its decoders out of the MJML process: cheerio, with which MJML inlines CSS, brings them to
 * fetch pages, and nothing here does. @type {import('esbuild').Plugin}
 */
const withoutNetwork = {
  name: 'without-network',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:undici|encoding-sniffer)$/ }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  // Arabic as itself takes a third of the bytes that its escapes do.
  charset: 'utf8',
  plugins: [withoutExamples, withShippedLanguages],
  minify: production,
  sourcemap: production ? false : 'linked',
  // The licences go into a file of their own: see `writeNotices`.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/** CommonJS has no `import.meta`; packages written as modules ask it where they are. */
const importMetaUrl = "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;";

/** @type {import('esbuild').BuildOptions} */
const node = {
  ...shared,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  // The UMD builds that some packages name as `main` cannot be bundled.
  mainFields: ['module', 'main'],
  define: { 'import.meta.url': 'importMetaUrl' },
  banner: { js: importMetaUrl },
};

/** @type {import('esbuild').BuildOptions} */
const browser = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
  // A worker has no process; the parser of PHP asks one how large its numbers are.
  define: { 'process.arch': "'x64'" },
  // Both bundles run in workers, where a package must not reach for `document`.
  conditions: ['worker'],
};

/** One entry a bundle. @type {(import('esbuild').BuildOptions & { outfile: string })[]} */
const bundles = [
  {
    ...node,
    entryPoints: ['server/src/hosts/command-line/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: `#!/usr/bin/env node\n${importMetaUrl}` },
  },
  {
    ...node,
    entryPoints: ['server/src/hosts/mjml/mjml-process.ts'],
    outfile: 'dist/mjml-process.cjs',
    plugins: [withoutNetwork],
    // An optional of cosmiconfig, which MJML only asks for when it minifies.
    external: ['typescript'],
  },
  { ...node, entryPoints: ['server/src/hosts/node.ts'], outfile: 'dist/server.cjs' },
  { ...browser, entryPoints: ['server/src/hosts/browser.ts'], outfile: 'dist/server.browser.js', format: 'iife' },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'dist/extension.cjs', external: ['vscode'] },
  {
    ...browser,
    entryPoints: ['client/src/extension.browser.ts'],
    // By any other ending VS Code on the web takes it for an ES module, as package.json says, and refuses it.
    outfile: 'dist/extension.browser.cjs',
    format: 'cjs',
    external: ['vscode'],
  },
];

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const chosen = bundles.filter(({ outfile }) => names.length === 0 || names.includes(parse(outfile).name));

if (watch) {
  const contexts = await Promise.all(chosen.map((options) => context({ ...options, logLevel: 'info' })));
  await Promise.all(contexts.map((each) => each.watch()));
} else {
  const results = await Promise.all(chosen.map((options) => build(options)));
  if (names.length === 0) writeNotices(results.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {})));
}

/** Names every package that is bundled, with its licence, in `dist/third-party-notices.txt`. */
function writeNotices(inputs) {
  const folders = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? '' : `\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`;
    return `${name} ${version} (${license})${text}`;
  });
  writeFileSync('dist/third-party-notices.txt', `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
}
