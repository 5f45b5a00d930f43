import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import pc from 'picocolors';
import type { Engine } from '../../protocol/engine';
import type { Translations } from '../../text/message';
import { MjmlRenderer } from '../mjml/mjml-renderer';
import type { CommandLineHost } from './command-line-host';
import { messageLanguage } from './message-language';

/** Width that output takes where no terminal tells, in characters. */
const USUAL_COLUMNS = 100;

/** The command line's world in a Node process; `bundleFolder` is the absolute path of `dist/`. */
export function createHost(engine: Engine, bundleFolder: string): CommandLineHost {
  const packageFolder = join(bundleFolder, '..');
  const renderer = new MjmlRenderer(join(bundleFolder, 'mjml-process.cjs'));
  return {
    engine,
    version: readVersion(packageFolder),
    currentFolder: process.cwd(),
    translations: readTranslations(packageFolder, messageLanguage(process.env)),
    colours: pc.isColorSupported,
    columns: process.stdout.columns ?? USUAL_COLUMNS,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    readStandardInput: () => buffer(process.stdin),
    renderMjml: (source, options) => renderer.renderMjml(source, options),
  };
}

function readVersion(packageFolder: string): string {
  const manifest: unknown = readJson(join(packageFolder, 'package.json'));
  return isRecord(manifest) && typeof manifest['version'] === 'string' ? manifest['version'] : '0.0.0';
}

/** Translations in the form VS Code keeps them: English sentence to translated sentence. */
function readTranslations(packageFolder: string, language: string): Translations {
  if (language === 'en') return {};
  const bundle = readJson(join(packageFolder, 'l10n', `bundle.l10n.${language}.json`));
  if (!isRecord(bundle)) return {};
  return Object.fromEntries(
    Object.entries(bundle).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
