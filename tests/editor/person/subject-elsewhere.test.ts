import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFailed, test } from 'vitest';
import { workFolder } from '../paths';
import { openWorkbench, type OpenWorkbench } from './open-workbench';
import type { Workbench } from './workbench';

const folder = path.join('templates', 'account', 'email');
const subjectFile = 'charged_subject.txt';

let opened: OpenWorkbench | undefined;

beforeAll(async () => {
  opened = await openWorkbench();
});

afterAll(async () => {
  await opened?.close();
});

describe('an author whose subject is in another file', () => {
  test('reads the whole envelope on the first line of the body', async () => {
    const workbench = workbenchFor('envelope-hover');
    await workbench.openFile('charged_message.txt');
    await workbench.waitForSquiggle('Hello Ana,');
    await workbench.putCaretInto('Hello Ana');
    expect(await workbench.hoverAtCaret('Subject:')).toMatch(/Subject: An important update \(charged_subject\.txt\)/u);
    await workbench.press('Escape');
  });

  test('sees the new subject before it is written, and has it written once it is confirmed', async () => {
    const workbench = workbenchFor('subject-preview');
    await workbench.openFile('charged_message.txt');
    await workbench.waitForSquiggle('Hello Ana,');
    const before = await onDisk();

    const titles = await workbench.openLightbulb('Hello Ana');
    const title = titles.find((each) => /^Replace with .*We are sorry: we charged you twice/u.test(each));
    expect(titles).toContain(title);
    await workbench.chooseFixToPreview(title ?? '', [subjectFile, 'We are sorry: we charged you twice']);
    expect(await onDisk()).toBe(before);

    await workbench.applyPreviewOf(subjectFile);
    await workbench.openFile(subjectFile);
    expect(await workbench.saveAndRead(path.join(folder, subjectFile))).toBe('We are sorry: we charged you twice\n');
    await workbench.openFile('charged_message.txt');
    await workbench.waitForNoSquiggle('Hello Ana,');
  });
});

async function onDisk(): Promise<string> {
  return readFile(path.join(workFolder, 'mails', folder, subjectFile), 'utf8');
}

function workbenchFor(name: string): Workbench {
  if (opened === undefined) {
    throw new Error('VS Code has not been opened.');
  }
  onTestFailed(() => opened?.explainFailure(name));
  return opened.workbench;
}
