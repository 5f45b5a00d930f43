/** `npm run new-rule`: asks three questions and writes a rule with its test. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RuleCategory } from '../src/rules/rule';
import { CATEGORIES } from './load-rules';
import { ruleSource, ruleTestSource } from './new-rule-sources';
import { PROJECT_FOLDER } from './project-folder';

const answers = createInterface({ input: process.stdin })[Symbol.asyncIterator]();

async function ask<Answer>(question: string, read: (answer: string) => Answer | undefined): Promise<Answer> {
  for (;;) {
    process.stdout.write(`${question}\n> `);
    const { value, done } = await answers.next();
    if (done) throw new Error('No rule was written: an answer is missing.');
    const answer = read(value.trim());
    if (answer !== undefined) return answer;
  }
}

function readId(answer: string): string | undefined {
  if (/^[a-z]+(?:-[a-z]+)*$/.test(answer)) return answer;
  console.log('An id is made of lower-case words with hyphens between them, such as “weasel-words”.');
  return undefined;
}

function readCategory(answer: string): RuleCategory | undefined {
  return CATEGORIES[Number(answer) - 1] ?? CATEGORIES.find((category) => category === answer);
}

function write(path: string, text: string): void {
  const file = join(PROJECT_FOLDER, path);
  if (existsSync(file)) throw new Error(`${path} exists already.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${path}`);
}

const id = await ask('Id of the rule? It names the defect: “missing-fallback”.', readId);
const choices = CATEGORIES.map((category, index) => `${index + 1} ${category}`).join(', ');
const category = await ask(`Category? (${choices})`, readCategory);
const summary = await ask('What does it ask the author to do, in one line?', (answer) => answer || undefined);

write(`server/src/rules/${category}/${id}.ts`, ruleSource({ id, category, summary }));
write(`tests/rules/${category}/${id}.test.ts`, ruleTestSource({ id, category, summary }));
console.log('Write examples, then `check`, then `why`; `npm run generate` does the rest.');
process.stdin.destroy();
