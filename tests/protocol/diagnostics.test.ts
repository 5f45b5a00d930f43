import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol/node';
import { defineRule } from '../../server/src/rules/rule';
import { fakeEngine, noOops } from './fake-engine';
import { FOLDER, MODERN, onLine, TestEditor, type TestEditorOptions } from './test-editor';

const MAIL = `${FOLDER}/emails/sorry.html`;
const PUSH_ONLY = { textDocument: { publishDiagnostics: { relatedInformation: true } } };

let editor: TestEditor;
afterEach(() => editor.dispose());

async function start(options?: TestEditorOptions): Promise<TestEditor> {
  editor = await TestEditor.start(options);
  return editor;
}

describe('a client that pulls', () => {
  test('is told that it may, and that a mail may lie in several files', async () => {
    const { answer } = await start();
    expect(answer.capabilities.diagnosticProvider).toEqual({
      identifier: 'amends',
      interFileDependencies: true,
      workspaceDiagnostics: false,
    });
  });

  test('gets every part of a diagnostic', async () => {
    await start();
    await editor.open(MAIL, '<p>\n  oops, wrong link</p>');
    expect(await editor.pull(MAIL)).toEqual([
      {
        range: onLine(1, 2, 6),
        severity: DiagnosticSeverity.Warning,
        source: 'amends',
        code: 'no-oops',
        codeDescription: { href: expect.stringMatching(/^https:\/\/.*\/docs\/rules\/no-oops\.md$/) },
        message: '“oops” jokes; leave it out.',
        relatedInformation: [{ location: { uri: MAIL, range: onLine(0, 0, 1) }, message: 'The mail starts here.' }],
        data: { version: 1, index: 0 },
      },
    ]);
  });

  test('gets what is true after the last edit', async () => {
    await start();
    await editor.open(MAIL, '<p>oops</p>');
    await editor.type(MAIL, 2, onLine(0, 3, 7), 'We are sorry');
    expect(await editor.pull(MAIL)).toEqual([]);
    await editor.type(MAIL, 3, onLine(0, 0), 'oops\r\n');
    expect(await editor.pull(MAIL)).toMatchObject([{ range: onLine(0, 0, 4), data: { version: 3 } }]);
  });

  test('makes the server read each version once, whatever is asked of it', async () => {
    const engine = fakeEngine();
    await start({ engine });
    await editor.open(MAIL, '<p>oops</p>');
    await Promise.all([editor.pull(MAIL), editor.pull(MAIL), editor.hover(MAIL, 0, 4)]);
    await editor.codeActions(MAIL, onLine(0, 4));
    expect(engine.reads).toEqual(['<p>oops</p>']);
  });

  test('makes the server skip versions that newer edits have overtaken', async () => {
    const engine = fakeEngine();
    await start({ engine });
    await editor.open(MAIL, '');
    const pulls = [...'oops'].map(async (letter, index) => {
      await editor.type(MAIL, index + 2, onLine(0, index), letter);
      return editor.pull(MAIL);
    });
    const answers = await Promise.all(pulls);
    expect(answers.map((diagnostics) => diagnostics.length)).toEqual([1, 1, 1, 1]);
    expect(engine.reads).toEqual(['oops']);
  });

  test('that cancels is answered at once, and what it no longer wants is not computed', async () => {
    const engine = fakeEngine();
    await start({ engine });
    await editor.open(MAIL, '<p>oops</p>');
    const source = new CancellationTokenSource();
    const pulled = editor.connection.sendRequest(
      DocumentDiagnosticRequest.type,
      { textDocument: { uri: MAIL } },
      source.token,
    );
    source.cancel();
    await expect(pulled).rejects.toThrow(/cancel/i);
    expect(engine.reads).toEqual([]);
  });

  test('gets nothing for a document that is not open, and nothing for what is no mail', async () => {
    await start();
    expect(await editor.pull(`${FOLDER}/closed.html`)).toEqual([]);
    await editor.open(`${FOLDER}/README.md`, 'oops', 'markdown');
    expect(await editor.pull(`${FOLDER}/README.md`)).toEqual([]);
  });

  test('loses the findings of a rule that throws, and no others', async () => {
    const broken = defineRule({ ...noOops, id: 'broken', check: () => Array.from({ length: -1 }) });
    await start({ engine: fakeEngine([broken, noOops]) });
    await editor.open(MAIL, 'oops');
    expect(await editor.pull(MAIL)).toMatchObject([{ code: 'no-oops' }]);
  });

  test('is not sent diagnostics as well', async () => {
    await start();
    await editor.open(MAIL, 'oops');
    await editor.pull(MAIL);
    expect(editor.published).toEqual([]);
  });
});

describe('a client that cannot pull', () => {
  test('is sent diagnostics on opening and after edits, each with its version', async () => {
    await start({ capabilities: PUSH_ONLY });
    expect(editor.answer.capabilities.diagnosticProvider).toBeUndefined();
    await editor.open(MAIL, 'oops');
    await vi.waitFor(() => expect(editor.published).toHaveLength(1));
    await editor.type(MAIL, 2, onLine(0, 0, 4), 'Sorry');
    await vi.waitFor(() => expect(editor.published).toHaveLength(2));
    expect(editor.published).toMatchObject([
      { uri: MAIL, version: 1, diagnostics: [{ code: 'no-oops' }] },
      { uri: MAIL, version: 2, diagnostics: [] },
    ]);
  });

  test('is sent one answer for edits that arrive together', async () => {
    await start({ capabilities: PUSH_ONLY });
    await editor.open(MAIL, '');
    await vi.waitFor(() => expect(editor.published).toHaveLength(1));
    const letters = [...'oops'].map((letter, index) => editor.type(MAIL, index + 2, onLine(0, index), letter));
    await Promise.all(letters);
    await vi.waitFor(() => expect(editor.published.at(-1)).toMatchObject({ version: 5, diagnostics: [{}] }));
    const versions = editor.published.map(({ version }) => version ?? 0);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
  });

  test('is sent an empty list when the document is closed', async () => {
    await start({ capabilities: PUSH_ONLY });
    await editor.open(MAIL, 'oops');
    await vi.waitFor(() => expect(editor.published).toHaveLength(1));
    await editor.close(MAIL);
    await vi.waitFor(() => expect(editor.published.at(-1)).toEqual({ uri: MAIL, diagnostics: [] }));
  });
});

describe('translations', () => {
  const translations = { '“{0}” jokes; leave it out.': '«{0}» plaisante ; supprimez-le.' };

  test('come from the client where it has them', async () => {
    await start({ initializationOptions: { translations } });
    await editor.open(MAIL, 'oops');
    expect(await editor.pull(MAIL)).toMatchObject([{ message: '«oops» plaisante ; supprimez-le.' }]);
  });

  test('of another shape are left alone', async () => {
    await start({ initializationOptions: { translations: { '“{0}” jokes; leave it out.': 7 } } });
    await editor.open(MAIL, 'oops');
    expect(await editor.pull(MAIL)).toMatchObject([{ message: '“oops” jokes; leave it out.' }]);
  });
});

describe('MJML', () => {
  const file = `${FOLDER}/emails/sorry.mjml`;
  const error = { line: 1, message: 'mj-list is unknown', tagName: 'mj-list' };

  test('adds what it found once it has, and the client is told to ask again', async () => {
    await start({ runtime: { renderMjml: () => Promise.resolve({ errors: [error] }) } });
    await editor.open(file, '<mjml>', 'mjml');
    expect(await editor.pull(file)).toEqual([]);
    await vi.waitFor(() => expect(editor.refreshes).toBe(1));
    expect(await editor.pull(file)).toMatchObject([{ code: 'mjml-says', message: 'mj-list is unknown' }]);
  });

  test('keeps its last answer until there is a new one', async () => {
    const answers = [Promise.resolve({ errors: [error] }), new Promise<never>(() => undefined)];
    await start({ runtime: { renderMjml: () => answers.shift() ?? Promise.reject(new Error('once too often')) } });
    await editor.open(file, '<mjml>', 'mjml');
    await editor.pull(file);
    await vi.waitFor(() => expect(editor.refreshes).toBe(1));
    await editor.type(file, 2, onLine(0, 6), '<mj-body>');
    expect(await editor.pull(file)).toMatchObject([{ code: 'mjml-says' }]);
  });

  test('is asked about the newest version only, and told to drop the others', async () => {
    const asked: { readonly source: string; readonly isCancelled: () => boolean }[] = [];
    await start({
      runtime: {
        renderMjml: ({ source }, token) => {
          asked.push({ source, isCancelled: () => token.isCancellationRequested });
          return new Promise(() => undefined);
        },
      },
    });
    await editor.open(file, '<mjml>', 'mjml');
    await editor.pull(file);
    await editor.type(file, 2, onLine(0, 6), 'oops');
    await editor.pull(file);
    expect(asked.map(({ source, isCancelled }) => [source, isCancelled()])).toEqual([
      ['<mjml>', true],
      ['<mjml>oops', false],
    ]);
  });

  test('is waited for where the client cannot be told to ask again', async () => {
    const capabilities = { ...MODERN, workspace: { ...MODERN.workspace, diagnostics: { refreshSupport: false } } };
    await start({ capabilities, runtime: { renderMjml: () => Promise.resolve({ errors: [error] }) } });
    await editor.open(file, '<mjml>', 'mjml');
    expect(await editor.pull(file)).toMatchObject([{ code: 'mjml-says' }]);
  });
});
