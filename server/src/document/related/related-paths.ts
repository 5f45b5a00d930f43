import { ENVELOPE_CONVENTIONS } from './conventions/index';
import { readKeptEnvelopes } from './read-kept-envelopes';
import { versionPaths } from './versions/version-paths';

/** Files looked for beside a catalogue; one of thousands of mails would have a host look in every folder. */
const MOST_BODY_PATHS = 2000;

/**
 * Where other files of the same mail may be, relative to its folder, with `/`: the envelope of a body and its other
 * versions, or the bodies of the envelopes that a file keeps. Most of them will not exist; the host reads those that do.
 */
export function relatedPaths(path: string, source: string): readonly string[] {
  const kept = readKeptEnvelopes(source, path);
  const paths =
    kept.length > 0
      ? kept.flatMap(({ bodyPaths }) => bodyPaths).slice(0, MOST_BODY_PATHS)
      : [...envelopePaths(path), ...placesOfVersions(path)];
  return [...new Set(paths)];
}

function placesOfVersions(path: string): readonly string[] {
  return versionPaths(path).map((version) => version.path);
}

function envelopePaths(path: string): readonly string[] {
  return ENVELOPE_CONVENTIONS.flatMap((convention) => convention.envelopePaths(path));
}
