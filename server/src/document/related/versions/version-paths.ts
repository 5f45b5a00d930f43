import { formatVersions } from './format-versions';
import { languageVersions } from './language-versions';
import type { VersionPath } from './version-path';

/** Where other versions of a mail may be: its HTML or text, and its other languages. Most of them will not exist. */
export function versionPaths(path: string): readonly VersionPath[] {
  const byPath = new Map<string, VersionPath>();
  for (const version of [...formatVersions(path), ...languageVersions(path)]) {
    if (!byPath.has(version.path)) byPath.set(version.path, version);
  }
  return [...byPath.values()];
}
