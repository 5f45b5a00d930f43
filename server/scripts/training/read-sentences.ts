import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoleFeatures, type RoleFeatures } from '../../src/document/roles/role-features';
import { DEFAULT_SETTINGS } from '../../src/project/settings';
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

/** The sentences of a folder of `<language>.jsonl` files. */
export function readTrainingSentences(folder: string, engine: Engine): readonly SentenceExample[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
    return lines.map((line): SentenceExample => {
      const { text, ...said }: Pick<SentenceExample, 'text' | 'roles' | 'faults'> = JSON.parse(line);
      const language = file.slice(0, 2);
      const { passages } = engine.readMail(text, { path: 'sentence.txt', language }, DEFAULT_SETTINGS);
      const features = readRoleFeatures(passages.flatMap(({ sentences }) => sentences));
      return { language, text, ...said, features };
    });
  });
}
