import type { Connection, InitializeParams } from 'vscode-languageserver';
import { normalizeUri, parentOf, withoutEscapes } from './file-uri';

/** The folders that are open in the editor, as normalized URIs. Nothing outside them is ever read. */
export class WorkspaceFolders {
  #uris: readonly string[];

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    this.#uris = (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(asFolder);
  }

  get uris(): readonly string[] {
    return this.#uris;
  }

  /** Follows the folders that the author adds and removes; call it once the connection is initialized. */
  follow(connection: Connection, onChange: () => void): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => asFolder(uri)));
      this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => asFolder(uri))];
      onChange();
    });
  }

  /**
   * The path of a document as the project sees it, from the workspace folder's own name on: folders above it say
   * nothing about a file. Outside the workspace two folders are believed; an untitled document has no path.
   */
  pathOf(uri: string): string {
    if (uri.startsWith('untitled:')) return '';
    const place = normalizeUri(uri);
    const root = this.#rootOf(place);
    return withoutEscapes(
      root === undefined ? place.split('/').slice(-3).join('/') : place.slice(parentOf(root).length + 1),
    );
  }

  /**
   * The folders that settings of a document may be found in, as normalized URIs: its own first, then each parent up to the workspace
   * folder. An untitled document belongs to the only folder there is.
   */
  foldersOf(uri: string): readonly string[] {
    if (uri.startsWith('untitled:')) return this.#uris.length === 1 ? this.#uris : [];
    const place = normalizeUri(uri);
    const root = this.#rootOf(place);
    if (root === undefined || place.slice(root.length).split('/').includes('..')) return [];
    const folders: string[] = [];
    for (let folder = parentOf(place); folder.length >= root.length; folder = parentOf(folder)) folders.push(folder);
    return folders;
  }

  /** Whether a file lies in one of the folders. */
  contains(uri: string): boolean {
    const place = normalizeUri(uri);
    return this.#rootOf(place) !== undefined && !place.split('/').includes('..');
  }

  /** The innermost workspace folder that holds a normalized URI. */
  #rootOf(place: string): string | undefined {
    return this.#uris.filter((folder) => place.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  }
}

function asFolder(uri: string): string {
  return normalizeUri(uri).replace(/\/$/, '');
}
