import type { DataFile } from '../merge-fields/data/data-file';
import { isExcluded } from '../project/is-excluded';
import { readEditorSettings } from '../project/read-editor-settings';
import { PROJECT_FILE_NAME } from '../project/read-project-file';
import { resolveSettings, type ProjectSettings, type SettingsLayer } from '../project/settings';
import type { SettingsVocabulary } from '../project/settings-schema';
import type { DataFiles } from './data-files';
import { normalizeUri, withoutEscapes } from './file-uri';
import type { OpenedProjectFile, ProjectFiles } from './project-files';
import type { WorkspaceFolders } from './workspace-folders';

/** What holds for one document. */
export interface ScopedSettings {
  readonly settings: ProjectSettings;
  /** The document's path, as far as it says something about the document. */
  readonly path: string;
  /** Whether the project leaves the document out. */
  readonly excluded: boolean;
  /** What lies beside the document and says which fields it is filled with. */
  readonly dataFiles: readonly DataFile[];
  /** The nearest project file; it weighs more than the editor's settings. */
  readonly projectFile?: OpenedProjectFile;
}

export interface DocumentSettingsContext {
  readonly vocabulary: SettingsVocabulary;
  readonly folders: WorkspaceFolders;
  readonly projectFiles: ProjectFiles;
  readonly dataFiles: DataFiles;
  /** What the editor's section `amends` holds for a document. */
  readonly askEditor: (uri: string) => Promise<unknown>;
  /** Whether what the workspace declares may be taken over: patterns of dialects are run. */
  readonly trusted: boolean;
}

/**
 * The settings of each document: the editor's, and over them the project file's, so that the editor says what the
 * command line says. Kept for every document until something changes; nothing is shared between folders.
 */
export class DocumentSettings {
  readonly #context: DocumentSettingsContext;
  readonly #byUri = new Map<string, Promise<ScopedSettings>>();

  constructor(context: DocumentSettingsContext) {
    this.#context = context;
  }

  of(uri: string): Promise<ScopedSettings> {
    const known = this.#byUri.get(uri);
    if (known !== undefined) return known;
    const settings = this.#read(uri);
    this.#byUri.set(uri, settings);
    // What failed once may succeed: the failure is told by whoever asked, and not kept.
    settings.catch(() => this.forget(uri));
    return settings;
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
    this.#context.dataFiles.release(uri);
  }

  /** Drops everything: the editor's settings, a project file or the open folders changed. */
  clear(): void {
    this.#byUri.clear();
    this.#context.projectFiles.clear();
    this.#context.dataFiles.clear();
  }

  async #read(uri: string): Promise<ScopedSettings> {
    const { vocabulary, folders, projectFiles, dataFiles, askEditor, trusted } = this.#context;
    const [section, projectFile, data] = await Promise.all([
      askEditor(uri).catch(() => undefined),
      projectFiles.nearest(folders.foldersOf(uri)),
      dataFiles.beside(uri),
    ]);
    const editor = readEditorSettings(section, vocabulary).layer;
    const settings = resolveSettings(
      editor,
      projectFile?.layer ?? {},
      trusted ? {} : { dialects: editor.dialects ?? [] },
    );
    const excluded = this.#isExcluded(uri, editor, projectFile);
    return { settings, path: folders.pathOf(uri), excluded, dataFiles: data, ...(projectFile && { projectFile }) };
  }

  /** Patterns count from the folder of the file they stand in; those of the editor from the workspace folder. */
  #isExcluded(uri: string, editor: SettingsLayer, projectFile: OpenedProjectFile | undefined): boolean {
    const root = this.#context.folders.foldersOf(uri).at(-1);
    const patterns = projectFile?.layer.exclude ?? editor.exclude ?? [];
    const base = projectFile?.layer.exclude ? projectFile.uri.slice(0, -PROJECT_FILE_NAME.length - 1) : root;
    return base !== undefined && isExcluded(withoutEscapes(normalizeUri(uri).slice(base.length + 1)), patterns);
  }
}
