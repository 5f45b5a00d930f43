import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerRuntime } from '../protocol/runtime';
import type { Translations } from '../text/message';
import { MjmlRenderer } from './mjml/mjml-renderer';
import { LARGEST_FILE } from './read-bytes';
import { decodeAnyhow } from './text-encoding';

export interface NodePaths {
  /** Absolute path of the bundled MJML process. */
  readonly mjmlProcess: string;
  /** Absolute path of the folder of translations. */
  readonly translations: string;
}

/** What the server asks of its host, as Node answers it. */
export function nodeRuntime({ mjmlProcess, translations }: NodePaths): ServerRuntime {
  const renderer = new MjmlRenderer(mjmlProcess);
  return {
    timers: { setImmediate: (callback) => void setImmediate(callback) },
    readFile: async (uri) => readText(fileURLToPath(uri)),
    async renderMjml({ source, uri, workspaceFolders }, token) {
      const abort = new AbortController();
      const listener = token.onCancellationRequested(() => abort.abort());
      try {
        return await renderer.renderMjml(source, {
          ...(isFile(uri) && { filePath: fileURLToPath(uri) }),
          workspaceFolders: workspaceFolders.filter(isFile).map((folder) => fileURLToPath(folder)),
          signal: abort.signal,
        });
      } finally {
        listener.dispose();
      }
    },
    loadTranslations: (locale) => loadTranslations(translations, locale),
  };
}

/** `pt-br` falls back to `pt`; a language without a file leaves every sentence in English. */
async function loadTranslations(folder: string, locale: string): Promise<Translations> {
  for (const tag of [locale, locale.split('-', 1)[0] ?? locale]) {
    if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/.test(tag)) continue;
    const text = await readText(join(folder, `bundle.l10n.${tag}.json`));
    if (text !== undefined) return JSON.parse(text) as Translations;
  }
  return {};
}

/** What waits for ever, or is too large to be part of a mail, is not read. */
async function readText(path: string): Promise<string | undefined> {
  try {
    const stats = await stat(path);
    if (!stats.isFile() || stats.size > LARGEST_FILE) return undefined;
    return decodeAnyhow(await readFile(path));
  } catch {
    return undefined;
  }
}

function isFile(uri: string): boolean {
  return uri.startsWith('file:');
}
