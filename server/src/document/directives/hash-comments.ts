import type { MailFormat } from '../mail-document';

const FORMATS: ReadonlySet<MailFormat> = new Set(['yaml', 'toml', 'properties', 'hcl']);

/** Whether a line of the format that begins with `#` is a comment wherever it stands. */
export function takesHashComments(format: MailFormat): boolean {
  return FORMATS.has(format);
}
