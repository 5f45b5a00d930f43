import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { PROJECT_FOLDER } from '../../server/scripts/project-folder';
import { createHost } from '../../server/src/hosts/command-line/create-host';
import { createEngine } from '../../server/src/hosts/create-engine';
import { nodeRuntime } from '../../server/src/hosts/node-runtime';
import { message, renderMessage } from '../../server/src/text/message';

const SENTENCE = message('Remove “{0}”', 'Oops');

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['fr', 'Supprimer «\u00a0Oops\u00a0»'],
  ['it-IT', 'Rimuovi «Oops»'],
  ['id', 'Hapus “Oops”'],
  ['ar', 'حذف «\u2068Oops\u2069»'],
  ['de', 'Remove “Oops”'],
])('the language server speaks %s to an editor that does not bring its own words', async (locale, sentence) => {
  const dist = join(PROJECT_FOLDER, 'dist');
  const runtime = nodeRuntime({ mjmlProcess: join(dist, 'mjml-process.cjs'), translations: join(dist, '../l10n') });
  const translations = await runtime.loadTranslations(locale.toLowerCase());
  expect(renderMessage(SENTENCE, translations)).toBe(sentence);
});

it('the command line speaks the language of the shell', () => {
  vi.stubEnv('LC_ALL', 'id_ID.UTF-8');
  const { translations } = createHost(createEngine(), join(PROJECT_FOLDER, 'dist'));
  expect(renderMessage(SENTENCE, translations)).toBe('Hapus “Oops”');
});
