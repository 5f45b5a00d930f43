import { afterEach, describe, expect, test } from 'vitest';
import type { Diagnostic, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import {
  checkFileRequest,
  choicesRequest,
  mailFactsRequest,
  projectFactRequest,
  type CheckedFile,
  type MailFacts,
} from '../../server/src/protocol/messages';
import { FOLDER, onLine, TestEditor } from './test-editor';

const MAIL = `${FOLDER}/emails/sorry.html`;

let editor: TestEditor;
afterEach(() => editor.dispose());

function factsOf(uri: string): Promise<MailFacts | null> {
  return editor.connection.sendRequest<MailFacts | null>(mailFactsRequest, { uri });
}

describe('facts of a mail', () => {
  test('say what it is, and who or what settled it', async () => {
    editor = await TestEditor.start();
    await editor.open(MAIL, 'oops');
    expect(await factsOf(MAIL)).toMatchObject({
      isMail: true,
      because: 'place',
      kind: { value: 'apology', because: 'inferred' },
      evidence: ['oops'],
      dialect: { value: 'mailchimp', because: 'tags' },
      language: { value: 'en', because: 'words' },
    });
  });

  test('follow the settings', async () => {
    editor = await TestEditor.start({ settings: () => ({ kind: 'breach' }) });
    await editor.open(MAIL, 'oops');
    expect(await factsOf(MAIL)).toMatchObject({ kind: { value: 'breach', because: 'configured' } });
  });

  test('say why there is nothing to say', async () => {
    editor = await TestEditor.start({ settings: () => ({ exclude: ['emails/'] }) });
    await editor.open(MAIL, 'oops');
    await editor.open(`${FOLDER}/README.md`, 'oops', 'markdown');
    expect(await factsOf(MAIL)).toMatchObject({ isMail: false, because: 'excluded' });
    expect(await factsOf(`${FOLDER}/README.md`)).toMatchObject({ isMail: false, because: 'repository-document' });
    expect(await factsOf(`${FOLDER}/closed.html`)).toBeNull();
  });
});

describe('facts that the project file settles', () => {
  const PROJECT_FILE = `${FOLDER}/amends.config.json`;
  const TEXT = '{\n  "kind": "ordinary"\n}\n';

  function write(value?: string): Promise<WorkspaceEdit | null> {
    return editor.connection.sendRequest(projectFactRequest, { uri: MAIL, fact: 'kind', value });
  }

  test('are named, so that nobody writes them where they do not count', async () => {
    editor = await TestEditor.start({ files: new Map([[PROJECT_FILE, TEXT]]), settings: () => ({ kind: 'breach' }) });
    await editor.open(MAIL, 'oops');
    expect(await factsOf(MAIL)).toMatchObject({
      kind: { value: 'ordinary' },
      projectFile: { uri: PROJECT_FILE, settles: ['kind'] },
    });
  });

  test('are written there', async () => {
    editor = await TestEditor.start({ files: new Map([[PROJECT_FILE, TEXT]]) });
    await editor.open(MAIL, 'oops');
    expect((await write('apology'))?.documentChanges).toEqual([
      {
        textDocument: { uri: PROJECT_FILE, version: null },
        edits: [{ range: onLine(1, 10, 20), newText: '"apology"' }],
      },
    ]);
    expect((await write())?.documentChanges).toHaveLength(1);
  });

  test('are not written where there is no project file', async () => {
    editor = await TestEditor.start();
    await editor.open(MAIL, 'oops');
    expect(await write('apology')).toBeNull();
    expect(await factsOf(MAIL)).not.toHaveProperty('projectFile');
  });
});

test('the client learns what there is to choose from', async () => {
  editor = await TestEditor.start();
  expect(await editor.connection.sendRequest(choicesRequest)).toEqual({
    dialects: [{ id: 'mailchimp', name: 'Mailchimp' }],
    languages: [{ id: 'en', name: 'English' }],
  });
});

describe('a file that is not open', () => {
  function check(uri: string, text: string): Promise<CheckedFile<Diagnostic>> {
    return editor.connection.sendRequest<CheckedFile<Diagnostic>>(checkFileRequest, { uri, text });
  }

  test('is checked as an open one is, MJML included', async () => {
    const rendered = { errors: [{ line: 1, message: 'mj-list is unknown', tagName: 'mj-list' }] };
    editor = await TestEditor.start({ runtime: { renderMjml: () => Promise.resolve(rendered) } });
    expect(await check(MAIL, 'oops')).toMatchObject({ isMail: true, diagnostics: [{ code: 'no-oops' }] });
    expect(await check(`${FOLDER}/emails/a.mjml`, '<mjml>')).toMatchObject({ diagnostics: [{ code: 'mjml-says' }] });
  });

  test('may turn out to be no mail', async () => {
    editor = await TestEditor.start();
    expect(await check(`${FOLDER}/README.md`, 'oops')).toEqual({ isMail: false, diagnostics: [] });
  });
});
