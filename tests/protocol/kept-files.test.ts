import { expect, test, vi } from 'vitest';
import { KeptFiles } from '../../server/src/protocol/kept-files';

test('a file is read once for all who need it, and dropped with the last of them', () => {
  const files = new KeptFiles<string>();
  const read = vi.fn(() => 'words');
  files.ask('a.html', ['a.txt']);
  files.ask('b.html', ['a.txt']);
  files.get('a.txt', read);
  expect(files.get('a.txt', read)).toBe('words');
  files.release('a.html');
  files.get('a.txt', read);
  expect(read).toHaveBeenCalledOnce();
  files.release('b.html');
  expect(files.has('a.txt')).toBe(false);
  files.get('a.txt', read);
  files.get('a.txt', read);
  expect(read).toHaveBeenCalledTimes(3);
});

test('a file that nobody asks for any longer is dropped, and one that changed is read again', () => {
  const files = new KeptFiles<string>();
  const read = vi.fn(() => 'words');
  files.ask('a.html', ['a.txt', 'a.fr.html']);
  files.ask('a.html', ['a.txt']);
  expect([files.has('a.txt'), files.has('a.fr.html')]).toEqual([true, false]);
  files.get('a.txt', read);
  files.forget('a.txt');
  files.get('a.txt', read);
  files.forgetAll();
  files.get('a.txt', read);
  expect(read).toHaveBeenCalledTimes(3);
});
