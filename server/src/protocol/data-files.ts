import type { DataFile } from '../merge-fields/data/data-file';
import { dataFileNames } from '../merge-fields/data/data-file-names';
import { readDataFile } from '../merge-fields/data/read-data-file';
import { fileNameOf, normalizeUri, parentOf, resolveUri } from './file-uri';
import type { OpenDocuments } from './open-documents';
import type { RelatedFilesContext } from './related-files';
import type { ServerRuntime } from './runtime';
import type { WorkspaceFolders } from './workspace-folders';

/** Reads data files, each once: what an editor shows of them, else what is stored; none outside the workspace. */
export class DataFiles {
  readonly #readFile: NonNullable<ServerRuntime['readFile']>;
  readonly #folders: WorkspaceFolders;
  readonly #documents: OpenDocuments;
  readonly #byUri = new Map<string, Promise<DataFile | undefined>>();

  constructor({ readFile, folders, documents }: RelatedFilesContext) {
    this.#readFile = readFile;
    this.#folders = folders;
    this.#documents = documents;
  }

  /** The data files of a template, the surest first. */
  async beside(uri: string): Promise<readonly DataFile[]> {
    const [folder] = this.#folders.foldersOf(uri);
    if (folder === undefined || parentOf(normalizeUri(uri)) !== folder) return [];
    const places = dataFileNames(fileNameOf(uri)).flatMap((name) => resolveUri(folder, name) ?? []);
    const files = await Promise.all(places.map((place) => this.#read(place)));
    return files.filter((file) => file !== undefined);
  }

  /** Whether a template has asked for the file, so that its coming, going or changing matters. */
  concerns(uri: string): boolean {
    return this.#byUri.has(normalizeUri(uri));
  }

  clear(): void {
    this.#byUri.clear();
  }

  #read(uri: string): Promise<DataFile | undefined> {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const shown = this.#documents.get(uri)?.getText();
    const text = shown === undefined ? this.#readFile(uri) : Promise.resolve(shown);
    const file = text.then((words) => (words === undefined ? undefined : readDataFile(uri, words)));
    this.#byUri.set(uri, file);
    return file;
  }
}
