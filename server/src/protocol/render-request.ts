import type { MailDocument } from '../document/mail-document';
import type { RenderMjmlRequest } from './runtime';

/** Whether rules about a mail wait for what MJML makes of it. */
export function needsRendering({ format, bodies }: MailDocument): boolean {
  return format === 'mjml' && bodies.length > 0;
}

/** What the compiler is asked: the body alone, since MJML knows nothing of front matter. */
export function renderRequest(
  uri: string,
  { source, bodies }: MailDocument,
  workspaceFolders: readonly string[],
): RenderMjmlRequest {
  return { source: bodies[0]?.content.text ?? source, uri, workspaceFolders };
}
