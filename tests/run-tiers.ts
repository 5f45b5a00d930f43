import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { formatClosingLine, readClosingLine, type TierResult } from './closing-line-reporter';

const tiers = ['test:unit', 'test:stdio', 'test:editor'];

/** One tier as it went: what its parts counted, and whether it ended well. */
interface TierRun {
  readonly script: string;
  readonly results: readonly TierResult[];
  readonly endedWell: boolean;
}

/** Runs the checks of form and every tier, even after one has failed, and closes with their counts together. */
async function runTiers(): Promise<boolean> {
  const build = await runScript('build');
  if (!build.endedWell) {
    return false;
  }
  const check = await runScript('check');
  const runs: TierRun[] = [];
  for (const script of tiers) {
    runs.push(await runScript(script));
  }
  const closing = [...(check.endedWell ? [] : [failureOf(check)]), ...runs.flatMap(describeRun)];
  console.log(`\n${closing.join('\n')}`);
  return check.endedWell && runs.every(passed);
}

/** A tier that counted nothing has not passed: it has not run. */
function passed({ results, endedWell }: TierRun): boolean {
  return endedWell && results.length > 0 && results.every(({ failed }) => failed === 0);
}

function describeRun(run: TierRun): readonly string[] {
  const lines = run.results.map(formatClosingLine);
  return passed(run) ? lines : [...lines, failureOf(run)];
}

function failureOf({ script }: TierRun): string {
  return `npm run ${script} failed`;
}

async function runScript(script: string): Promise<TierRun> {
  console.log(`\n> npm run ${script}`);
  const child = spawn('npm', ['run', '--silent', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) },
    shell: process.platform === 'win32',
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', () => {
      resolve(false);
    });
    child.once('close', (code) => {
      resolve(code === 0);
    });
  });
  const results: TierResult[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    console.log(line);
    const result = readClosingLine(line);
    if (result !== undefined) {
      results.push(result);
    }
  }
  return { script, results, endedWell: await ended };
}

process.exitCode = (await runTiers()) ? 0 : 1;
