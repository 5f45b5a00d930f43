import { expect, test, vi } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { OpenMails, type OpenMailsContext } from '../../server/src/protocol/open-mails';
import { DEFAULT_SETTINGS } from '../../server/src/project/settings';
import { fakeEngine } from './fake-engine';

const MAIL = TextDocument.create('file:///mails/sorry.html', 'html', 1, '<p>oops</p>');
const SCOPE = { settings: DEFAULT_SETTINGS, path: 'mails/sorry.html', excluded: false, dataFiles: [] };

function contextWith(open: TextDocument | undefined): OpenMailsContext {
  return {
    documents: { get: () => open },
    engine: fakeEngine(),
    log: { error: vi.fn() },
    settingsOf: () => Promise.resolve(SCOPE),
    relatedOf: () => Promise.resolve([]),
    letGo: vi.fn(),
    workspaceFolders: () => [],
    renderMjml: vi.fn(() => Promise.resolve({ errors: [] })),
    onFindingsChanged: vi.fn(),
  };
}

test('a mail that is open is checked once', async () => {
  const context = contextWith(MAIL);
  const mails = new OpenMails(context);
  expect(await mails.check(MAIL)).toBe(await mails.check(MAIL));
  expect(context.letGo).not.toHaveBeenCalled();
});

test('nothing is kept of a mail that was closed while it was checked', async () => {
  const context = contextWith(undefined);
  const mails = new OpenMails(context);
  const first = await mails.check(MAIL);
  expect(first.findings).toHaveLength(1);
  expect(await mails.check(MAIL)).not.toBe(first);
  expect(context.letGo).toHaveBeenCalledWith(MAIL.uri);
});

test('nor of one that was opened anew meanwhile, whose version may be the same', async () => {
  const context = contextWith(TextDocument.create(MAIL.uri, 'html', 1, '<p>fine</p>'));
  const mails = new OpenMails(context);
  expect(await mails.check(MAIL)).not.toBe(await mails.check(MAIL));
  expect(context.letGo).not.toHaveBeenCalled();
});
