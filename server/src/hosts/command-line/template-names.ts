import picomatch from 'picomatch';
import { isRepositoryDocument } from '../../document/mail-likeness/place-evidence';
import {
  ENVELOPE_FILES,
  LEFT_OUT_FOLDERS,
  SENDING_CODE,
  TEMPLATE_EXTENSIONS,
  TEST_CODE,
} from '../../document/mail-likeness/template-files';

const isEnvelopeFile = matcherOf(ENVELOPE_FILES);
const isSendingCode = matcherOf(SENDING_CODE);
const isTestCode = matcherOf(TEST_CODE);

/** Whether a file found in a folder may be a template, by its path. JSON may: what is in it decides. */
export function mayBeTemplate(path: string): boolean {
  const place = path.replaceAll('\\', '/');
  const fileName = place.slice(place.lastIndexOf('/') + 1);
  const extension = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (isEnvelopeFile(place)) return true;
  if (isSendingCode(place)) return !isTestCode(place);
  return extension !== undefined && TEMPLATE_EXTENSIONS.includes(extension) && !isRepositoryDocument(fileName);
}

/** Whether a folder found in a folder is walked. Hidden ones hold the tools' own files. */
export function isWalked(folderName: string): boolean {
  return !folderName.startsWith('.') && !LEFT_OUT_FOLDERS.includes(folderName.toLowerCase());
}

function matcherOf(globs: readonly string[]): (path: string) => boolean {
  return picomatch([...globs], { nocase: true, dot: true });
}
