import { describe, expect, test } from 'vitest';
import { fileNameOf, isSameUri, normalizeUri, resolveUri } from '../../server/src/protocol/file-uri';

describe('spellings of one place', () => {
  test.each([
    ["file:///mails/it's (1).html", 'file:///mails/it%27s%20%281%29.html'],
    ['file:///c:/mails/a.html', 'file:///C%3A/mails/a.html'],
    ['file:///mails/r&d,+@.html', 'file:///mails/r%26d%2C%2B%40.html'],
    ['file:///mails/100%.html', 'file:///mails/100%25.html'],
    ['file:///mails/été.html', 'file:///mails/%C3%A9t%C3%A9.html'],
  ])('%s is %s', (one, other) => {
    expect(isSameUri(one, other)).toBe(true);
    expect(normalizeUri(normalizeUri(one))).toBe(normalizeUri(other));
  });

  test('do not make two files one', () => {
    expect(isSameUri('file:///mails/a%2525.html', 'file:///mails/a%25.html')).toBe(false);
    expect(isSameUri('untitled:Untitled-1', 'untitled:Untitled-2')).toBe(false);
  });

  test('leave what is no URI as it is', () => {
    expect(normalizeUri('file://mails/a\ud800.html')).toBe('file://mails/a\ud800.html');
    expect(normalizeUri('<no uri>:x')).toBe('<no uri>:x');
  });
});

test('a name is shown without escapes, whatever they are', () => {
  expect(fileNameOf('file:///mails/it%27s%20r%26d.json')).toBe("it's r&d.json");
  expect(fileNameOf('file:///mails/100%.json')).toBe('100%.json');
});

test('a path leads from a folder to a place, never above the root', () => {
  expect(resolveUri('file:///mails/en', "../fr/./it's.html")).toBe('file:///mails/fr/it%27s.html');
  expect(resolveUri('vscode-vfs://github/acme', 'a.html')).toBe('vscode-vfs://github/acme/a.html');
  expect(resolveUri('file:///mails', '../../../etc')).toBeUndefined();
  expect(resolveUri('file:///mails', 'a\ud800.html')).toBeUndefined();
});
