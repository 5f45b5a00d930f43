import { URI } from 'vscode-uri';

/**
 * One spelling of each place. Editors write the same file as `it's (1).html` or `it%27s%20%281%29.html`; as the key of
 * a map, and where places are compared, it is spelt as VS Code spells it. What is no URI stays as it is.
 */
export function normalizeUri(uri: string): string {
  return unlessMalformed(() => URI.parse(uri).toString()) ?? uri;
}

/** Whether two URIs are spellings of the same place. */
export function isSameUri(one: string, other: string): boolean {
  return one === other || normalizeUri(one) === normalizeUri(other);
}

/** A part of a URI without its escapes, as the disk has it; as it is where they are none. */
export function withoutEscapes(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The last name in a URI, to be read by people. */
export function fileNameOf(uri: string): string {
  return withoutEscapes(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The folder that a file or folder lies in, without a slash at its end. */
export function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

/** What a path relative to a folder leads to; undefined where it leads above the root, or no file has such a name. */
export function resolveUri(folder: string, path: string): string | undefined {
  const base = unlessMalformed(() => URI.parse(folder));
  if (base === undefined) return undefined;
  const segments = base.path.split('/');
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  if (segments.length < 2) return undefined;
  return unlessMalformed(() => base.with({ path: segments.join('/') }).toString());
}

/** The library throws at a scheme that cannot be, and at half a surrogate pair, which no URI can spell. */
function unlessMalformed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
