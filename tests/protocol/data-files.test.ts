import { afterEach, describe, expect, test } from 'vitest';
import { FileChangeType } from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../server/src/hosts/create-engine';
import { FOLDER, onLine, TestEditor } from './test-editor';

const MAIL = `${FOLDER}/emails/welcome.html`;
const DATA = `${FOLDER}/emails/welcome.data.json`;
const TEXT = '<p>Your plan is {{ plan_nmae }} in {{ city }}.</p>\n<p>{% if city %}Hello{% endif %}</p>\n';

let editor: TestEditor;
afterEach(() => editor.dispose());

async function unknownFields(): Promise<readonly string[]> {
  const diagnostics = await editor.pull(MAIL);
  return diagnostics.filter(({ code }) => code === 'unknown-merge-field').map(({ message }) => String(message));
}

describe('a data file beside the template', () => {
  test('says which fields there are, from the moment it is there', async () => {
    const files = new Map<string, string>();
    editor = await TestEditor.start({ engine: createEngine(), files });
    await editor.open(MAIL, TEXT);
    expect(await unknownFields()).toEqual([]);
    files.set(DATA, '{ "plan_name": "Pro", "city": "Rome" }');
    await editor.changeFile(DATA, FileChangeType.Created);
    expect(await unknownFields()).toEqual([expect.stringContaining('plan_name')]);
    files.delete(DATA);
    await editor.changeFile(DATA, FileChangeType.Deleted);
    expect(await unknownFields()).toEqual([]);
  });

  test('counts as the editor shows it, before it is stored', async () => {
    const files = new Map([[DATA, '{ "plan_name": "Pro", "city": "Rome" }']]);
    editor = await TestEditor.start({ engine: createEngine(), files });
    await editor.open(MAIL, TEXT);
    expect(await unknownFields()).toEqual([expect.stringContaining('plan_name')]);
    await editor.open(DATA, '{ "plan_name": "Pro", "city": "Rome" }', 'json');
    await editor.type(DATA, 2, onLine(0, 3, 12), 'plan_nmae');
    expect(await unknownFields()).toEqual([]);
    expect(editor.refreshes).toBeGreaterThan(0);
    await editor.close(DATA);
    expect(await unknownFields()).toEqual([expect.stringContaining('plan_name')]);
  });

  test('is not read outside the workspace', async () => {
    const read: string[] = [];
    editor = await TestEditor.start({ runtime: { readFile: (uri) => Promise.resolve(void read.push(uri)) } });
    await editor.open('file:///elsewhere/welcome.html', TEXT);
    await editor.pull('file:///elsewhere/welcome.html');
    expect(read).toEqual([]);
  });
});
