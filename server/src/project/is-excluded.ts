import ignore from 'ignore';

/** Whether the project leaves a file out. The path is relative to the project file's folder, with `/`. */
export function isExcluded(path: string, exclude: readonly string[]): boolean {
  return (
    exclude.length > 0 &&
    ignore.isPathValid(path) &&
    ignore()
      .add([...exclude])
      .ignores(path)
  );
}
