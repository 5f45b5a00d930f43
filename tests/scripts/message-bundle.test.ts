import { describe, expect, test } from 'vitest';
import { messageBundle, sentencesIn } from '../../server/scripts/generators/message-bundle';

describe('sentences of a source file', () => {
  test('are those of the engine and of the client', () => {
    const source = `
      message('Remove “{0}”', word);
      vscode.l10n.t("Not a mail");
      message('One sentence, ' + 'on two lines.');
      showMessage('Not for the bundle');
    `;
    expect(sentencesIn('a.ts', source)).toEqual(['Remove “{0}”', 'Not a mail', 'One sentence, on two lines.']);
  });

  test('must be literals, and the place of one that is not is named', () => {
    expect(() => sentencesIn('a.ts', '\nmessage(sentence)')).toThrow('a.ts:2');
  });
});

test('the bundle holds the sentences of rules, server and client, in one order', () => {
  const keys = Object.keys(JSON.parse(messageBundle()) as Record<string, string>);
  expect(keys).toContain('Do not flag “{0}” here');
  expect(keys).toContain('Breach notice');
  expect(keys).toEqual([...keys].sort());
});
