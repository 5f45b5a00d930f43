import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../server/src/hosts/create-engine';
import { folderWith, run } from './run-fixture';

interface Report {
  readonly files: readonly { readonly path: string; readonly findings: readonly { readonly rule: string }[] }[];
}

async function pathsChecked(folder: string, ...paths: string[]): Promise<string[]> {
  const { output } = await run(folder, ['check', ...paths, '--format', 'json']);
  const report: Report = JSON.parse(output);
  return report.files.map(({ path }) => path);
}

describe('which templates are checked', () => {
  it('those of the current folder and below, in the order of their paths', async () => {
    const folder = folderWith({ 'b/z.html': '', 'b.mjml': '', 'a.eml': '', 'b/a.liquid': '', 'notes.doc': '' });
    expect(await pathsChecked(folder)).toEqual(['a.eml', 'b.mjml', 'b/a.liquid', 'b/z.html']);
  });

  it('those of every engine that has an extension of its own', async () => {
    const names = ['a.ftl', 'b.vm', 'c.tt2', 'd.gohtml', 'e.jinja2', 'f.mako'];
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, ''])));
    expect(await pathsChecked(folder)).toEqual(names);
  });

  it('not what git, a build or a package manager left there, nor what a repository says of itself', async () => {
    const folder = folderWith({
      '.git/HEAD': '',
      '.gitignore': 'drafts/\n*.tmp.html\n',
      'drafts/a.html': '',
      'b.tmp.html': '',
      'mails/.gitignore': '!keep.tmp.html\nold.txt\n',
      'mails/keep.tmp.html': '',
      'mails/old.txt': '',
      'node_modules/x/readme.html': '',
      'dist/out.html': '',
      'README.md': '',
      'docs/LICENSE.txt': '',
    });
    expect(await pathsChecked(folder)).toEqual(['mails/keep.tmp.html']);
    expect(await pathsChecked(join(folder, 'mails'))).toEqual(['keep.tmp.html']);
  });

  it('whatever is named, be it a README or ignored', async () => {
    const folder = folderWith({ '.gitignore': '*.html', 'README.md': '', 'a.html': '' });
    expect(await pathsChecked(folder, 'README.md', 'a.html', './a.html')).toEqual(['README.md', 'a.html']);
  });

  it('those that a glob matches', async () => {
    const folder = folderWith({ 'a/b/c.html': '', 'a/d.html': '', 'a/b/e.txt': '', 'node_modules/a/f.html': '' });
    expect(await pathsChecked(folder, '**/*.html')).toEqual(['a/b/c.html', 'a/d.html']);
  });

  it('those that a glob matches, but for what a .gitignore on the way leaves out', async () => {
    const folder = folderWith({
      'a/.gitignore': '*.html',
      'a/b.html': '',
      'c/.gitignore': 'd/',
      'c/d/.gitignore': '!e.html',
      'c/d/e.html': '',
      'f/g.html': '',
    });
    expect(await pathsChecked(folder, '**/*.html')).toEqual(['f/g.html']);
    expect(await pathsChecked(folder, 'a/*.html', 'f/*.html')).toEqual(['f/g.html']);
    expect(await pathsChecked(join(folder, 'f'), '../a/*.html', '../f/*.html')).toEqual(['g.html']);
  });

  it('a file whose name looks like a glob', async () => {
    expect(await pathsChecked(folderWith({ '[id].html': '' }), '[id].html')).toEqual(['[id].html']);
  });

  it('not JSON that holds no mail, unless it is named', async () => {
    const folder = folderWith({ 'package.json': '{}' });
    expect(await pathsChecked(folder)).toEqual([]);
    expect(await pathsChecked(folder, 'package.json')).toEqual(['package.json']);
  });

  it('none through a symbolic link in a folder', async () => {
    const folder = folderWith({ 'inside/a.html': '', 'outside/b.html': '' });
    symlinkSync(join(folder, 'outside'), join(folder, 'inside/link'));
    expect(await pathsChecked(folder, 'inside')).toEqual(['inside/a.html']);
  });

  it('outside the current folder, by a path that leads there', async () => {
    const folder = folderWith({ 'here/x.html': '', 'there/a.html': '' });
    expect(await pathsChecked(join(folder, 'here'), '../there')).toEqual(['../there/a.html']);
  });
});

describe('the exit status', () => {
  it.each([
    ['valued', [], 0],
    ['minor', [], 1],
    ['oops', [], 1],
    ['minor', ['--min-severity', 'error'], 0],
    ['minor', ['--kind', 'sorry'], 2],
    ['minor', ['--colour'], 2],
  ])('of a mail with “%s”, called with %j, is %i', async (text, options, status) => {
    const folder = folderWith({ 'a.txt': text });
    expect((await run(folder, ['check', 'a.txt', ...options])).status).toBe(status);
  });

  it('is 0 for help and version, 2 for no command', async () => {
    expect(await run('/', ['--help'])).toMatchObject({ status: 0, errors: '' });
    expect(await run('/', ['--version'])).toMatchObject({ status: 0, output: '1.2.3\n' });
    expect((await run('/', [])).status).toBe(2);
  });
});

describe('a call that is wrong', () => {
  it.each([
    [['check', '--kid', 'x'], 'There is no “--kid”; did you mean “--kind”?'],
    [['check', '--xyzzyx'], 'There is no “--xyzzyx”; see “amends --help”.'],
    [['chekc'], 'There is no “chekc”; did you mean “check”?'],
    [['check', '--config'], 'The option “--config <file>” needs a value.'],
    [['rules', 'x'], '“rules” takes no more words; see “amends --help”.'],
    [['check', '--kind', 'sorry'], '--kind cannot be “sorry”: it is one of ordinary, apology, breach.'],
    [['check', '--dialect', 'mailchmp'], 'Unknown dialect “mailchmp”; the nearest is “mailchimp”.'],
    [['check', '--jurisdiction', 'gpdr'], 'Unknown jurisdiction “gpdr”; the nearest is “gdpr”.'],
    [['check', '--jurisdiction', 'mars'], 'Unknown jurisdiction “mars”; there are eu-gdpr, gdpr.'],
  ])('is told so: %j', async (call, sentence) => {
    expect(await run('/', call)).toEqual({ status: 2, output: '', errors: `amends: ${sentence}\n` });
  });

  it.each(['fr', 'it', 'id', 'ar'])('is told so, and helped, in %s', async (language) => {
    const bundle = join(import.meta.dirname, '../../l10n', `bundle.l10n.${language}.json`);
    const translations: Record<string, string> = JSON.parse(readFileSync(bundle, 'utf8'));
    const english = await run('/', ['check', '--help']);
    const { output } = await run('/', ['check', '--help'], { translations });
    const words = (text: string) => text.split('\n').filter((line) => /^\S|^ {2}--/.test(line));
    const untranslated = words(output).filter((line) => words(english.output).includes(line));
    expect(untranslated).toEqual([]);
    const { errors } = await run('/', ['chekc'], { translations });
    expect(errors).toContain('check');
    expect(errors).not.toContain('did you mean');
  });
});

describe('what cannot be read', () => {
  it('is named, and stops nothing else', async () => {
    const folder = folderWith({
      'a.txt': 'oops',
      'binary.html': new Uint8Array([60, 0, 62]),
      'latin.html': new Uint8Array([0xe9, 0x74, 0xe9]),
      'wide.html': new Uint8Array([0xff, 0xfe, 0x61]),
    });
    const { status, output, errors } = await run(folder, [
      'check',
      '.',
      'nowhere.html',
      'no/*.html',
      '--format',
      'github',
    ]);
    expect(status).toBe(2);
    expect(output).toMatch(/^::error file=a\.txt,/);
    expect(errors.split('\n').slice(0, -1)).toEqual([
      'nowhere.html: There is no such file or folder.',
      'no/*.html: No file matches.',
      'binary.html: The file is binary, not text.',
      'latin.html: The file is not valid UTF-8; save it as UTF-8.',
      'wide.html: The file is not valid UTF-8; save it as UTF-8.',
    ]);
  });

  it('may be a rule of ours', async () => {
    const { status, output, errors } = await run(folderWith({ 'a.txt': 'crash, oops' }), [
      'check',
      '--format',
      'github',
    ]);
    expect(status).toBe(2);
    expect(output).toContain('title=joking-tone');
    expect(errors).toBe('a.txt: The rule “breaks-down” failed: Error: out of words\n');
  });
});

describe('the project file', () => {
  const mail = 'minor oops';

  it('is the nearest one upwards from each file', async () => {
    const folder = folderWith({
      'amends.config.json': '{"rules": {"minimizing": "off"}}',
      'a/x.txt': mail,
      'b/amends.config.json': '{"rules": {"joking-tone": "off"}}',
      'b/c/y.txt': mail,
    });
    const report: Report = JSON.parse((await run(folder, ['check', '--format', 'json'])).output);
    expect(report.files.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual([
      ['a/x.txt', ['joking-tone']],
      ['b/c/y.txt', ['minimizing']],
    ]);
  });

  it('is the one that the call names', async () => {
    const folder = folderWith({
      'amends.config.json': '{"rules": {"minimizing": "off"}}',
      'strict.json': '{"rules": {"minimizing": "error"}}',
      'a.txt': mail,
    });
    const { output } = await run(folder, ['check', 'a.txt', '--config', 'strict.json', '--format', 'github']);
    expect(output).toContain('::error file=a.txt,line=1,endLine=1,col=1,endColumn=6,title=minimizing::');
    const missing = await run(folder, ['check', 'a.txt', '--config', 'none.json']);
    expect(missing).toMatchObject({ status: 2, errors: 'none.json: There is no such project file.\n' });
    expect(missing.output).toBe('✖ Not everything could be checked. Templates checked: 0.\n');
  });

  it('is told from none where it cannot be read', async () => {
    const folder = folderWith({ 'amends.config.json/x': '', 'a.txt': mail, 'strict.json': Uint8Array.of(0x7b, 0xe9) });
    expect(await run(folder, ['check', 'a.txt'])).toMatchObject({
      status: 2,
      errors: 'amends.config.json: This is a folder, not a file.\n',
    });
    expect(await run(folder, ['check', 'a.txt', '--config', '.'])).toMatchObject({
      status: 2,
      errors: '.: This is a folder, not a file.\n',
    });
    expect(await run(folder, ['check', 'a.txt', '--config', 'strict.json'])).toMatchObject({
      status: 2,
      errors: 'strict.json: The file is not valid UTF-8; save it as UTF-8.\n',
    });
  });

  it('may be UTF-16, as some editors write it', async () => {
    const text = '\uFEFF{"rules": {"minimizing": "off", "joking-tone": "off"}}';
    const folder = folderWith({ 'amends.config.json': Buffer.from(text, 'utf16le'), 'a.txt': mail });
    expect(await run(folder, ['check', 'a.txt'])).toMatchObject({ status: 0, errors: '' });
  });

  it('says once where it is wrong', async () => {
    const folder = folderWith({ 'amends.config.json': '{\n  "brnad": "North"\n}', 'a.txt': '', 'b.txt': '' });
    expect(await run(folder, ['check'])).toMatchObject({
      status: 2,
      errors: 'amends.config.json:2:3: Unknown key “brnad”; did you mean “brand”?\n',
    });
  });

  it('leaves files out, unless they are named', async () => {
    const folder = folderWith({
      'amends.config.json': '{"exclude": ["archive/**"]}',
      'archive/a.txt': '',
      'b.txt': '',
    });
    expect(await pathsChecked(folder)).toEqual(['b.txt']);
    expect(await pathsChecked(folder, 'archive/a.txt')).toEqual(['archive/a.txt']);
  });

  it('yields to the call', async () => {
    const folder = folderWith({ 'amends.config.json': '{"kind": "ordinary"}', 'a.txt': '' });
    const { output } = await run(folder, ['check', '--kind', 'breach', '--jurisdiction', 'gdpr', '--format', 'json']);
    expect(JSON.parse(output)).toMatchObject({ files: [{ kind: 'breach' }] });
  });
});

describe('--fix', () => {
  it('makes the safe fixes, keeps every other byte, and reports what is left', async () => {
    const folder = folderWith({ 'a.txt': '\uFEFFoops, valued\r\nminor oops\r\n', 'b.txt': 'fine' });
    const { status, output } = await run(folder, ['check', '--fix']);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('\uFEFF, \r\n \r\n');
    expect(status).toBe(0);
    expect(output).toContain('Fixes made: 4');
  });
});

describe('--stdin', () => {
  it('checks what comes in under the name it is given', async () => {
    const folder = folderWith({ 'mails/amends.config.json': '{"rules": {"minimizing": "off"}}' });
    const readStandardInput = () => Promise.resolve(Buffer.from('minor oops'));
    const { output } = await run(folder, ['check', '--stdin-filename', 'mails/a.txt', '--format', 'github'], {
      readStandardInput,
    });
    expect(output).toBe(
      '::error file=mails/a.txt,line=1,endLine=1,col=7,endColumn=11,title=joking-tone::Avoid “oops”.\n',
    );
  });

  it('goes neither with paths nor with --fix', async () => {
    expect((await run('/', ['check', '--stdin', 'a.txt'])).status).toBe(2);
    expect((await run('/', ['check', '--stdin', '--fix'])).status).toBe(2);
  });
});

describe('MJML', () => {
  const engine = createEngine();
  const mail = (words: string): string => `<mjml><mj-body><mj-text>${words}</mj-text></mj-body></mjml>`;

  it('is compiled with includes from the file’s folder and its project’s', async () => {
    const folder = folderWith({ 'amends.config.json': '{}', 'mails/a.mjml': mail('Hello'), 'b.txt': '' });
    const renderMjml = vi.fn(() => Promise.resolve({ errors: [] }));
    await run(folder, ['check'], { engine, renderMjml });
    expect(renderMjml).toHaveBeenCalledExactlyOnceWith(mail('Hello'), {
      filePath: join(folder, 'mails/a.mjml'),
      workspaceFolders: [join(folder, 'mails'), folder],
    });
  });

  it('is compiled without front matter and merge tags, which it cannot read, and a part of it by none', async () => {
    const part = '<mj-section><mj-column><mj-text>Hello</mj-text></mj-column></mj-section>';
    const folder = folderWith({ 'a.mjml': `---\nsubject: Hi\n---\n${mail('{% if a <b %}Hello')}`, 'part.mjml': part });
    const renderMjml = vi.fn((source: string) => Promise.resolve({ errors: [], source }));
    await run(folder, ['check'], { engine, renderMjml });
    expect(renderMjml.mock.calls.map(([source]) => source)).toEqual([mail('xxxxxxxxxxxxxHello')]);
  });
});
