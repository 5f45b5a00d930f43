/**
 * Precision and recall over labelled templates:
 * `npm run score -- DIR [--verbose] [--json] [--cross-validate] [--language ID,ID] [--dialect ID,ID]`.
 */
import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine } from '../src/hosts/create-engine';
import { MjmlRenderer } from '../src/hosts/mjml/mjml-renderer';
import { PROJECT_FOLDER } from './project-folder';
import { mistakesAsText, scoreAsJson, scoreAsText } from './scoring/print-score';
import { always, enginesWithoutMail } from './scoring/engines-without-mail';
import { readLabels, type Label } from './scoring/read-labels';
import { scoreCorpus } from './scoring/score-corpus';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    verbose: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
    language: { type: 'string' },
    dialect: { type: 'string' },
  },
});

const [folder] = positionals;
if (folder === undefined || positionals.length > 1) {
  console.error(
    'Usage: npm run score -- DIR [--verbose] [--json] [--cross-validate] [--language ID,ID] [--dialect ID,ID]',
  );
  process.exit(2);
}

function isAsked(value: string | null | undefined, asked: string | undefined): boolean {
  return asked === undefined || asked.split(',').includes(value ?? 'none');
}

function isInQuestion({ language, dialect }: Label): boolean {
  return isAsked(language, options.language) && isAsked(dialect, options.dialect);
}

const corpus = resolve(folder);
const labels = readLabels(corpus).filter(isInQuestion);
if (labels.some(({ file }) => file.endsWith('.mjml'))) {
  execFileSync(process.execPath, [join(PROJECT_FOLDER, 'esbuild.mjs'), 'mjml-process'], { cwd: PROJECT_FOLDER });
}
const renderer = new MjmlRenderer(join(PROJECT_FOLDER, 'dist/mjml-process.cjs'));
const engineFor = options['cross-validate'] ? enginesWithoutMail(corpus) : always(createEngine());
const scored = await scoreCorpus(corpus, labels, engineFor, renderer);
if (options.json) process.stdout.write(scoreAsJson(scored));
else process.stdout.write((options.verbose ? `${mistakesAsText(scored)}\n` : '') + scoreAsText(scored));
