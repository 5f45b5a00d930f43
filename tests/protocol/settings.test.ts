import { afterEach, describe, expect, test, vi } from 'vitest';
import { DidChangeWorkspaceFoldersNotification, FileChangeType } from 'vscode-languageserver-protocol/node';
import { fakeEngine } from './fake-engine';
import { FOLDER, MODERN, onLine, TestEditor, type TestEditorOptions, WITHOUT_WATCHERS } from './test-editor';

const MAIL = `${FOLDER}/emails/sorry.html`;
const PROJECT_FILE = `${FOLDER}/amends.config.json`;

let editor: TestEditor;
afterEach(() => editor.dispose());

async function start(options?: TestEditorOptions): Promise<void> {
  editor = await TestEditor.start(options);
}

async function severities(uri = MAIL): Promise<readonly (number | undefined)[]> {
  return (await editor.pull(uri)).map(({ severity }) => severity);
}

describe('settings of the editor', () => {
  test('are asked for each document, so that folders may differ', async () => {
    const other = `${FOLDER}/newsletters/joke.html`;
    await start({
      settings: (uri) => (uri === other ? { rules: { 'no-oops': 'off' } } : { rules: { 'no-oops': 'hint' } }),
    });
    await editor.open(MAIL, 'oops');
    await editor.open(other, 'oops');
    expect(await severities()).toEqual([4]);
    expect(await severities(other)).toEqual([]);
  });

  test('count from the moment they change', async () => {
    let level = 'error';
    await start({ settings: () => ({ rules: { 'no-oops': level } }) });
    await editor.open(MAIL, 'oops');
    expect(await severities()).toEqual([1]);
    level = 'off';
    await editor.changeSettings(null);
    await vi.waitFor(() => expect(editor.refreshes).toBe(1));
    expect(await severities()).toEqual([]);
  });

  test('may be sent by editors that cannot be asked', async () => {
    await start({ capabilities: { ...MODERN, workspace: { diagnostics: { refreshSupport: true } } } });
    await editor.open(MAIL, 'oops');
    await editor.changeSettings({ amends: { rules: { 'no-oops': 'information' } } });
    expect(await severities()).toEqual([3]);
  });

  test('that are wrong do no harm', async () => {
    await start({ settings: () => ({ rules: { 'no-oops': 'loud' }, kind: 'apology' }) });
    await editor.open(MAIL, 'oops');
    expect(await severities()).toEqual([2]);
  });
});

describe('the project file', () => {
  test('of the nearest folder weighs more than the editor', async () => {
    const files = new Map([
      [PROJECT_FILE, '{ "rules": { "no-oops": "error" } }'],
      [`${FOLDER}/emails/amends.config.json`, '{ "rules": { "no-oops": "hint" } }'],
    ]);
    await start({ files, settings: () => ({ rules: { 'no-oops': 'off' } }) });
    await editor.open(MAIL, 'oops');
    await editor.open(`${FOLDER}/newsletters/joke.html`, 'oops');
    expect(await severities()).toEqual([4]);
    expect(await severities(`${FOLDER}/newsletters/joke.html`)).toEqual([1]);
  });

  test('is watched', async () => {
    const files = new Map<string, string>();
    await start({ files });
    await vi.waitFor(() => expect(editor.registered).toContain('workspace/didChangeWatchedFiles'));
    await editor.open(MAIL, 'oops');
    expect(await severities()).toEqual([2]);
    files.set(PROJECT_FILE, '{ "rules": { "no-oops": "off" } }');
    await editor.changeFile(PROJECT_FILE, FileChangeType.Created);
    expect(await severities()).toEqual([]);
  });

  test('counts as the editor shows it, before it is stored', async () => {
    const off = '{ "rules": { "no-oops": "off" } }';
    await start({ files: new Map([[PROJECT_FILE, '{ "rules": { "no-oops": "hint" } }']]) });
    await editor.open(MAIL, 'oops');
    expect(await severities()).toEqual([4]);
    await editor.open(PROJECT_FILE, off, 'json');
    expect(await severities()).toEqual([]);
    await editor.type(PROJECT_FILE, 2, onLine(0, off.indexOf('off'), off.indexOf('off') + 3), 'error');
    expect(await severities()).toEqual([1]);
    await editor.close(PROJECT_FILE);
    expect(await severities()).toEqual([4]);
  });

  test('shows the mistakes of what is typed, to clients that do not ask too', async () => {
    await start({ capabilities: {} });
    await editor.open(MAIL, 'oops');
    await editor.open(PROJECT_FILE, '{ "colour": 1 }', 'json');
    const shown = () => editor.published.findLast(({ uri }) => uri === PROJECT_FILE)?.diagnostics.length;
    await vi.waitFor(() => expect(shown()).toBe(1));
    await editor.type(PROJECT_FILE, 2, onLine(0, 2, 13), '');
    await vi.waitFor(() => expect(shown()).toBe(0));
  });

  test('and related files are read anew on every save by editors that watch no files', async () => {
    const files = new Map<string, string>();
    await start({ files, capabilities: WITHOUT_WATCHERS });
    expect(editor.answer.capabilities.textDocumentSync).toMatchObject({ save: true });
    await editor.open(MAIL, 'oops');
    expect(await severities()).toEqual([2]);
    files.set(PROJECT_FILE, '{ "rules": { "no-oops": "off" } }');
    await editor.save(MAIL);
    expect(await severities()).toEqual([]);
    files.set(PROJECT_FILE, '{ "rules": { "no-oops": "error" } }');
    await editor.open(`${FOLDER}/emails/other.html`, 'oops');
    expect(await severities()).toEqual([1]);
  });

  test('outside the workspace is not read', async () => {
    const read: string[] = [];
    await start({ runtime: { readFile: (uri) => Promise.resolve(void read.push(uri)) } });
    await editor.open('file:///elsewhere/emails/sorry.html', 'oops');
    expect(await severities('file:///elsewhere/emails/sorry.html')).toEqual([2]);
    await editor.open(`${FOLDER}/../emails/sorry.html`, 'oops');
    await severities(`${FOLDER}/../emails/sorry.html`);
    expect(read).toEqual([]);
  });

  test('shows its own mistakes, and forgets them when it is gone', async () => {
    const files = new Map([[PROJECT_FILE, '{\n  "colour": 1 }']]);
    await start({ files });
    await editor.open(MAIL, 'oops');
    await editor.pull(MAIL);
    await vi.waitFor(() => expect(editor.published).toHaveLength(1));
    expect(editor.published[0]).toMatchObject({
      uri: PROJECT_FILE,
      diagnostics: [{ range: onLine(1, 2, 10), severity: 1, message: expect.stringContaining('colour') }],
    });
    await editor.changeFile(PROJECT_FILE, FileChangeType.Deleted);
    await vi.waitFor(() => expect(editor.published.at(-1)).toEqual({ uri: PROJECT_FILE, diagnostics: [] }));
  });

  test('may leave mails out, by paths that count from its folder', async () => {
    await start({ files: new Map([[PROJECT_FILE, '{ "exclude": ["emails/old/**"] }']]) });
    await editor.open(`${FOLDER}/emails/old/sorry.html`, 'oops');
    await editor.open(MAIL, 'oops');
    expect(await severities(`${FOLDER}/emails/old/sorry.html`)).toEqual([]);
    expect(await severities()).toEqual([2]);
  });

  test('may leave mails out whose names editors escape', async () => {
    await start({ files: new Map([[PROJECT_FILE, '{ "exclude": ["emails/r&d/**", "emails/100%.html"] }']]) });
    const escaped = `${FOLDER}/emails/r%26d/sorry.html`;
    const [plain, unescaped] = [`${FOLDER}/emails/r&d/joke.html`, `${FOLDER}/emails/100%.html`];
    for (const uri of [escaped, plain, unescaped]) await editor.open(uri, 'oops');
    expect(await severities(escaped)).toEqual([]);
    expect(await severities(plain)).toEqual([]);
    expect(await severities(unescaped)).toEqual([]);
  });

  test('of the only folder holds for an untitled mail', async () => {
    await start({ files: new Map([[PROJECT_FILE, '{ "rules": { "no-oops": "error" } }']]) });
    await editor.open('untitled:Untitled-1', '<!-- amends-kind: apology -->oops');
    expect(await severities('untitled:Untitled-1')).toEqual([1]);
  });

  test('of a folder that is opened later is read then', async () => {
    const added = 'file:///projects/other';
    const mail = `${added}/emails/sorry.html`;
    await start({ files: new Map([[`${added}/amends.config.json`, '{ "rules": { "no-oops": "off" } }']]) });
    await editor.open(mail, 'oops');
    expect(await severities(mail)).toEqual([2]);
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: added, name: 'other' }], removed: [] },
    });
    expect(await severities(mail)).toEqual([]);
  });

  test.each([
    [false, ['ours']],
    [true, []],
  ])('declares dialects only where the workspace is trusted (distrusted: %s)', async (distrusted, expected) => {
    const engine = fakeEngine();
    const declared: string[] = [];
    const files = new Map([
      [PROJECT_FILE, '{ "rules": { "no-oops": "hint" }, "dialects": [{ "id": "ours", "name": "O" }] }'],
    ]);
    await start({
      files,
      initializationOptions: { distrusted },
      engine: {
        ...engine,
        readMail: (source, options, settings) => {
          declared.splice(0, Infinity, ...settings.dialects.map(({ id }) => id));
          return engine.readMail(source, options, settings);
        },
      },
    });
    await editor.open(MAIL, 'oops');
    expect(await severities()).toEqual([4]);
    expect(declared).toEqual(expected);
  });

  test('is read by the client where the server cannot', async () => {
    const folder = 'vscode-vfs://github/acme/mails';
    await start({ initializationOptions: { readsFiles: true } });
    const asked: string[] = [];
    editor.connection.onRequest('amends/readFile', ({ uri }: { readonly uri: string }) => {
      asked.push(uri);
      return uri === `${folder}/amends.config.json` ? '{ "rules": { "no-oops": "off" } }' : null;
    });
    await editor.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [{ uri: folder, name: 'mails' }], removed: [] },
    });
    await editor.open(`${folder}/emails/sorry.html`, 'oops');
    expect(await severities(`${folder}/emails/sorry.html`)).toEqual([]);
    expect(asked.filter((uri) => uri.endsWith('/amends.config.json'))).toEqual([
      `${folder}/emails/amends.config.json`,
      `${folder}/amends.config.json`,
    ]);
  });
});
