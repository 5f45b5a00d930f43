/** Every finding in a folder of templates, to be judged by hand: `npm run judge -- DIR [--category ID] [--dialects]`. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { globSync } from 'tinyglobby';
import { checkMail } from '../src/findings/check-mail';
import { createEngine } from '../src/hosts/create-engine';
import { resolveSettings } from '../src/project/settings';
import { findingAsText, tallyAsText, type Judged } from './judging/print-findings';
import { CATEGORIES } from './load-rules';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { category: { type: 'string', default: 'merge-tags' }, dialects: { type: 'boolean', default: false } },
});

const [folder] = positionals;
if (folder === undefined || positionals.length > 1 || !CATEGORIES.some((category) => category === options.category)) {
  console.error(`Usage: npm run judge -- DIR [--category ${CATEGORIES.join('|')}] [--dialects]`);
  process.exit(2);
}

const engine = createEngine();
const settings = resolveSettings({});
const asked = engine.rules.filter(({ category }) => category === options.category);

function judge(path: string): Judged {
  const source = readFileSync(join(resolve(folder ?? ''), path), 'utf8');
  const mail = engine.readMail(source, { path }, settings);
  return { path, mail, findings: checkMail(mail, asked, settings) };
}

const judged = globSync('**/*', { cwd: resolve(folder) })
  .sort()
  .map(judge);
for (const each of judged) {
  if (options.dialects) console.log(`${each.mail.dialect.id ?? 'none'}\t${each.path}`);
  else for (const finding of each.findings) console.log(findingAsText(each, finding));
}
console.log(tallyAsText(judged));
