import { expect, test } from 'vitest';
import rule from '../../../server/src/rules/apology/buried-lede';
import { checkSource } from '../../harness/check-source';

const FAULT = 'We sent you the wrong price yesterday. We are sorry.';

test('a joke in front of the fault hides it', async () => {
  const source = `Hi Ana,\n\nOur intern has been sentenced to a week of decaf.\n\n${FAULT}\n`;
  expect(await checkSource(rule, { source, kind: 'apology' })).toHaveLength(1);
});

test('the fault itself comes first', async () => {
  const source = `Hi Ana,\n\n${FAULT}\n\nOur intern has been sentenced to a week of decaf.\n`;
  expect(await checkSource(rule, { source, kind: 'apology' })).toEqual([]);
});

test('news of the company is not taken for the fault', async () => {
  const news = 'This spring we opened two kitchens in Leeds, and the peaches have never been better.';
  const source = `Hi Ana,\n\n${news}\n\nUnfortunately, mistakes were made in our packing line, and boxes went out without ice.\n`;
  const [finding] = await checkSource(rule, { source, kind: 'apology' });
  expect(finding && source.slice(finding.span.start)).toMatch(/^Unfortunately/);
});

test('a line that leads up to the fault is no news', async () => {
  const source = `Hi Ana,\n\nThis is about the price in our mail.\n\n${FAULT}\n`;
  expect(await checkSource(rule, { source, kind: 'apology' })).toEqual([]);
});
