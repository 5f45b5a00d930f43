import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  type ClientCapabilities,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FileChangeType,
} from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../server/src/hosts/create-engine';
import { checkFileRequest } from '../../server/src/protocol/messages';
import { FOLDER, MODERN, onLine, TestEditor, WITHOUT_WATCHERS } from './test-editor';

const BODY = `${FOLDER}/templates/account/email/charged_message.txt`;
const SUBJECT = `${FOLDER}/templates/account/email/charged_subject.txt`;
const APOLOGY = 'Hello Ana,\n\nWe charged you twice on 3 May. We are sorry. We have paid the money back.\n';
const CONFIRMING = {
  ...MODERN,
  workspace: {
    ...MODERN.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
};

let editor: TestEditor;
afterEach(() => editor.dispose());

async function startWith(files: Readonly<Record<string, string>>, capabilities: ClientCapabilities = CONFIRMING) {
  const stored = new Map(Object.entries(files));
  editor = await TestEditor.start({ engine: createEngine(), files: stored, capabilities });
  return stored;
}

async function unclear(uri: string) {
  return (await editor.pull(uri)).filter(({ code }) => code === 'unclear-subject');
}

describe('a subject in a file of its own', () => {
  test('is shown on the first line of the body, and points to where it stands', async () => {
    await startWith({ [SUBJECT]: '\nAn important update\n' });
    await editor.open(BODY, APOLOGY, 'plaintext');
    const [diagnostic] = await unclear(BODY);
    expect(diagnostic?.range).toEqual(onLine(0, 0, 10));
    expect(diagnostic?.relatedInformation).toEqual([
      { location: { uri: SUBJECT, range: onLine(1, 0, 19) }, message: 'It stands in “charged_subject.txt”.' },
    ]);
  });

  test('is underlined in its own file, of the kind that the body makes it', async () => {
    await startWith({ [BODY]: APOLOGY });
    await editor.open(SUBJECT, 'An important update\n', 'plaintext');
    expect((await unclear(SUBJECT)).map(({ range }) => range)).toEqual([onLine(0, 0, 19)]);
  });

  test('is repaired in its own file once the author has seen how', async () => {
    await startWith({ [SUBJECT]: 'An important update\n' });
    await editor.open(BODY, APOLOGY, 'plaintext');
    const actions = await editor.codeActions(BODY, onLine(0, 0, 10), { diagnostics: await unclear(BODY) });
    const [fix] = actions;
    expect(fix?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri: SUBJECT, version: null },
        edits: [{ range: onLine(0, 0, 19), newText: expect.stringMatching(/\S/), annotationId: 'amends-other-file' }],
      },
    ]);
    expect(fix?.edit?.changeAnnotations).toEqual({
      'amends-other-file': { label: 'Change “charged_subject.txt”', needsConfirmation: true },
    });
    expect(actions.map(({ title }) => title)).not.toContainEqual(expect.stringContaining('Do not flag'));
  });

  test('is repaired at once by a client that cannot ask', async () => {
    await startWith({ [SUBJECT]: 'An important update\n' }, { ...MODERN, workspace: { configuration: true } });
    await editor.open(BODY, APOLOGY, 'plaintext');
    const [fix] = await editor.codeActions(BODY, onLine(0, 0, 10), { diagnostics: await unclear(BODY) });
    expect(Object.keys(fix?.edit?.changes ?? {})).toEqual([SUBJECT]);
  });

  test('counts as the editor shows it, before it is stored', async () => {
    await startWith({ [SUBJECT]: 'We charged you twice\n' });
    await editor.open(BODY, APOLOGY, 'plaintext');
    expect(await unclear(BODY)).toEqual([]);
    await editor.open(SUBJECT, 'An important update\n', 'plaintext');
    expect(await unclear(BODY)).toHaveLength(1);
    await editor.type(SUBJECT, 2, onLine(0, 0, 19), 'We charged you twice');
    expect(await unclear(BODY)).toEqual([]);
  });

  test('is followed on the disk', async () => {
    const files = await startWith({});
    await editor.open(BODY, APOLOGY, 'plaintext');
    expect(await unclear(BODY)).toEqual([]);
    files.set(SUBJECT, 'An important update\n');
    await editor.changeFile(SUBJECT, FileChangeType.Created);
    expect(await unclear(BODY)).toHaveLength(1);
    files.delete(SUBJECT);
    await editor.changeFile(SUBJECT, FileChangeType.Deleted);
    expect(await unclear(BODY)).toEqual([]);
  });

  test('updates the body for clients that do not ask', async () => {
    await startWith({ [SUBJECT]: 'We charged you twice\n' }, { workspace: { configuration: true } });
    await editor.open(BODY, APOLOGY, 'plaintext');
    await editor.open(SUBJECT, 'An important update\n', 'plaintext');
    await expect
      .poll(() =>
        editor.published
          .filter(({ uri }) => uri === BODY)
          .at(-1)
          ?.diagnostics.map(({ code }) => code),
      )
      .toContain('unclear-subject');
  });
});

describe('versions in files of their own', () => {
  const [HTML, TEXT] = [`${FOLDER}/emails/welcome.html`, `${FOLDER}/emails/welcome.txt`];
  const drifts = async (uri: string) => (await editor.pull(uri)).filter(({ code }) => code === 'version-drift');

  test('point at each other', async () => {
    await startWith({ [TEXT]: 'Hello {{name}}, it has left.' });
    await editor.open(HTML, '<p>Hello {{name}}, order {{order}} has left.</p>');
    const [drift, ...others] = await drifts(HTML);
    expect(others).toEqual([]);
    expect(drift?.range).toEqual(onLine(0, 25, 34));
    expect(drift?.relatedInformation).toEqual([
      { location: { uri: TEXT, range: onLine(0, 0, 28) }, message: 'The version in “welcome.txt”' },
    ]);
  });

  test('are compared as the editor shows them', async () => {
    await startWith({ [TEXT]: 'Hello {{name}}, it has left.' });
    await editor.open(HTML, '<p>Hello {{name}}, order {{order}} has left.</p>');
    await editor.open(TEXT, 'Hello {{name}}, it has left.', 'plaintext');
    expect(await drifts(HTML)).toHaveLength(1);
    await editor.type(TEXT, 2, onLine(0, 16, 18), 'order {{order}}');
    expect(await drifts(HTML)).toEqual([]);
  });

  test.each([
    ['welcome (1)', 'welcome%20%281%29'],
    ["it's r&d", 'it%27s%20r%26d'],
    ['it%27s r&d', 'it%27s%20r%26d'],
    ['50%', '50%25'],
  ])('are one file however the editor spells “%s”', async (stem, escaped) => {
    const [html, text] = [`${FOLDER}/emails/${escaped}.html`, `${FOLDER}/emails/${stem}.txt`];
    const files = await startWith({ [`${FOLDER}/emails/${escaped}.txt`]: 'Hello {{name}}, it has left.' });
    await editor.open(html, '<p>Hello {{name}}, order {{order}} has left.</p>');
    expect(await drifts(html)).toHaveLength(1);
    await editor.open(text, 'Hello {{name}}, order {{order}} has left.', 'plaintext');
    expect(await drifts(html)).toEqual([]);
    await editor.close(text);
    expect(await drifts(html)).toHaveLength(1);
    files.set(`${FOLDER}/emails/${escaped}.txt`, 'Hello {{name}}, order {{order}} has left.');
    await editor.changeFile(text, FileChangeType.Changed);
    expect(await drifts(html)).toEqual([]);
  });

  test('are read anew on every save by editors that watch no files', async () => {
    const files = await startWith({ [TEXT]: 'Hello {{name}}, it has left.' }, WITHOUT_WATCHERS);
    await editor.open(HTML, '<p>Hello {{name}}, order {{order}} has left.</p>');
    expect(await drifts(HTML)).toHaveLength(1);
    files.set(TEXT, 'Hello {{name}}, order {{order}} has left.');
    await editor.save(HTML);
    expect(await drifts(HTML)).toEqual([]);
  });

  test('are followed on the disk', async () => {
    const french = `${FOLDER}/fr/welcome.html`;
    const files = await startWith({ [french]: '<p>Bonjour {{name}}.</p>' });
    await editor.open(`${FOLDER}/en/welcome.html`, '<p>Hello {{name}}, order {{order}} has left.</p>');
    expect(await drifts(`${FOLDER}/en/welcome.html`)).toHaveLength(1);
    files.set(french, '<p>Bonjour {{name}}, la commande {{order}} est partie.</p>');
    await editor.changeFile(french, FileChangeType.Changed);
    expect(await drifts(`${FOLDER}/en/welcome.html`)).toEqual([]);
  });

  test('update the other for clients that do not ask', async () => {
    await startWith({}, { workspace: { configuration: true } });
    await editor.open(HTML, '<p>Hello {{name}}, order {{order}} has left.</p>');
    await editor.open(TEXT, 'Hello {{name}}, it has left.', 'plaintext');
    const codes = () => editor.published.findLast(({ uri }) => uri === HTML)?.diagnostics.map(({ code }) => code);
    await expect.poll(codes).toContain('version-drift');
  });
});

describe('files outside the workspace', () => {
  test('are not read, whatever a path inside it says', async () => {
    const read: string[] = [];
    editor = await TestEditor.start({
      engine: createEngine(),
      runtime: { readFile: (uri) => Promise.resolve(void read.push(uri)) },
    });
    const config = '[auth.email.template.invite]\nsubject = "Hi"\ncontent_path = "../../../../etc/passwd"\n';
    await editor.open(`${FOLDER}/supabase/config.toml`, config, 'toml');
    await editor.pull(`${FOLDER}/supabase/config.toml`);
    expect(read.filter((uri) => !uri.startsWith(`${FOLDER}/`))).toEqual([]);
    await editor.open('file:///elsewhere/charged_message.txt', APOLOGY, 'plaintext');
    await editor.pull('file:///elsewhere/charged_message.txt');
    expect(read.filter((uri) => uri.startsWith('file:///elsewhere'))).toEqual([]);
  });
});

describe('the view of an envelope', () => {
  test('is told by the first line of the body, and linked from there', async () => {
    await startWith({ [SUBJECT]: 'We *charged* you twice\n' });
    await editor.open(BODY, APOLOGY, 'plaintext');
    const hover = await editor.hover(BODY, 0, 2);
    expect(hover?.contents).toEqual({
      kind: 'markdown',
      value: '**Subject:** We \\*charged\\* you twice (`charged_subject.txt`)',
    });
    const links = await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri: BODY } });
    expect(links).toEqual([{ range: onLine(0, 0, 5), target: SUBJECT, tooltip: 'Open “charged_subject.txt”' }]);
  });

  test('is the outline of a mail that holds all of it', async () => {
    await startWith({});
    const uri = `${FOLDER}/emails/charged.md`;
    const source = '---\nsubject: We charged you twice\nfrom: Shop <help@shop.example>\n---\nHello,\n';
    await editor.open(uri, source, 'markdown');
    const symbols = await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    expect(symbols?.map(({ name, ...rest }) => [name, 'detail' in rest && rest.detail])).toEqual([
      ['Subject', 'We charged you twice'],
      ['From', 'Shop <help@shop.example>'],
      ['Body', 'markdown'],
    ]);
  });

  test('links each subject of a catalogue to its body', async () => {
    const template = `${FOLDER}/supabase/templates/invite.html`;
    await startWith({ [template]: '<p>Join</p>' });
    const uri = `${FOLDER}/supabase/config.toml`;
    await editor.open(
      uri,
      '[auth.email.template.invite]\nsubject = "Hi"\ncontent_path = "./supabase/templates/invite.html"\n',
      'toml',
    );
    const links = await editor.connection.sendRequest(DocumentLinkRequest.type, { textDocument: { uri } });
    expect(links?.map(({ range, target }) => [range, target])).toEqual([[onLine(1, 11, 13), template]]);
  });
});

test('of the files of a mail that no editor shows nothing is kept', async () => {
  const readFile = vi.fn((uri: string) => Promise.resolve(uri.endsWith('.txt') ? 'Hello, it has left.' : undefined));
  editor = await TestEditor.start({ engine: createEngine(), runtime: { readFile } });
  const checkFile = () =>
    editor.connection.sendRequest(checkFileRequest, { uri: `${FOLDER}/emails/a.html`, text: '<p>Hello</p>' });
  const reads = (name: string) => readFile.mock.calls.filter(([uri]) => uri === `${FOLDER}/emails/${name}`).length;
  await checkFile();
  expect([reads('a.txt'), reads('a.data.json')]).toEqual([1, 1]);
  await checkFile();
  expect([reads('a.txt'), reads('a.data.json')]).toEqual([2, 2]);
});
