import { expect, test } from 'vitest';
import evading from '../../server/src/rules/apology/evading-responsibility';
import minimizing from '../../server/src/rules/apology/minimizing';
import weasel from '../../server/src/rules/apology/weasel-words';
import type { Rule } from '../../server/src/rules/rule';
import { renderMessage } from '../../server/src/text/message';
import { applyEdits } from '../../server/src/text/text-edit';
import { checkSource } from '../harness/check-source';

async function underlined(rule: Rule, letter: string): Promise<readonly string[]> {
  const source = `Hello,\n\n${letter}\n`;
  const findings = await checkSource(rule, { source, kind: 'apology' });
  return findings.map(({ span }) => source.slice(span.start, span.end));
}

test('phrases that stand close together are one finding', async () => {
  const letter = 'It appears that some customers may have been charged twice.';
  expect(await underlined(weasel, letter)).toEqual(['It appears that some customers may have been charged']);
  expect(await underlined(evading, 'Our vendor had an outage, and an error occurred.')).toHaveLength(1);
});

test('phrases of two sentences are two findings', async () => {
  expect(await underlined(weasel, 'It appears that we sent it twice. Some customers were charged.')).toHaveLength(2);
});

test('phrases far from each other are two findings', async () => {
  const letter =
    'It appears that the mail that we wrote on Monday for the readers of our garden letter in Leeds and in York and in every town between them went to some customers.';
  expect(await underlined(weasel, letter)).toHaveLength(2);
});

test('what mends each phrase is offered for all at once, and first', async () => {
  const source = 'Hello,\n\nWe made a small error, a minor issue.\n';
  const [finding] = await checkSource(minimizing, { source, kind: 'apology' });
  const [together, ...each] = finding?.fixes ?? [];
  expect(together && renderMessage(together.title)).toBe('Reword “small error, a minor issue”');
  expect(together && applyEdits(source, together.edits)).toBe('Hello,\n\nWe made an error, an issue.\n');
  expect(each.length).toBeGreaterThanOrEqual(2);
});
