import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DataFile } from '../../merge-fields/data/data-file';
import { dataFileNames } from '../../merge-fields/data/data-file-names';
import { readDataFile } from '../../merge-fields/data/read-data-file';

/** The data files that lie beside a template, the surest first. */
export function readDataFiles(template: string): readonly DataFile[] {
  return dataFileNames(basename(template)).flatMap((name) => readBeside(join(dirname(template), name)));
}

function readBeside(path: string): readonly DataFile[] {
  try {
    const file = readDataFile(path, readFileSync(path, 'utf8'));
    return file === undefined ? [] : [file];
  } catch {
    return [];
  }
}
