import { dirname, join, relative, sep } from 'node:path';
import { isExcluded } from '../../project/is-excluded';
import { PROJECT_FILE_NAME, readProjectFile } from '../../project/read-project-file';
import { resolveSettings, type ProjectSettings, type SettingsLayer } from '../../project/settings';
import type { SettingsVocabulary } from '../../project/settings-schema';
import { message } from '../../text/message';
import { readBytes } from '../read-bytes';
import { explainProblem, type Failure } from './failure';
import { showPath } from './find-templates';
import { decodeTemplate } from './read-template';

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
    if (settings === 'missing') {
      this.#fail({ place: this.#show(projectFile), message: message('There is no such project file.') });
    }
    return typeof settings === 'object' ? settings : undefined;
  }

  #settingsOfFolder(folder: string): FileSettings {
    const known = this.#ofFolder.get(folder);
    if (known) return known;
    const parent = dirname(folder);
    const read = this.#read(join(folder, PROJECT_FILE_NAME));
    const isAbove = read === 'missing' && parent !== folder;
    const ofCall = { settings: resolveSettings(this.#overrides) };
    const settings = isAbove ? this.#settingsOfFolder(parent) : typeof read === 'object' ? read : ofCall;
    this.#ofFolder.set(folder, settings);
    return settings;
  }

  #read(projectFile: string): FileSettings | 'missing' | 'unreadable' {
    const read = readBytes(projectFile);
    if ('problem' in read && read.problem === 'missing') return 'missing';
    const decoded = 'bytes' in read ? decodeTemplate(read.bytes, projectFile) : { failure: explainProblem(read) };
    if ('failure' in decoded) {
      this.#fail({ place: this.#show(projectFile), message: decoded.failure });
      return 'unreadable';
    }
    const { layer, problems } = readProjectFile(decoded.text, this.#vocabulary);
    for (const { position, message: sentence } of problems) {
      const place = `${this.#show(projectFile)}:${position.line + 1}:${position.character + 1}`;
      this.#fail({ place, message: sentence });
    }
    return { settings: resolveSettings(layer, this.#overrides), projectFolder: dirname(projectFile) };
  }

  #show(path: string): string {
    return showPath(path, this.#currentFolder) || '.';
  }
}

/** Whether the project file of a template leaves it out. */
export function isLeftOut(path: string, { settings, projectFolder }: FileSettings): boolean {
  if (projectFolder === undefined) return false;
  return isExcluded(relative(projectFolder, path).split(sep).join('/'), settings.exclude);
}
