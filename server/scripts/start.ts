/** `npm start`: builds, checks the sample mails, and says how to go on from there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pc from 'picocolors';
import { PROJECT_FOLDER } from './project-folder';

const SAMPLES = 'docs/samples';

function run(...callArguments: readonly string[]): number {
  const options = { cwd: PROJECT_FOLDER, stdio: 'inherit' } as const;
  return spawnSync(process.execPath, callArguments, options).status ?? 2;
}

if (run(join(PROJECT_FOLDER, 'esbuild.mjs')) !== 0) process.exit(1);
console.log(`${pc.dim('$')} amends check ${SAMPLES}\n`);
// Findings are what the samples are for; only a check that could not be made is a failure.
if (run(join(PROJECT_FOLDER, 'dist/cli.cjs'), 'check', SAMPLES) === 2) process.exit(1);
console.log(`
Open these mails in the editor, with squiggles and quick fixes:  ${pc.bold('npm run editor')}
Check mails of your own:                                         ${pc.bold('node dist/cli.cjs check PATH…')}
What each rule asks for, and why:                                docs/rules/README.md`);
