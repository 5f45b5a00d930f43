import { siblingNames } from '../merge-fields/sibling-names';
import { readText, type CheckedMail } from './check-text';
import type { DocumentSettings } from './document-settings';
import { fileNameOf, normalizeUri, parentOf, resolveUri } from './file-uri';
import type { OpenDocuments } from './open-documents';
import type { ServerRuntime } from './runtime';
import type { SiblingMail } from './rename-field';
import type { WorkspaceContext } from './workspace-context';
import type { WorkspaceFolders } from './workspace-folders';

/** What the answers need beside the mail that is open. */
export interface OtherFiles {
  /** Reads a file that no editor shows; nothing of it is kept. */
  readonly read: (uri: string, text: string) => Promise<CheckedMail>;
  /** The other parts of a mail, in files beside it. */
  readonly siblingsOf: (uri: string) => Promise<readonly SiblingMail[]>;
}

/** Where other files come from: open documents as they stand, the disk for the rest, nothing outside the workspace. */
export function otherFiles(
  { engine }: WorkspaceContext,
  documents: OpenDocuments,
  settings: DocumentSettings,
  folders: WorkspaceFolders,
  readFile: NonNullable<ServerRuntime['readFile']>,
): OtherFiles {
  const read: OtherFiles['read'] = async (uri, text) => {
    const scope = await settings.of(uri);
    if (documents.get(uri) === undefined) settings.forget(uri);
    return readText({ uri, version: 0, text }, scope, engine);
  };
  const readSibling = async (uri: string): Promise<SiblingMail | undefined> => {
    const document = documents.get(uri);
    const text = document?.getText() ?? (await readFile(uri));
    if (text === undefined) return undefined;
    const { mail } = await read(uri, text);
    return { uri: document?.uri ?? uri, mail, ...(document && { version: document.version }) };
  };
  return {
    read,
    async siblingsOf(uri) {
      const [folder] = folders.foldersOf(uri);
      if (folder === undefined || parentOf(normalizeUri(uri)) !== folder) return [];
      const places = siblingNames(fileNameOf(uri)).flatMap((name) => resolveUri(folder, name) ?? []);
      const found = await Promise.all(places.map(readSibling));
      return found.filter((sibling) => sibling !== undefined);
    },
  };
}
