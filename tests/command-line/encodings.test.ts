import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, run } from './run-fixture';

const PAGE = '<meta charset="iso-8859-1">\n<p>oops, a café</p>\n';

function latin(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

async function check(name: string, content: Uint8Array, ...options: string[]) {
  const folder = folderWith({ [name]: content });
  const outcome = await run(folder, ['check', name, '--format', 'json', ...options]);
  return { ...outcome, bytes: readFileSync(join(folder, name)) };
}

describe('a template that is not UTF-8', () => {
  it.each([
    ['a page that says so', 'a.html', latin(PAGE)],
    ['XML that says so', 'a.xml', latin('<?xml version="1.0" encoding="ISO-8859-1"?>\n<p>oops, é</p>')],
    ['a message that says so', 'a.eml', latin('Content-Type: text/plain; charset="iso-8859-1"\n\noops, é\n')],
    ['UTF-16 with its mark', 'a.html', Buffer.from('\uFEFF<p>oops, é</p>', 'utf16le')],
    ['UTF-16 the other way round', 'a.html', Buffer.from('\uFEFF<p>oops, é</p>', 'utf16le').swap16()],
  ])('is read: %s', async (_what, name, content) => {
    const { status, output, errors } = await check(name, content);
    expect({ status, errors }).toEqual({ status: 1, errors: '' });
    expect(output).toContain('"text":"oops"');
  });

  it('is refused where it does not say so, or says several things', async () => {
    const several = 'Content-Type: text/plain; charset=koi8-r\n\nContent-Type: text/html; charset=iso-8859-2\n\né';
    for (const [name, text] of [
      ['a.html', '<p>é</p>'],
      ['b.eml', several],
      ['c.txt', PAGE.replace('<meta', '<data')],
    ] as const) {
      const { status, errors } = await check(name, latin(text));
      expect({ status, errors }).toEqual({
        status: 2,
        errors: `${name}: The file is not valid UTF-8; save it as UTF-8.\n`,
      });
    }
  });

  it.each([
    ['a.html', latin(PAGE), latin(PAGE.replace('oops', ''))],
    ['a.html', Buffer.from('\uFEFFoops é', 'utf16le'), Buffer.from('\uFEFF é', 'utf16le')],
    ['a.html', Buffer.from('\uFEFFoops é', 'utf16le').swap16(), Buffer.from('\uFEFF é', 'utf16le').swap16()],
  ])('keeps its encoding when it is fixed: %s', async (name, content, fixed) => {
    const { bytes } = await check(name, content, '--fix');
    expect(bytes).toEqual(Buffer.from(fixed));
  });
});
