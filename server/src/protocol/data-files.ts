import type { DataFile } from '../merge-fields/data/data-file';
import { dataFileNames } from '../merge-fields/data/data-file-names';
import { readDataFile } from '../merge-fields/data/read-data-file';
import type { ServerRuntime } from './runtime';
import type { WorkspaceFolders } from './workspace-folders';

/** Reads the data files beside templates, each once, and none outside the workspace folders. */
export class DataFiles {
  readonly #readFile: NonNullable<ServerRuntime['readFile']>;
  readonly #folders: WorkspaceFolders;
  readonly #byUri = new Map<string, Promise<DataFile | undefined>>();

  constructor(readFile: NonNullable<ServerRuntime['readFile']>, folders: WorkspaceFolders) {
    this.#readFile = readFile;
    this.#folders = folders;
  }

  /** The data files of a template, the surest first. */
  async beside(uri: string): Promise<readonly DataFile[]> {
    const [folder] = this.#folders.foldersOf(uri);
    if (folder === undefined || !uri.startsWith(`${folder}/`)) return [];
    const names = dataFileNames(uri.slice(folder.length + 1));
    const files = await Promise.all(names.map((name) => this.#read(`${folder}/${name}`)));
    return files.filter((file) => file !== undefined);
  }

  /** Whether a template has asked for the file, so that its coming, going or changing matters. */
  concerns(uri: string): boolean {
    return this.#byUri.has(uri);
  }

  clear(): void {
    this.#byUri.clear();
  }

  #read(uri: string): Promise<DataFile | undefined> {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const file = this.#readFile(uri).then((text) => (text === undefined ? undefined : readDataFile(uri, text)));
    this.#byUri.set(uri, file);
    return file;
  }
}
