import { readFile } from 'node:fs/promises';

const longestExcerpt = 6_000;

// Stack frames and the places searched for optional native modules: they drown what matters.
const noise = /^\s*(?:at |→ |'.*\.node'|tries: \[|\]$|\}$|Require stack:|- \/)/u;

/** The end of a log without its stack traces, under a heading that says where the whole of it is. */
export async function readLogExcerpt(logPath: string): Promise<string> {
  const text = await readFile(logPath, 'utf8').catch((error: unknown) => String(error));
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !noise.test(line));
  return `The end of ${logPath}:\n${lines.join('\n').slice(-longestExcerpt)}`;
}
