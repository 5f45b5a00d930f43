import { fileURLToPath } from 'node:url';
import path from 'node:path';

/** The root folder of the project. */
export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where editors are installed: the folder that `@vscode/test-electron` uses too. */
export const installFolder = path.join(projectFolder, '.vscode-test');

/** Where a test run keeps its package, its profiles and its logs. */
export const workFolder = path.join(projectFolder, '.cache', 'editor');
