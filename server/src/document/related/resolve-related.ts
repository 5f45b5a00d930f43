/** The folders and the name of a path; `.` and `..` resolved as far as the path tells. */
function segmentsOf(path: string): string[] {
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..' && segments.length > 0 && segments.at(-1) !== '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments;
}

/** A relative path, seen from the folder of a file. */
export function resolveRelated(from: string, relative: string): string {
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return segmentsOf(folder + relative).join('/');
}

/**
 * Whether two paths may be of one file, as far as both tell: hosts name a file from different folders on, so that one
 * may be the end of the other.
 */
export function isSamePath(one: string, other: string): boolean {
  const first = withoutParents(one);
  const second = withoutParents(other);
  if (first === '' || second === '') return false;
  return first === second || `/${first}`.endsWith(`/${second}`) || `/${second}`.endsWith(`/${first}`);
}

function withoutParents(path: string): string {
  return segmentsOf(path)
    .filter((segment) => segment !== '..')
    .join('/');
}

/** The name of a file, without its folders. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
