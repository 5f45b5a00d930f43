import { basename, dirname, join } from 'node:path';
import type { DataFile } from '../../merge-fields/data/data-file';
import { dataFileNames } from '../../merge-fields/data/data-file-names';
import { readDataFile } from '../../merge-fields/data/read-data-file';
import { readBytes } from '../read-bytes';
import { decodeAnyhow } from '../text-encoding';

/** The data files that lie beside a template, the surest first. */
export function readDataFiles(template: string): readonly DataFile[] {
  return dataFileNames(basename(template)).flatMap((name) => readBeside(join(dirname(template), name)));
}

function readBeside(path: string): readonly DataFile[] {
  const read = readBytes(path);
  const file = 'bytes' in read ? readDataFile(path, decodeAnyhow(read.bytes)) : undefined;
  return file === undefined ? [] : [file];
}
