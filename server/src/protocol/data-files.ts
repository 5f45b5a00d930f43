import type { DataFile } from '../merge-fields/data/data-file';
import { dataFileNames } from '../merge-fields/data/data-file-names';
import { readDataFile } from '../merge-fields/data/read-data-file';
import { fileNameOf, normalizeUri, parentOf, resolveUri } from './file-uri';
import { KeptFiles } from './kept-files';
import type { RelatedFilesContext } from './related-files';
import type { ServerRuntime } from './runtime';
import type { WorkspaceFolders } from './workspace-folders';

/**
 * Reads data files: what an editor shows of them, else what is stored; none outside the workspace. Each is read once
 * and kept for as long as a template needs it.
 */
export class DataFiles {
  readonly #readFile: NonNullable<ServerRuntime['readFile']>;
  readonly #folders: WorkspaceFolders;
  readonly #documents: RelatedFilesContext['documents'];
  readonly #files = new KeptFiles<Promise<DataFile | undefined>>();

  constructor({ readFile, folders, documents }: RelatedFilesContext) {
    this.#readFile = readFile;
    this.#folders = folders;
    this.#documents = documents;
  }

  /** The data files of a template, the surest first; they are kept until `release`. */
  async beside(uri: string): Promise<readonly DataFile[]> {
    const [folder] = this.#folders.foldersOf(uri);
    if (folder === undefined || parentOf(normalizeUri(uri)) !== folder) return [];
    const places = dataFileNames(fileNameOf(uri)).flatMap((name) => resolveUri(folder, name) ?? []);
    this.#files.ask(uri, places);
    const files = await Promise.all(places.map((place) => this.#read(place)));
    return files.filter((file) => file !== undefined);
  }

  /** Whether a template has asked for the file, so that its coming, going or changing matters. */
  concerns(uri: string): boolean {
    return this.#files.has(normalizeUri(uri));
  }

  /** Drops the files that only this template needed. */
  release(uri: string): void {
    this.#files.release(uri);
  }

  /** All are read again when they are next asked for. */
  clear(): void {
    this.#files.forgetAll();
  }

  #read(place: string): Promise<DataFile | undefined> {
    return this.#files.get(place, async () => {
      const words = this.#documents.at(place)?.getText() ?? (await this.#readFile(place));
      return words === undefined ? undefined : readDataFile(place, words);
    });
  }
}
