import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { message } from '../../text/message';
import type { Failure } from './failure';
import { readGitIgnores, type GitIgnores } from './git-ignores';
import { isWalked, mayBeTemplate } from './template-names';

/** A file to check. */
export interface FoundFile {
  /** Absolute, in the notation of the system. */
  readonly path: string;
  /** Relative to the current folder, with `/`. */
  readonly shownAs: string;
  /** Whether it was named itself, rather than found in a folder or by a glob. */
  readonly named: boolean;
}

export interface FoundTemplates {
  /** In the order of their paths, each once. */
  readonly files: readonly FoundFile[];
  readonly failures: readonly Failure[];
}

/** The templates that the paths of a call stand for: files, folders to be walked, or globs. */
export async function findTemplates(paths: readonly string[], currentFolder: string): Promise<FoundTemplates> {
  const found = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  const add = (path: string, named: boolean): void => {
    const isNamed = named || (found.get(path)?.named ?? false);
    found.set(path, { path, shownAs: showPath(path, currentFolder), named: isNamed });
  };
  const fail = (failure: Failure) => failures.push(failure);
  for (const path of paths) {
    const absolute = resolve(currentFolder, path);
    const kind = kindOf(absolute);
    if (kind === 'file') add(absolute, true);
    else if (kind === 'folder') for (const file of walk(absolute, readGitIgnores(absolute), fail)) add(file, false);
    else await addMatches(path, currentFolder, (file) => add(file, false), fail);
  }
  const files = [...found.values()].sort((a, b) => (a.shownAs < b.shownAs ? -1 : 1));
  return { files, failures };
}

/** The path as it is reported: relative to the current folder, with `/`. */
export function showPath(path: string, currentFolder: string): string {
  return relative(currentFolder, path).split(sep).join('/');
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return stats.isDirectory() ? 'folder' : 'file';
}

/** Symbolic links are not followed: they may lead outside what was named, or in circles. */
function* walk(folder: string, ignores: GitIgnores, fail: (failure: Failure) => void): Generator<string> {
  for (const entry of entriesOf(folder, fail)) {
    const path = join(folder, entry.name);
    if (entry.isFile() && mayBeTemplate(path) && !ignores.ignores(path)) yield path;
    if (!entry.isDirectory() || !isWalked(entry.name) || ignores.ignores(path + sep)) continue;
    yield* walk(path, ignores.enter(path), fail);
  }
}

function entriesOf(folder: string, fail: (failure: Failure) => void) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    fail({ place: folder, message: message('The folder cannot be read.') });
    return [];
  }
}

/** A path that does not exist may be a glob. The matcher is loaded only then: most calls need none. */
async function addMatches(
  pattern: string,
  currentFolder: string,
  add: (path: string) => void,
  fail: (failure: Failure) => void,
): Promise<void> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) {
    fail({ place: pattern, message: message('There is no such file or folder.') });
    return;
  }
  const matches = await glob(pattern.split(sep).join('/'), {
    cwd: currentFolder,
    absolute: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  if (matches.length === 0) fail({ place: pattern, message: message('No file matches.') });
  const ignores = readGitIgnores(currentFolder);
  for (const match of matches) {
    const path = resolve(match);
    const inside = !showPath(path, currentFolder).startsWith('../');
    if (mayBeTemplate(match) && !(inside && ignores.ignores(path))) add(path);
  }
}
