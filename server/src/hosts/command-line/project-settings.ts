import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { isExcluded } from '../../project/is-excluded';
import { PROJECT_FILE_NAME, readProjectFile } from '../../project/read-project-file';
import { resolveSettings, type ProjectSettings, type SettingsLayer } from '../../project/settings';
import type { SettingsVocabulary } from '../../project/settings-schema';
import { message } from '../../text/message';
import type { Failure } from './failure';
import { showPath } from './find-templates';

/** The settings of a file, and where they come from. */
export interface FileSettings {
  readonly settings: ProjectSettings;
  /** Folder of the project file; undefined where there is none. */
  readonly projectFolder?: string;
}

/** Finds the project file of each template, and reads each project file once. */
export class ProjectSettingsReader {
  readonly #vocabulary: SettingsVocabulary;
  readonly #currentFolder: string;
  readonly #overrides: SettingsLayer;
  readonly #ofFolder = new Map<string, FileSettings>();
  readonly #fail: (failure: Failure) => void;

  /**
   * @param overrides What the call itself says; it outweighs every project file.
   * @param fail Told of each mistake in a project file, once.
   */
  constructor(
    vocabulary: SettingsVocabulary,
    currentFolder: string,
    overrides: SettingsLayer,
    fail: (failure: Failure) => void,
  ) {
    this.#vocabulary = vocabulary;
    this.#currentFolder = currentFolder;
    this.#overrides = overrides;
    this.#fail = fail;
  }

  /** The settings of a template by the nearest project file in its folder and upwards. */
  settingsOf(path: string): FileSettings {
    return this.#settingsOfFolder(dirname(path));
  }

  /** The settings by a project file that the call names. Undefined where it cannot be read. */
  settingsBy(projectFile: string): FileSettings | undefined {
    const settings = this.#read(projectFile);
    if (!settings) {
      this.#fail({ place: this.#show(projectFile), message: message('The project file cannot be read.') });
    }
    return settings;
  }

  #settingsOfFolder(folder: string): FileSettings {
    const known = this.#ofFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const settings =
      this.#read(join(folder, PROJECT_FILE_NAME)) ??
      (parent === folder ? { settings: resolveSettings(this.#overrides) } : this.#settingsOfFolder(parent));
    this.#ofFolder.set(folder, settings);
    return settings;
  }

  #read(projectFile: string): FileSettings | undefined {
    let text: string;
    try {
      text = readFileSync(projectFile, 'utf8');
    } catch {
      return undefined;
    }
    const { layer, problems } = readProjectFile(text, this.#vocabulary);
    for (const { position, message: sentence } of problems) {
      const place = `${this.#show(projectFile)}:${position.line + 1}:${position.character + 1}`;
      this.#fail({ place, message: sentence });
    }
    return { settings: resolveSettings(layer, this.#overrides), projectFolder: dirname(projectFile) };
  }

  #show(path: string): string {
    return showPath(path, this.#currentFolder);
  }
}

/** Whether the project file of a template leaves it out. */
export function isLeftOut(path: string, { settings, projectFolder }: FileSettings): boolean {
  if (projectFolder === undefined) return false;
  return isExcluded(relative(projectFolder, path).split(sep).join('/'), settings.exclude);
}
