import { PROJECT_FILE_NAME, readProjectFile, type ProjectFileProblem } from '../project/read-project-file';
import type { SettingsLayer } from '../project/settings';
import type { SettingsVocabulary } from '../project/settings-schema';
import type { OpenDocuments } from './open-documents';
import type { FileReader } from './runtime';

/** Whether a URI is that of a project file, by its name. */
export function isProjectFile(uri: string): boolean {
  return uri.endsWith(`/${PROJECT_FILE_NAME}`);
}

/** A project file that was found. */
export interface OpenedProjectFile {
  readonly uri: string;
  readonly text: string;
  readonly layer: SettingsLayer;
  readonly problems: readonly ProjectFileProblem[];
}

export interface ProjectFilesContext {
  readonly readFile: FileReader;
  readonly documents: OpenDocuments;
  readonly vocabulary: SettingsVocabulary;
  /** Told of each file that was read, so that its problems can be shown in it. */
  readonly onRead: (file: OpenedProjectFile) => void;
}

/** Reads each project file once, however many mails lie below it: what an editor shows of it, else what is stored. */
export class ProjectFiles {
  readonly #context: ProjectFilesContext;
  readonly #byFolder = new Map<string, Promise<OpenedProjectFile | undefined>>();

  constructor(context: ProjectFilesContext) {
    this.#context = context;
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
    const { readFile, documents, vocabulary, onRead } = this.#context;
    const text = documents.at(uri)?.getText() ?? (await readFile(uri));
    if (text === undefined) return undefined;
    const file = { uri, text, ...readProjectFile(text, vocabulary) };
    onRead(file);
    return file;
  }
}
