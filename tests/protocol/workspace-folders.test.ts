import { describe, expect, test } from 'vitest';
import { WorkspaceFolders } from '../../server/src/protocol/workspace-folders';

const folders = new WorkspaceFolders({
  rootUri: null,
  workspaceFolders: [
    { uri: 'file:///home/docs/campaigns', name: 'campaigns' },
    { uri: 'file:///home/docs/campaigns/2025/', name: '2025' },
  ],
});

describe('folders that settings are looked for in', () => {
  test('go from the document up to the innermost workspace folder', () => {
    expect(folders.foldersOf('file:///home/docs/campaigns/spring/emails/a.html')).toEqual([
      'file:///home/docs/campaigns/spring/emails',
      'file:///home/docs/campaigns/spring',
      'file:///home/docs/campaigns',
    ]);
    expect(folders.foldersOf('file:///home/docs/campaigns/2025/a.html')).toEqual(['file:///home/docs/campaigns/2025']);
  });

  test.each([
    'file:///home/docs/campaigns-old/a.html',
    'file:///home/docs/campaigns/../secret/a.html',
    'file:///etc/a.html',
    'untitled:Untitled-1',
  ])('are none for %s', (uri) => {
    expect(folders.foldersOf(uri)).toEqual([]);
  });
});

test('folders are found however the editor spells them', () => {
  const spelt = new WorkspaceFolders({ rootUri: null, workspaceFolders: [{ uri: "file:///c:/it's", name: "it's" }] });
  expect(spelt.contains('file:///C%3A/it%27s/a.html')).toBe(true);
  expect(spelt.contains('file:///c:/it%27s/%2e%2e/a.html')).toBe(false);
  expect(spelt.pathOf('file:///c%3A/it%27s/a.html')).toBe("it's/a.html");
});

describe('the path that says something about a document', () => {
  test.each([
    ['file:///home/docs/campaigns/emails/a%20b.html', 'campaigns/emails/a b.html'],
    ['file:///home/docs/campaigns/2025/a.html', '2025/a.html'],
    ['file:///var/lib/mail/spool/a.html', 'mail/spool/a.html'],
    ['file:///home/docs/campaigns/100%.html', 'campaigns/100%.html'],
    ['file:///home/docs/campaigns/r%26d/it%27s%20%281%29.html', "campaigns/r&d/it's (1).html"],
    ['untitled:Untitled-1', ''],
  ])('of %s is “%s”', (uri, path) => {
    expect(folders.pathOf(uri)).toBe(path);
  });
});
