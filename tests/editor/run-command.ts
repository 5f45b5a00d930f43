import { spawn } from 'node:child_process';

/** Where a command runs, and with which additions to the environment. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Whether its output appears as it comes; otherwise it is kept, and told only when the command fails. */
  readonly showOutput?: boolean;
}

const longestExcerpt = 4000;

/** Runs a command to its end and fails, with the end of what it printed, unless it ends with 0. */
export async function runCommand(
  command: string,
  commandArguments: readonly string[],
  options: RunOptions = {},
): Promise<void> {
  // Windows starts its script files through a shell, which has to be told where an argument ends.
  const throughShell = /\.(?:cmd|bat)$/iu.test(command);
  const quote = (part: string) => (throughShell ? `"${part}"` : part);
  const child = spawn(quote(command), commandArguments.map(quote), {
    shell: throughShell,
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: options.showOutput ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-longestExcerpt);
    });
  }
  const ending = await new Promise<number | string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      resolve(code ?? signal ?? 'no exit code');
    });
  });
  if (ending !== 0) {
    throw new Error(`${[command, ...commandArguments].join(' ')} ended with ${ending}.\n${output}`);
  }
}

/** Runs npm, the one that runs this script where there is one. */
export async function runNpm(npmArguments: readonly string[], options: RunOptions = {}): Promise<void> {
  const npmScript = process.env['npm_execpath'];
  if (npmScript?.endsWith('.js')) {
    await runCommand(process.execPath, [npmScript, ...npmArguments], options);
  } else {
    await runCommand(process.platform === 'win32' ? 'npm.cmd' : 'npm', npmArguments, options);
  }
}
