/**
 * Learns what tells the kind of a mail, and writes it where the engine reads it: `npm run train`. With
 * `--cross-validate`, says instead how often mails are told right that were not learnt from.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../src/hosts/create-engine';
import { writeWeights } from '../src/document/learnt/weights';
import { PROJECT_FOLDER } from './project-folder';
import { crossValidate } from './training/cross-validate';
import { readCorpus, readTrainingMails } from './training/read-examples';
import { trainKinds } from './training/train-kinds';

const engine = createEngine();
const corpora = join(PROJECT_FOLDER, 'tests/corpus');
const examples = [
  ...readTrainingMails(join(PROJECT_FOLDER, 'server/training'), engine),
  ...readdirSync(corpora).flatMap((name) => readCorpus(join(corpora, name), engine)),
];

/** Written so that no word of a mail can end the literal. */
function write(path: string, name: string, comment: string, lines: string): void {
  const literal = lines.replace(/[\\`$]/g, '\\$&');
  writeFileSync(
    join(PROJECT_FOLDER, path),
    `/** ${comment} Written by \`npm run train\`. */\nexport const ${name} = \`\n${literal}\n\`;\n`,
  );
}

if (process.argv.includes('--cross-validate')) {
  console.log(crossValidate(examples));
} else {
  const { cues, words } = trainKinds(examples);
  const ofCues = 'What the packs’ phrase lists say of the kind of a mail, in every language.';
  write('server/src/document/kind/cue-weights.ts', 'cueWeights', ofCues, writeWeights(cues));
  for (const [language, weights] of words) {
    const folder = join('server/src/languages', language);
    if (!existsSync(join(PROJECT_FOLDER, folder))) continue;
    const ofWords = 'What words and pairs of words say of the kind of a mail; `^` stands before those of a subject.';
    write(join(folder, 'kind-words.ts'), 'kindWords', ofWords, writeWeights(weights));
  }
}
