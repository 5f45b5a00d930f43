import { readContainer } from '../../containers/read-container';
import type { MailKnowledge } from '../../knowledge';
import type { MailDocument, MailVersion, ParseOptions } from '../../mail-document';
import { parseContainer } from '../../parse-container';
import type { RelatedFile } from '../related-file';
import { resolveRelated } from '../resolve-related';
import type { VersionPath } from './version-path';
import { versionPaths } from './version-paths';

/** Joins to a mail the other versions of it that the host found. */
export function joinVersions(
  mail: MailDocument,
  files: readonly RelatedFile[],
  options: ParseOptions,
  knowledge: MailKnowledge,
): MailDocument {
  if (mail.bodies.length === 0 || files.length === 0) return mail;
  const places = new Map(versionPaths(options.path).map((place) => [place.path, place]));
  const versions = files.flatMap((file): readonly MailVersion[] => {
    const place = places.get(file.path);
    if (place === undefined) return [];
    const version = readVersion(file, place, options, knowledge);
    return isVersionOf(mail, version, place) ? [{ path: file.path, differsIn: place.differsIn, mail: version }] : [];
  });
  return versions.length === 0 ? mail : { ...mail, versions };
}

/** A version is read once for as long as the host hands over the same file. */
function readVersion(
  file: RelatedFile,
  { differsIn }: VersionPath,
  { path, kind, dialect, language, brand }: ParseOptions,
  knowledge: MailKnowledge,
): MailDocument {
  const options: ParseOptions = {
    path: resolveRelated(path, file.path),
    ...(kind !== undefined && { kind }),
    ...(dialect !== undefined && { dialect }),
    // What the project says of this language does not hold of the others.
    ...(language !== undefined && differsIn === 'format' && { language }),
    ...(brand !== undefined && { brand }),
  };
  const key = JSON.stringify(options);
  const known = knowledge.versions.get(file);
  if (known?.key === key) return known.mail;
  const mail = parseContainer(file.text, readContainer(file.text, options), options, knowledge);
  knowledge.versions.set(file, { key, mail });
  return mail;
}

/** A name that may mean something else is believed where the words are in another language. */
function isVersionOf(mail: MailDocument, version: MailDocument, { differsIn, isGuess }: VersionPath): boolean {
  if (version.bodies.length === 0) return false;
  if (differsIn === 'format') return isText(mail) !== isText(version);
  return isGuess !== true || mail.language.id !== version.language.id;
}

function isText({ bodies }: MailDocument): boolean {
  return bodies.every(({ format }) => format === 'text');
}
