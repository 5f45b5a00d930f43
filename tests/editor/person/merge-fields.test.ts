import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { workFolder } from '../paths';
import { openWorkbench, type OpenWorkbench } from './open-workbench';
import type { Workbench } from './workbench';

/** Where the workbench keeps its copy of the test workspace. */
const mails = path.join(workFolder, 'mails');

const spring = [
  '<p>Hi {{ customer.first_name | default: "there" }},</p>',
  '<p>Your {{ customer.plan }} plan starts today.</p>',
  '<p><a href="{% unsubscribe_url %}">Unsubscribe</a></p>',
  '',
].join('\n');

const broken = spring.replace('{{ customer.plan }}', '{{ customer.plan }').replace('"there"', '“there”');

const files: Readonly<Record<string, string>> = {
  'spring.html': spring,
  'spring.txt': 'Hi {{ customer.first_name }}, your {{ customer.plan }} plan starts today.\n\n{% unsubscribe_url %}\n',
  'spring.data.json': '{ "customer": { "first_name": "Ada", "plan": "Pro", "shop_city": "Rome" } }\n',
  'promo.html': '<p>Hi *|FNAME|*,</p>\n<p><a href="*|UNSUB|*">Unsubscribe</a></p>\n',
  'autumn/autumn.html': spring,
  'broken.html': broken,
};

let opened: OpenWorkbench | undefined;

beforeAll(async () => {
  opened = await openWorkbench();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(mails, name)), { recursive: true });
    await writeFile(path.join(mails, name), text);
  }
});

afterAll(async () => {
  await opened?.close();
});

describe('an author who writes merge tags', () => {
  test('is offered the fields of the data file after {{', async () => {
    const workbench = workbenchFor('completion-braces');
    await workbench.openFile('spring.html');
    await workbench.press('Control+End');
    await workbench.type('<p>See you in {{');
    await workbench.chooseCompletion('customer.shop_city');
    expect(await workbench.saveAndRead('spring.html')).toContain('<p>See you in {{ customer.shop_city }}');
  });

  test('is offered the fields of Mailchimp after *|', async () => {
    const workbench = workbenchFor('completion-star');
    await workbench.openFile('promo.html');
    await workbench.press('Control+End');
    await workbench.type('<p>Bye *|');
    await workbench.chooseCompletion('LNAME');
    await workbench.press('Escape');
    expect(await workbench.saveAndRead('promo.html')).toMatch(/Bye .*\*\|LNAME\|\*/u);
  });

  test('reads what a tag does in its hover', async () => {
    const workbench = workbenchFor('hover');
    await workbench.openFile('spring.html');
    await workbench.putCaretInto('customer.plan');
    const hover = await workbench.hoverAtCaret('Customer.io');
    expect(hover).toContain('counts as failed');
    expect(hover).toContain('spring.data.json');
    await workbench.press('Escape');
  });

  test('renames a field in the HTML, the text and the data at once', async () => {
    const workbench = workbenchFor('rename');
    await workbench.openFile('spring.html');
    await workbench.rename('customer.plan', 'customer.tariff');
    await expectOnDisk('spring.html', 'Your {{ customer.tariff }} plan');
    await expectOnDisk('spring.txt', 'your {{ customer.tariff }} plan');
    await expectOnDisk('spring.data.json', '"tariff"');
  });

  test('converts a folder after a look at the preview, and undoes a file in one step', async () => {
    const workbench = workbenchFor('conversion');
    await workbench.openFile('autumn.html');
    await workbench.runCommand('Amends: Convert the Merge Tags of a Folder');
    await workbench.pick('mailchimp');
    await workbench.applyPreviewOf('autumn.html');
    await workbench.openFile('autumn.html');
    const converted = await workbench.saveAndRead('autumn/autumn.html');
    expect(converted).toContain('Hi *|IF:FNAME|**|FNAME|**|ELSE:|*there*|END:IF|*,');
    expect(converted).toContain('href="*|UNSUB|*"');
    await expectOnDisk('spring.html', '{% unsubscribe_url %}');
    await workbench.putCaretInto('starts today');
    await workbench.press('Control+Z');
    expect(await workbench.saveAndRead('autumn/autumn.html')).toBe(spring);
  });

  test('makes every safe fix in one step, and takes it back in one', async () => {
    const workbench = workbenchFor('fix-all');
    await workbench.openFile('broken.html');
    await workbench.waitForSquiggle('{{ customer.plan }');
    await workbench.runCommand('Fix All');
    await workbench.waitForNoSquiggle('{{ customer.plan }');
    const mended = await workbench.saveAndRead('broken.html');
    expect(mended).toContain('{{ customer.plan }} plan');
    expect(mended).toContain('default: "there"');
    await workbench.press('Control+Z');
    expect(await workbench.saveAndRead('broken.html')).toBe(broken);
  });
});

/** Waits until a file holds these words: VS Code saves what a refactoring changes. */
async function expectOnDisk(name: string, words: string): Promise<void> {
  await expect.poll(() => readFile(path.join(mails, name), 'utf8'), { timeout: 10_000 }).toContain(words);
}

function workbenchFor(name: string): Workbench {
  if (opened === undefined) {
    throw new Error('VS Code has not been opened.');
  }
  onTestFailed(() => opened?.explainFailure(name));
  return opened.workbench;
}
