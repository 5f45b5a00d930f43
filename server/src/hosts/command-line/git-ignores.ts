import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readBytes } from '../read-bytes';
import { decodeAnyhow } from '../text-encoding';

/** What the `.gitignore` files of a folder and of those above it leave out. */
export interface GitIgnores {
  /** Whether git would leave out this path, which lies in the folder. A folder's path ends with a separator. */
  ignores(path: string): boolean;
  /** The same for a folder inside, with its own file taken in. */
  enter(folder: string): GitIgnores;
}

interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** Reads the `.gitignore` files that govern a folder: its own, and those above it in the same repository. */
export function readGitIgnores(folder: string): GitIgnores {
  return ofLevels(foldersOfRepository(folder).flatMap(readLevel));
}

/** Says of paths whether git would leave them out, as it is said where the folder is walked down to them. */
export function gitIgnoresBelow(folder: string): (path: string) => boolean {
  const known = new Map<string, GitIgnores | 'all-left-out'>([[folder, readGitIgnores(folder)]]);
  const ignoresIn = (at: string): GitIgnores | 'all-left-out' => {
    const kept = known.get(at);
    if (kept !== undefined) return kept;
    const ignores = at.startsWith(folder + sep) ? entered(ignoresIn(dirname(at)), at) : readGitIgnores(at);
    known.set(at, ignores);
    return ignores;
  };
  return (path) => {
    const ignores = ignoresIn(dirname(path));
    return ignores === 'all-left-out' || ignores.ignores(path);
  };
}

function entered(above: GitIgnores | 'all-left-out', folder: string): GitIgnores | 'all-left-out' {
  return above === 'all-left-out' || above.ignores(folder + sep) ? 'all-left-out' : above.enter(folder);
}

function ofLevels(levels: readonly Level[]): GitIgnores {
  return {
    ignores: (path) => levels.reduce((ignored, level) => ignoresAt(level, path, ignored), false),
    enter: (folder) => {
      const own = readLevel(folder);
      return own.length === 0 ? ofLevels(levels) : ofLevels([...levels, ...own]);
    },
  };
}

/** A file nearer to the path may take back what one above it leaves out. */
function ignoresAt({ folder, rules }: Level, path: string, ignoredAbove: boolean): boolean {
  const inside = relative(folder, path).split(sep).join('/');
  const { ignored, unignored } = rules.test(path.endsWith(sep) ? `${inside}/` : inside);
  return ignored || (ignoredAbove && !unignored);
}

function readLevel(folder: string): Level[] {
  const read = readBytes(join(folder, '.gitignore'));
  return 'bytes' in read ? [{ folder, rules: ignore().add(decodeAnyhow(read.bytes)) }] : [];
}

/** From the top of the repository down to the folder; outside a repository, the folder alone. */
function foldersOfRepository(folder: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return [folder];
    folders.unshift(dirname(at));
  }
  return folders;
}
