import { readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const FOLDER = join(import.meta.dirname, '../src/dialects');
/** Engines first: of two dialects that read a mail equally well, the more general one is named. */
const KINDS = ['engines', 'providers'] as const;

/** Source text of `dialects/index.ts`: every file of the dialect folders, in order of name. */
export function dialectIndex(): string {
  const files = KINDS.flatMap((kind) =>
    readdirSync(join(FOLDER, kind))
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => ({ kind, id: basename(file, '.ts') })),
  );
  const imports = files.map(({ kind, id }) => `import { ${constantName(id)} } from './${kind}/${id}';`);
  const names = files.map(({ id }) => `  ${constantName(id)},`);
  return [
    '// Generated from the files beside it by `npm run generate`.',
    "import type { Dialect } from './dialect';",
    "import { resolveDialects } from './resolve-dialect';",
    ...imports,
    '',
    '/** Every dialect the project knows, engines first. */',
    'export const DIALECTS: readonly Dialect[] = resolveDialects([',
    ...names,
    ']);',
    '',
  ].join('\n');
}

/** `campaign-monitor` is declared as `campaignMonitor`. */
function constantName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(join(FOLDER, 'index.ts'), dialectIndex());
}
