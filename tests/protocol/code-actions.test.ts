import { afterEach, describe, expect, test } from 'vitest';
import {
  type CodeAction,
  CodeActionTriggerKind,
  type TextEdit as ProtocolTextEdit,
} from 'vscode-languageserver-protocol/node';
import { applyEdits } from '../../server/src/text/text-edit';
import { LineIndex } from '../../server/src/text/line-index';
import { fakeEngine } from './fake-engine';
import { FOLDER, MODERN, onLine, TestEditor, type TestEditorOptions } from './test-editor';

const MAIL = `${FOLDER}/emails/sorry.html`;
const TEXT = '<p>oops, the link</p>\n<p>oops, the price</p>';

let editor: TestEditor;
afterEach(() => editor.dispose());

async function open(options?: TestEditorOptions): Promise<void> {
  editor = await TestEditor.start(options);
  await editor.open(MAIL, TEXT);
}

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

describe('quick fixes', () => {
  test('come with the first one preferred, then all of the rule, then the exception', async () => {
    await open();
    const actions = await editor.codeActions(MAIL, onLine(0, 5), { only: ['quickfix'] });
    expect(titles(actions)).toEqual([
      'Remove “oops”',
      'Replace with a word of your own',
      'Fix all “no-oops” in this file',
      'Do not flag “no-oops” here',
    ]);
    expect(actions.map(({ isPreferred }) => isPreferred === true)).toEqual([true, false, false, false]);
    expect(actions.every(({ diagnostics }) => diagnostics?.[0]?.code === 'no-oops')).toBe(true);
  });

  test('belong to the document in the version they were made for', async () => {
    await open();
    const [remove] = await editor.codeActions(MAIL, onLine(0, 3));
    expect(remove?.edit).toEqual({
      documentChanges: [{ textDocument: { uri: MAIL, version: 1 }, edits: [{ range: onLine(0, 3, 7), newText: '' }] }],
    });
  });

  test('have tab stops where the editor can show them, and escape what snippets would read', async () => {
    await open();
    const [, replace] = await editor.codeActions(MAIL, onLine(0, 3));
    expect(replace?.edit?.documentChanges).toMatchObject([
      { edits: [{ range: onLine(0, 3, 7), snippet: { kind: 'snippet', value: 'a ${1:{word\\}}\\$' } }] },
    ]);
  });

  test('are plain text for editors without snippets, and without versions for those that know none', async () => {
    await open({ capabilities: { ...MODERN, workspace: {} } });
    const [, replace] = await editor.codeActions(MAIL, onLine(0, 3));
    expect(replace?.edit).toEqual({ changes: { [MAIL]: [{ range: onLine(0, 3, 7), newText: 'a {word}$' }] } });
  });

  test('are those of the finding that the editor names, not of its neighbour', async () => {
    await open();
    const [, second] = await editor.pull(MAIL);
    const whole = { start: { line: 0, character: 0 }, end: { line: 1, character: 20 } };
    const actions = await editor.codeActions(MAIL, whole, { diagnostics: second ? [second] : [] });
    const places = actions.filter(({ isPreferred }) => isPreferred).map(({ diagnostics }) => diagnostics?.[0]?.range);
    expect(places).toEqual([onLine(1, 3, 7)]);
  });

  test('are looked up by place once the diagnostic is older than the document', async () => {
    await open();
    const stale = await editor.pull(MAIL);
    await editor.type(MAIL, 2, onLine(0, 0), ' ');
    const actions = await editor.codeActions(MAIL, onLine(0, 5), { diagnostics: [...stale] });
    expect(actions[0]?.edit?.documentChanges).toMatchObject([
      { textDocument: { version: 2 }, edits: [{ range: onLine(0, 4, 8) }] },
    ]);
  });

  test('do not make the server check again', async () => {
    const engine = fakeEngine();
    await open({ engine });
    await editor.pull(MAIL);
    await editor.codeActions(MAIL, onLine(0, 5));
    expect(engine.reads).toHaveLength(1);
  });

  test('are a menu that can be read, whatever is selected', async () => {
    editor = await TestEditor.start();
    await editor.open(MAIL, '<p>oops</p>\n'.repeat(200));
    const whole = { start: { line: 0, character: 0 }, end: { line: 200, character: 0 } };
    const actions = titles(await editor.codeActions(MAIL, whole, { only: ['quickfix'] }));
    expect(actions.filter((title) => title === 'Remove “oops”')).toHaveLength(50);
    expect(actions.filter((title) => title.startsWith('Fix all'))).toEqual(['Fix all “no-oops” in this file']);
  });

  test('are not offered where nothing was found', async () => {
    await open();
    expect(await editor.codeActions(MAIL, onLine(0, 12), { only: ['quickfix'] })).toEqual([]);
  });
});

describe('fix all', () => {
  test('of a rule takes the first fix of each finding', async () => {
    await open();
    const actions = await editor.codeActions(MAIL, onLine(0, 5));
    const all = actions.find(({ title }) => title.startsWith('Fix all'));
    expect(applied(all)).toBe('<p>, the link</p>\n<p>, the price</p>');
  });

  test('of the file makes the safe fixes, and only when it is asked for', async () => {
    await open();
    const [all, ...others] = await editor.codeActions(MAIL, onLine(0, 0), { only: ['source.fixAll'] });
    expect(others).toEqual([]);
    expect(all).toMatchObject({ kind: 'source.fixAll.amends' });
    expect(applied(all)).toBe('<p>, the link</p>\n<p>, the price</p>');
    const quickFixes = await editor.codeActions(MAIL, onLine(0, 0), { only: ['quickfix'] });
    expect(quickFixes.some(({ kind }) => kind?.startsWith('source'))).toBe(false);
  });
});

test('a lightbulb that the editor asks for by itself has no fix of the whole file', async () => {
  await open();
  const ask = async (triggerKind: CodeActionTriggerKind) =>
    (await editor.codeActions(MAIL, onLine(0, 12), { triggerKind })).map(({ kind }) => kind);
  expect(await ask(CodeActionTriggerKind.Automatic)).toEqual([]);
  expect(await ask(CodeActionTriggerKind.Invoked)).toEqual(['source.fixAll.amends']);
});

test('an exception silences the finding it was written for', async () => {
  await open();
  const actions = await editor.codeActions(MAIL, onLine(1, 5));
  const written = applied(actions.find(({ title }) => title.startsWith('Do not flag')));
  expect(written).toMatch(/amends-disable-(?:next-)?line no-oops/);
});

function applied(action: CodeAction | undefined): string {
  const lines = new LineIndex(TEXT);
  const edits = (action?.edit?.documentChanges ?? []).flatMap((change) => ('edits' in change ? change.edits : []));
  const plain = edits.filter((edit): edit is ProtocolTextEdit => 'newText' in edit);
  expect(plain.length).toBeGreaterThan(0);
  return applyEdits(
    TEXT,
    plain.map(({ range, newText }) => ({
      span: { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) },
      newText,
    })),
  );
}
