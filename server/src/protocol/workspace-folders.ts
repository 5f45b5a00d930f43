import type { Connection, InitializeParams } from 'vscode-languageserver';

/** The folders that are open in the editor, as URIs. Nothing outside them is ever read. */
export class WorkspaceFolders {
  #uris: readonly string[];

  constructor({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>) {
    this.#uris = (workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(withoutSlash);
  }

  get uris(): readonly string[] {
    return this.#uris;
  }

  /** Follows the folders that the author adds and removes; call it once the connection is initialized. */
  follow(connection: Connection, onChange: () => void): void {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
      this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => withoutSlash(uri))];
      onChange();
    });
  }

  /**
   * The path of a document as the project sees it, from the workspace folder's own name on: folders above it say
   * nothing about a file. Outside the workspace two folders are believed; an untitled document has no path.
   */
  pathOf(uri: string): string {
    if (uri.startsWith('untitled:')) return '';
    const root = this.#rootOf(uri);
    const path = root === undefined ? uri.split('/').slice(-3).join('/') : uri.slice(parentOf(root).length + 1);
    try {
      return decodeURIComponent(path);
    } catch {
      return path;
    }
  }

  /**
   * The folders that settings of a document may be found in: its own first, then each parent up to the workspace
   * folder. An untitled document belongs to the only folder there is.
   */
  foldersOf(uri: string): readonly string[] {
    if (uri.startsWith('untitled:')) return this.#uris.length === 1 ? this.#uris : [];
    const root = this.#rootOf(uri);
    if (root === undefined || uri.slice(root.length).split('/').includes('..')) return [];
    const folders: string[] = [];
    for (let folder = parentOf(uri); folder.length >= root.length; folder = parentOf(folder)) folders.push(folder);
    return folders;
  }

  /** Whether a file lies in one of the folders. */
  contains(uri: string): boolean {
    return this.#rootOf(uri) !== undefined && !uri.split('/').includes('..');
  }

  /** The innermost workspace folder that holds the document. */
  #rootOf(uri: string): string | undefined {
    return this.#uris.filter((folder) => uri.startsWith(`${folder}/`)).sort((a, b) => b.length - a.length)[0];
  }
}

function parentOf(uri: string): string {
  return uri.slice(0, uri.lastIndexOf('/'));
}

function withoutSlash(uri: string): string {
  return uri.replace(/\/$/, '');
}
