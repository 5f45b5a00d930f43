import type { RelatedFile } from '../document/related/related-file';
import { relatedPaths } from '../document/related/related-paths';
import { normalizeUri, resolveUri } from './file-uri';
import type { OpenDocuments } from './open-documents';
import type { ServerRuntime } from './runtime';
import type { WorkspaceFolders } from './workspace-folders';

/** A related file where it was found. */
export interface FoundFile extends RelatedFile {
  readonly uri: string;
  /** Null for a file that no editor shows. */
  readonly version: number | null;
}

export interface RelatedFilesContext {
  readonly readFile: NonNullable<ServerRuntime['readFile']>;
  readonly folders: WorkspaceFolders;
  readonly documents: OpenDocuments;
}

/** Finds the other files of each mail: what an editor shows of them, else what is stored; none outside the workspace. */
export class RelatedFiles {
  readonly #context: RelatedFilesContext;
  readonly #stored = new Map<string, Promise<string | undefined>>();
  /** The last files handed over: who has read one need not read it again. */
  readonly #found = new Map<string, FoundFile>();

  constructor(context: RelatedFilesContext) {
    this.#context = context;
  }

  /** The related files that there are, for a text as it now stands. */
  async of(uri: string, text: string): Promise<readonly FoundFile[]> {
    const { folders } = this.#context;
    const [folder] = folders.foldersOf(uri);
    if (folder === undefined) return [];
    const places = relatedPaths(folders.pathOf(uri), text).flatMap((path) => {
      const place = resolveUri(folder, path);
      return place === undefined || !folders.contains(place) ? [] : [{ path, uri: place }];
    });
    const found = await Promise.all(places.map(async (place) => this.#find(place)));
    return found.filter((file) => file !== undefined);
  }

  /** Whether a mail has asked for the file, so that its coming, going or changing matters. */
  concerns(uri: string): boolean {
    return this.#stored.has(normalizeUri(uri));
  }

  /** Forgets what was stored in a file. */
  forget(uri: string): void {
    const place = normalizeUri(uri);
    this.#stored.delete(place);
    for (const [key, file] of this.#found) if (normalizeUri(file.uri) === place) this.#found.delete(key);
  }

  async #find({ path, uri }: { readonly path: string; readonly uri: string }): Promise<FoundFile | undefined> {
    const stored = this.#read(uri);
    const open = this.#context.documents.get(uri);
    if (open !== undefined) return this.#keep({ path, uri: open.uri, version: open.version, text: open.getText() });
    const text = await stored;
    return text === undefined ? undefined : this.#keep({ path, uri, version: null, text });
  }

  #keep(file: FoundFile): FoundFile {
    const key = `${file.path}\n${file.uri}`;
    const known = this.#found.get(key);
    if (known !== undefined && sameFiles([known], [file])) return known;
    this.#found.set(key, file);
    return file;
  }

  #read(uri: string): Promise<string | undefined> {
    const known = this.#stored.get(uri);
    if (known !== undefined) return known;
    const text = this.#context.readFile(uri);
    this.#stored.set(uri, text);
    return text;
  }
}

/** Whether both lists hold the same files with the same words. */
export function sameFiles(one: readonly FoundFile[], other: readonly FoundFile[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ uri, version, text }, index) => {
      const same = other[index];
      return same?.uri === uri && same.version === version && same.text === text;
    })
  );
}
