/**
 * Learns what tells the role of a sentence (`train.ts roles`) or the kind of a mail (`train.ts kinds`), and writes it
 * where the engine reads it. Kinds look at roles, so they are learnt in a second run, which reads what the first wrote;
 * `npm run train` does both. With `--cross-validate`, says how often what was not learnt from is told right.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../src/hosts/create-engine';
import { languagePacks } from '../src/languages/index';
import { writeWeights, type Weights } from '../src/document/learnt/weights';
import { PROJECT_FOLDER } from './project-folder';
import { crossValidateKinds, crossValidateRoles } from './training/cross-validate';
import { readCorpus, readOrdinaryTexts, readTrainingMails, type Example } from './training/read-examples';
import {
  readCorpusSentences,
  readInsertedSentences,
  readTrainingSentences,
  type SentenceExample,
} from './training/read-sentences';
import { trainKinds } from './training/train-kinds';
import { trainRoles } from './training/train-roles';

const engine = createEngine();
const training = join(PROJECT_FOLDER, 'server/training');
const corpora = join(PROJECT_FOLDER, 'tests/corpus');
const folders = readdirSync(corpora).map((name) => join(corpora, name));

if (process.argv.includes('--cross-validate')) {
  console.log(`${crossValidateKinds(readMails())}\n\n${crossValidateRoles(readSentences())}`);
} else if (process.argv.includes('roles')) {
  writeRoles(readSentences());
} else {
  writeKinds(readMails());
}

function readMails(): readonly Example[] {
  return [
    ...readTrainingMails(join(training, 'kinds'), engine),
    ...folders.flatMap((corpus) => readCorpus(corpus, engine)),
    ...readOrdinaryTexts(join(PROJECT_FOLDER, 'tests/prose'), engine),
  ];
}

function readSentences(): readonly SentenceExample[] {
  return [
    ...readTrainingSentences(join(training, 'roles'), engine),
    ...readInsertedSentences(languagePacks, engine),
    ...folders.flatMap((corpus) => readCorpusSentences(corpus, engine)),
  ];
}

function writeKinds(mails: readonly Example[]): void {
  const { cues, cuesAlone, concepts, words } = trainKinds(mails);
  const ofCues = 'What the packs’ phrase lists say of the kind of a mail, in every language.';
  const ofCuesAlone = '/** What they say where words and meanings do not tell. Likewise. */';
  write(
    'server/src/document/kind/cue-weights.ts',
    ofCues,
    `export const cueWeights = ${literal(cues)};\n\n${ofCuesAlone}\nexport const cueWeightsAlone = ${literal(cuesAlone)};`,
  );
  const ofConcepts = 'What the meanings of words say of the kind of a mail, in every language.';
  write(
    'server/src/document/kind/concept-weights.ts',
    ofConcepts,
    `export const kindConceptWeights = ${literal(concepts)};`,
  );
  const ofWords = 'What words and pairs of words say of the kind of a mail; `^` stands before those of a subject.';
  for (const [language, weights] of words) {
    writeToPack(language, 'kind-words.ts', ofWords, `export const kindWords = ${literal(weights)};`);
  }
}

function writeRoles(sentences: readonly SentenceExample[]): void {
  const roles = [...trainRoles(sentences)];
  const ofCues = 'What the packs’ phrase lists say of the role of a sentence, in every language.';
  const cues = roles.map(([role, learnt]) => `  ${keyOf(role)}: ${literal(learnt.cues)},`).join('\n');
  const ofEvery = `import type { RoleWords } from '../../languages/sentence-role';\n\n`;
  write(
    'server/src/document/roles/cue-weights.ts',
    ofCues,
    `export const roleCueWeights: RoleWords = {\n${cues}\n};`,
    ofEvery,
  );
  const ofConcepts = 'What the meanings of words say of the role of a sentence, in every language.';
  const concepts = roles.map(([role, learnt]) => `  ${keyOf(role)}: ${literal(learnt.concepts)},`).join('\n');
  const ofRoles = `export const roleConceptWeights: RoleWords = {\n${concepts}\n};`;
  write('server/src/document/roles/concept-weights.ts', ofConcepts, ofRoles, ofEvery);
  const ofWords = 'What words and pairs of words say of the role of a sentence.';
  for (const language of new Set(sentences.map((sentence) => sentence.language))) {
    const words = roles.map(
      ([role, learnt]) => `  ${keyOf(role)}: ${literal(learnt.words.get(language) ?? new Map())},`,
    );
    const text = `export const roleWords: RoleWords = {\n${words.join('\n')}\n};`;
    writeToPack(language, 'role-words.ts', ofWords, text, `import type { RoleWords } from '../sentence-role';\n\n`);
  }
}

function writeToPack(language: string, file: string, comment: string, text: string, imports = ''): void {
  const folder = join('server/src/languages', language);
  if (existsSync(join(PROJECT_FOLDER, folder))) write(join(folder, file), comment, text, imports);
}

function write(path: string, comment: string, text: string, imports = ''): void {
  writeFileSync(join(PROJECT_FOLDER, path), `${imports}/** ${comment} Written by \`npm run train\`. */\n${text}\n`);
}

/** Quoted where it must be, as the formatter wants it. */
function keyOf(role: string): string {
  return /^\w+$/.test(role) ? role : `'${role}'`;
}

/** Written so that no word of a mail can end the literal. */
function literal(weights: Weights): string {
  return `\`\n${writeWeights(weights).replace(/[\\`$]/g, '\\$&')}\n\``;
}
