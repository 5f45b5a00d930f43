import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../../server/src/hosts/create-engine';
import { folderWith, run } from './run-fixture';

const DEPTH = 10_000;

/** What a folder of mails may hold that is no mail, or hardly one. */
function hostileFolder(): string {
  const folder = folderWith({
    'binary.html': Uint8Array.from({ length: 300 }, (_, index) => index % 256),
    'broken.eml': 'Subject: =?utf-8?B?%%%?=\nContent-Type: multipart/mixed; boundary=""\n\n--\n--\n',
    'empty.html': '',
    'folder.html/inside.txt': 'Dear <FirstName>,',
    'invalid.html': Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9),
    'line.txt': 'There was a small error in our mailing, we are sorry, '.repeat(2000),
    'nested.html': `${'<div>'.repeat(DEPTH)}Dear &lt;FirstName&gt;,${'</div>'.repeat(DEPTH)}`,
    'nested.json': `{"subject":${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}}`,
    'nested.md': `---\nsubject: ${'['.repeat(DEPTH)}\n---\nHi <FirstName>,\n`,
    'nul.txt': 'a\0b',
  });
  symlinkSync('.', join(folder, 'loop'));
  symlinkSync('nowhere', join(folder, 'dangling.html'));
  return folder;
}

test.each([[], ['--fix']])('what cannot be read is named, and the rest is checked', async (...flags: string[]) => {
  const folder = hostileFolder();
  const { status, output, errors } = await run(folder, ['check', '--format', 'json', ...flags], {
    engine: createEngine(),
  });
  expect(status).toBe(2);
  expect(errors.trim().split('\n')).toEqual([
    'binary.html: The file is binary, not text.',
    'invalid.html: The file is not valid UTF-8; save it as UTF-8.',
    'nul.txt: The file is binary, not text.',
  ]);
  const report: { readonly files: readonly { readonly path: string }[] } = JSON.parse(output);
  const paths = report.files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['broken.eml', 'empty.html', 'folder.html/inside.txt', 'line.txt']));
  expect(paths).not.toContain('loop/empty.html');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const path of paths) expect(() => decoder.decode(readFileSync(join(folder, path)))).not.toThrow();
});

test('a link to itself, a name too long and a pipe are one sentence each, and stop nothing', async () => {
  const folder = folderWith({ 'a.txt': 'Dear <FirstName>,' });
  symlinkSync('loop', join(folder, 'loop'));
  execFileSync('mkfifo', [join(folder, 'pipe.html')]);
  const long = `${'a'.repeat(300)}.html`;
  const { status, output, errors } = await run(folder, ['check', 'loop', 'pipe.html', long, 'a.txt'], {
    engine: createEngine(),
  });
  expect(status).toBe(2);
  expect(errors.trim().split('\n')).toEqual([
    'loop: The symbolic link leads back to itself.',
    `${long}: There is no such file or folder.`,
    'pipe.html: This is neither a file nor a folder; use --stdin to check what a pipe holds.',
  ]);
  expect(output).toContain('leaked-placeholder');
});

test('a pipe beside a template is not waited for', async () => {
  const folder = folderWith({ 'welcome.html': '<p>Dear {{ name }},</p>' });
  for (const name of ['welcome.json', 'welcome.txt', 'amends.config.json', '.gitignore']) {
    execFileSync('mkfifo', [join(folder, name)]);
  }
  const { errors } = await run(folder, ['check', 'welcome.html', '*.html'], { engine: createEngine() });
  expect(errors).toBe(
    'amends.config.json: This is neither a file nor a folder; use --stdin to check what a pipe holds.\n',
  );
});

test('what a mail or a path says to a terminal is not said', async () => {
  const folder = folderWith({
    'e\u001B[31mvil.html': '<p>Dear {{ first_name | append: "\u001B]0;owned\u0007" }} [NAME\u001B[2J],</p>',
  });
  const { output, errors } = await run(folder, ['check', '.', 'no\u001B[31m.html'], { engine: createEngine() });
  expect(output).toContain('e\uFFFD[31mvil.html');
  expect(output + errors).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/);
});
