/** Where another version of a mail may be. */
export interface VersionPath {
  /** Relative to the folder of the mail, with `/`. */
  readonly path: string;
  /** What is different about it: HTML here and text there, or another language. */
  readonly differsIn: 'format' | 'language';
  /** The name may say something else than a language: `order-id.html` beside `order.html`. */
  readonly isGuess?: true;
}

/** A path in parts: `['emails', 'fr']` and `welcome.html`. */
export interface PathParts {
  readonly folders: readonly string[];
  readonly name: string;
}

/** Folders and name of a path with `/`. */
export function pathParts(path: string): PathParts {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  return { folders: segments.slice(0, -1), name: segments.at(-1) ?? '' };
}

/** The file of another name, or in another folder at that depth, seen from the folder of the first. */
export function seenFrom({ folders }: PathParts, depth: number, folder: string, name: string): string {
  const below = folders.slice(depth + 1);
  return ['..', ...below.map(() => '..'), folder, ...below, name].join('/');
}
