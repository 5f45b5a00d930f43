import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { message, type Message } from '../../text/message';
import { errorCode } from '../read-bytes';
import { explainUnreadable, type Failure } from './failure';
import { gitIgnoresBelow, readGitIgnores, type GitIgnores } from './git-ignores';
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

type Fail = (place: string, sentence: Message) => void;

/** The templates that the paths of a call stand for: files, folders to be walked, or globs. */
export async function findTemplates(paths: readonly string[], currentFolder: string): Promise<FoundTemplates> {
  const found = new Map<string, FoundFile>();
  const failures: Failure[] = [];
  const add = (path: string, named: boolean): void => {
    const isNamed = named || (found.get(path)?.named ?? false);
    found.set(path, { path, shownAs: showPath(path, currentFolder), named: isNamed });
  };
  const fail = (place: string, sentence: Message) => failures.push({ place, message: sentence });
  const walkFail: Fail = (path, sentence) => fail(showPath(path, currentFolder), sentence);
  for (const path of paths) {
    const absolute = resolve(currentFolder, path);
    const kind = kindOf(absolute);
    if (kind === 'file') add(absolute, true);
    else if (kind === 'folder') for (const file of walk(absolute, readGitIgnores(absolute), walkFail)) add(file, false);
    else if (typeof kind === 'object') fail(path, kind.failure);
    else await addMatches(path, currentFolder, (file) => add(file, false), fail);
  }
  const files = [...found.values()].sort((a, b) => (a.shownAs < b.shownAs ? -1 : 1));
  return { files, failures };
}

/** The path as it is reported: relative to the current folder, with `/`. */
export function showPath(path: string, currentFolder: string): string {
  return relative(currentFolder, path).split(sep).join('/');
}

/** A glob is no path, and may be longer than one can be. */
function kindOf(path: string): 'file' | 'folder' | 'no-path' | { readonly failure: Message } {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = errorCode(error);
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(code) ? 'no-path' : { failure: explainUnreadable(code) };
  }
}

/** Symbolic links are not followed: they may lead outside what was named, or in circles. */
function* walk(folder: string, ignores: GitIgnores, fail: Fail): Generator<string> {
  for (const entry of entriesOf(folder, fail)) {
    const path = join(folder, entry.name);
    if (entry.isFile() && mayBeTemplate(path) && !ignores.ignores(path)) yield path;
    if (!entry.isDirectory() || !isWalked(entry.name) || ignores.ignores(path + sep)) continue;
    yield* walk(path, ignores.enter(path), fail);
  }
}

function entriesOf(folder: string, fail: Fail) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    fail(folder, explainUnreadable(errorCode(error)));
    return [];
  }
}

/** A path that does not exist may be a glob. The matcher is loaded only then: most calls need none. */
async function addMatches(
  pattern: string,
  currentFolder: string,
  add: (path: string) => void,
  fail: Fail,
): Promise<void> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) {
    fail(pattern, message('There is no such file or folder.'));
    return;
  }
  const matches = await glob(pattern.split(sep).join('/'), {
    cwd: currentFolder,
    absolute: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  if (matches.length === 0) fail(pattern, message('No file matches.'));
  const isIgnored = gitIgnoresBelow(currentFolder);
  for (const match of matches.map((path) => resolve(path))) if (mayBeTemplate(match) && !isIgnored(match)) add(match);
}
