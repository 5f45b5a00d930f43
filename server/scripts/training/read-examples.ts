import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKindFeatures, type KindFeatures } from '../../src/document/kind/kind-features';
import type { MailKind } from '../../src/document/mail-document';
import { DEFAULT_SETTINGS } from '../../src/project/settings';
import type { Engine } from '../../src/protocol/engine';
import { readLabels } from '../scoring/read-labels';

/** A mail whose kind somebody has said, and what it shows of it. */
export interface Example {
  /** The file and the line, or the template. */
  readonly place: string;
  readonly language: string;
  readonly kind: MailKind;
  readonly features: KindFeatures;
}

/** One line of `server/training/<language>.jsonl`. */
interface TrainingMail {
  readonly kind: MailKind;
  readonly subject: string;
  readonly text: string;
}

const KINDS: readonly MailKind[] = ['ordinary', 'apology', 'breach'];

/** The mails of a folder of `<language>.jsonl` files. */
export function readTrainingMails(folder: string, engine: Engine): readonly Example[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return lines.map((line, index): Example => {
      const { kind, subject, text }: TrainingMail = JSON.parse(line);
      const language = file.slice(0, 2);
      const source = `Subject: ${subject}\n\n${text}\n`;
      return {
        place: `${file}:${index + 1}`,
        language,
        kind,
        features: featuresOf(source, 'mail.txt', language, engine),
      };
    });
  });
}

/** The templates of a labelled corpus. */
export function readCorpus(corpus: string, engine: Engine): readonly Example[] {
  if (!existsSync(join(corpus, 'labels.jsonl'))) return [];
  return readLabels(corpus).flatMap(({ file, kind: label, language = 'en' }): Example[] => {
    const kind = KINDS.find((candidate) => candidate === label);
    if (kind === undefined) return [];
    const source = readFileSync(join(corpus, file), 'utf8');
    return [{ place: join(corpus, file), language, kind, features: featuresOf(source, file, language, engine) }];
  });
}

/**
 * The texts of a folder of ordinary prose, a folder a language: long texts hold a little of everything, and only from
 * such can it be learnt that a little is not enough.
 */
export function readOrdinaryTexts(folder: string, engine: Engine): readonly Example[] {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return languages.flatMap(({ name: language }) => {
    const files = readdirSync(join(folder, language)).sort();
    return files.map((file): Example => {
      const source = readFileSync(join(folder, language, file), 'utf8');
      return { place: file, language, kind: 'ordinary', features: featuresOf(source, file, language, engine) };
    });
  });
}

function featuresOf(source: string, path: string, language: string, engine: Engine): KindFeatures {
  return readKindFeatures(engine.readMail(source, { path, language }, DEFAULT_SETTINGS).passages);
}
