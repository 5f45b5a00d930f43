import { afterEach, describe, expect, test } from 'vitest';
import { FOLDER, MODERN, onLine, TestEditor } from './test-editor';

const MAIL = `${FOLDER}/emails/sorry.html`;

let editor: TestEditor;
afterEach(() => editor.dispose());

describe('hover over a finding', () => {
  test('says what the rule asks for, why the recipient minds, and where there is more', async () => {
    editor = await TestEditor.start();
    await editor.open(MAIL, '<p>oops</p>');
    const hover = await editor.hover(MAIL, 0, 5);
    expect(hover?.range).toEqual(onLine(0, 3, 7));
    expect(hover?.contents).toMatchObject({ kind: 'markdown' });
    expect(JSON.stringify(hover?.contents)).toMatch(
      /\*\*Leave out “oops”\.\*\*.*joke\..*\[.*\]\(https:.*no-oops\.md\)/,
    );
  });

  test('is plain text for editors that show no Markdown', async () => {
    editor = await TestEditor.start({ capabilities: { ...MODERN, textDocument: { diagnostic: {} } } });
    await editor.open(MAIL, 'oops');
    expect(await editor.hover(MAIL, 0, 0)).toMatchObject({
      contents: { kind: 'plaintext', value: expect.not.stringContaining('**') },
    });
  });
});

test('hover elsewhere says nothing', async () => {
  editor = await TestEditor.start();
  await editor.open(MAIL, '<p>oops</p> and on');
  expect(await editor.hover(MAIL, 0, 14)).toBeNull();
});
