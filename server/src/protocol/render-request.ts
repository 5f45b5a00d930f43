import { mjmlSource } from '../document/bodies/mjml-source';
import type { MailDocument } from '../document/mail-document';
import type { RenderMjmlRequest } from './runtime';

/** What the compiler is asked about a mail; undefined where no rule waits for what MJML makes of it. */
export function renderRequest(
  uri: string,
  mail: MailDocument,
  workspaceFolders: readonly string[],
): RenderMjmlRequest | undefined {
  const source = mjmlSource(mail);
  return source === undefined ? undefined : { source, uri, workspaceFolders };
}
