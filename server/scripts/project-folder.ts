import { join } from 'node:path';

/** Absolute path of the folder that holds `package.json`. */
export const PROJECT_FOLDER = join(import.meta.dirname, '../..');
