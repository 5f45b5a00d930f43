import { PROJECT_FILE_NAME, readProjectFile, type ProjectFileProblem } from '../project/read-project-file';
import type { SettingsLayer } from '../project/settings';
import type { SettingsVocabulary } from '../project/settings-schema';
import type { ServerRuntime } from './runtime';

/** A project file that was found. */
export interface OpenedProjectFile {
  readonly uri: string;
  readonly text: string;
  readonly layer: SettingsLayer;
  readonly problems: readonly ProjectFileProblem[];
}

/** Reads each project file once, however many mails lie below it. */
export class ProjectFiles {
  readonly #readFile: NonNullable<ServerRuntime['readFile']>;
  readonly #vocabulary: SettingsVocabulary;
  readonly #onRead: (file: OpenedProjectFile) => void;
  readonly #byFolder = new Map<string, Promise<OpenedProjectFile | undefined>>();

  /** @param onRead Told of each file that was read, so that its problems can be shown in it. */
  constructor(
    readFile: NonNullable<ServerRuntime['readFile']>,
    vocabulary: SettingsVocabulary,
    onRead: (file: OpenedProjectFile) => void,
  ) {
    this.#readFile = readFile;
    this.#vocabulary = vocabulary;
    this.#onRead = onRead;
  }

  /** The project file of the first of these folders that has one. */
  async nearest(folders: readonly string[]): Promise<OpenedProjectFile | undefined> {
    for (const folder of folders) {
      const file = await this.#in(folder);
      if (file !== undefined) return file;
    }
    return undefined;
  }

  clear(): void {
    this.#byFolder.clear();
  }

  #in(folder: string): Promise<OpenedProjectFile | undefined> {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const file = this.#read(`${folder}/${PROJECT_FILE_NAME}`);
    this.#byFolder.set(folder, file);
    return file;
  }

  async #read(uri: string): Promise<OpenedProjectFile | undefined> {
    const text = await this.#readFile(uri);
    if (text === undefined) return undefined;
    const file = { uri, text, ...readProjectFile(text, this.#vocabulary) };
    this.#onRead(file);
    return file;
  }
}
