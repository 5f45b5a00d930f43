import { dirname, resolve, sep } from 'node:path';
import type { RelatedFile } from '../../document/related/related-file';
import { relatedPaths } from '../../document/related/related-paths';
import { readBytes } from '../read-bytes';
import { decodeTemplate } from './read-template';

/** Where a template lies, and the folders of which it may be given files. */
export interface RelatedPlace {
  /** Absolute. */
  readonly path: string;
  /** As it is reported: conventions are known by folders as well. */
  readonly shownAs: string;
  readonly folders: readonly string[];
}

/** The other files that may be part of a mail, as far as they are there and inside the folders. */
export function readRelatedFiles({ path, shownAs, folders }: RelatedPlace, text: string): readonly RelatedFile[] {
  return relatedPaths(shownAs, text).flatMap((relative) => {
    const file = resolve(dirname(path), relative);
    if (!folders.some((folder) => file.startsWith(folder + sep))) return [];
    const read = readBytes(file);
    const decoded = 'bytes' in read ? decodeTemplate(read.bytes, file) : read;
    return 'text' in decoded ? [{ path: relative, text: decoded.text }] : [];
  });
}
