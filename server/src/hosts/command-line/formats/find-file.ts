import { posix } from 'node:path';
import { LineIndex } from '../../../text/line-index';
import type { FileReport } from '../file-report';

/** A file that places of a report are in. */
export interface PlaceFile {
  /** Relative to the current folder, with `/`. */
  readonly path: string;
  readonly lines: LineIndex;
}

/** The file that a place or a fix of a report names, or the report's own. Undefined for one that was not read. */
export function findFile({ path, mail, related }: FileReport, file: string | undefined): PlaceFile | undefined {
  if (file === undefined) return { path, lines: mail.lines };
  const other = related.find((candidate) => candidate.path === file);
  return other && { path: posix.join(posix.dirname(path), file), lines: new LineIndex(other.text) };
}
