import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRoleFeatures, type RoleFeatures } from '../../src/document/roles/role-features';
import type { Sentence, Zone } from '../../src/document/prose';
import { overlaps } from '../../src/text/span';
import { placeOf, readLabels } from '../scoring/read-labels';
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
  /** Ids of the rules that it breaks or does not, as one likes. */
  readonly doubtful?: readonly string[];
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

/** Where a letter says what it has to say. */
const TELLING: readonly Zone[] = ['preheader', 'body', 'sign-off', 'footer'];

/** Sentences of fewer words are names and signatures. */
const FEWEST_WORDS = 3;

/** The sentences of the labelled apologies and breach notices of a corpus, with the rules that their words break. */
export function readCorpusSentences(corpus: string, engine: Engine): readonly SentenceExample[] {
  if (!existsSync(join(corpus, 'labels.jsonl'))) return [];
  return readLabels(corpus).flatMap((label) => {
    if (label.kind === undefined || label.kind === 'ordinary') return [];
    const source = readFileSync(join(corpus, label.file), 'utf8');
    const { language, passages } = engine.readMail(source, { path: label.file }, DEFAULT_SETTINGS);
    const marks = label.expect.flatMap((expected) => {
      const place = placeOf(expected, source);
      return place === undefined ? [] : [{ rule: expected.rule, place }];
    });
    return passages.flatMap(({ text, sentences }) =>
      sentences.filter(isTelling).map((sentence): SentenceExample => {
        const place = text.toSource(sentence.span);
        const faults = marks.filter((mark) => overlaps(mark.place, place)).map(({ rule }) => rule);
        return {
          language: sentence.language ?? language.id,
          text: text.text.slice(sentence.span.start, sentence.span.end),
          faults,
          ...(label.allow && { doubtful: label.allow }),
          features: readRoleFeatures([sentence]),
        };
      }),
    );
  });
}

function isTelling({ zone, tokens }: Sentence): boolean {
  return TELLING.includes(zone) && tokens.filter(({ kind }) => kind === 'word').length >= FEWEST_WORDS;
}
