import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoleFeatures, type RoleFeatures } from '../../src/document/roles/role-features';
import { DEFAULT_SETTINGS } from '../../src/project/settings';
import type { LanguagePack } from '../../src/languages/language-pack';
import type { Engine } from '../../src/protocol/engine';

/** A sentence whose roles somebody has said, and what it shows of them. */
export interface SentenceExample {
  readonly language: string;
  readonly text: string;
  /** Undefined where nobody has said them. */
  readonly roles?: readonly string[];
  /** Ids of the rules that it breaks; undefined likewise. */
  readonly faults?: readonly string[];
  readonly features: RoleFeatures;
}

/** What the packs' fixes write: nobody should be told that it breaks a rule. */
export function readInsertedSentences(packs: readonly LanguagePack[], engine: Engine): readonly SentenceExample[] {
  return packs.flatMap(({ id: language, topics }) =>
    Object.values(topics).flatMap(({ insert = [], insertForBreach = [] }) =>
      [...insert, ...insertForBreach].map((text) => ({
        language,
        text,
        faults: [],
        features: featuresOf(text, language, engine),
      })),
    ),
  );
}

function featuresOf(text: string, language: string, engine: Engine): RoleFeatures {
  const { passages } = engine.readMail(text, { path: 'sentence.txt', language }, DEFAULT_SETTINGS);
  return readRoleFeatures(passages.flatMap(({ sentences }) => sentences));
}

/** The sentences of a folder of `<language>.jsonl` files. */
export function readTrainingSentences(folder: string, engine: Engine): readonly SentenceExample[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return lines.map((line): SentenceExample => {
      const { text, ...said }: Pick<SentenceExample, 'text' | 'roles' | 'faults'> = JSON.parse(line);
      const language = file.slice(0, 2);
      return { language, text, ...said, features: featuresOf(text, language, engine) };
    });
  });
}
