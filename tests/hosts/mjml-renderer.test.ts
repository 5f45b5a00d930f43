import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MjmlRenderer } from '../../server/src/hosts/mjml/mjml-renderer';
import { buildMjmlProcess } from './mjml-process-file';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'amends-mjml-')));
const column = (content: string): string =>
  `<mjml><mj-body><mj-section><mj-column>${content}</mj-column></mj-section></mj-body></mjml>`;
const text = (content: string): string => column(`<mj-text>${content}</mj-text>`);

let renderer: MjmlRenderer;
let processFile: string;

beforeAll(async () => {
  processFile = await buildMjmlProcess(join(root, 'dist'));
  renderer = new MjmlRenderer(processFile);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('compiling', () => {
  it('reports the bytes of the HTML, not its characters', async () => {
    const [ascii, arabic] = await Promise.all([renderer.renderMjml(text('aaaa')), renderer.renderMjml(text('مرحب'))]);
    expect(ascii.htmlBytes).toBeGreaterThan(500);
    expect(arabic.htmlBytes).toBe((ascii.htmlBytes ?? 0) + 4);
  });

  it('reports what the validator says', async () => {
    const { errors } = await renderer.renderMjml(column('\n<mj-text colour="red">x</mj-text>\n<mj-foo />'));
    expect(errors).toEqual([
      { line: 2, tagName: 'mj-text', message: 'Attribute colour is illegal' },
      { line: 3, tagName: 'mj-foo', message: "Element mj-foo doesn't exist or is not registered" },
    ]);
  });

  it.each([
    ['', 'malformed'],
    ['just text', 'malformed'],
    ['<mjml></mjml>', 'malformed'],
    [`<mjml><mj-body>${'<mj-wrapper>'.repeat(2000)}</mj-body></mjml>`, 'too-deep'],
  ])('turns %.20j into the failure %s', async (source, failure) => {
    expect(await renderer.renderMjml(source)).toEqual({ errors: [], failure });
  });
});

describe('the process', () => {
  const rendererOf = (script: string): MjmlRenderer => {
    const file = join(mkdtempSync(join(root, 'process-')), 'process.cjs');
    writeFileSync(file, script);
    return new MjmlRenderer(file);
  };

  it('is given up when it hangs and started anew for the next mail', async () => {
    const hanging = rendererOf(`process.on('message', ({ source }) => {
      while (source === 'hang') {}
      process.send({ errors: [], htmlBytes: source.length });
    });`);
    const [hang, next] = await Promise.all([
      hanging.renderMjml('hang', { timeout: 400 }),
      hanging.renderMjml('fine', { timeout: 10_000 }),
    ]);
    expect(hang).toEqual({ errors: [], failure: 'timeout' });
    expect(next).toEqual({ errors: [], htmlBytes: 4 });
  });

  it('is started anew after a crash', async () => {
    const crashing = rendererOf(`process.on('message', ({ source }) => {
      if (source === 'crash') process.abort();
      process.send({ errors: [] });
    });`);
    expect(await crashing.renderMjml('crash')).toEqual({ errors: [], failure: 'crashed' });
    expect(await crashing.renderMjml('fine')).toEqual({ errors: [] });
  });

  it('that cannot be started is a failure, not an exception', async () => {
    const missing = new MjmlRenderer(join(root, 'nowhere', 'process.cjs'));
    expect(await missing.renderMjml('x')).toEqual({ errors: [], failure: 'crashed' });
  });

  it('stands in its own folder and gets neither NODE_OPTIONS nor the rest of the environment', async () => {
    const telling = rendererOf(`process.on('message', () => {
      process.send({ errors: [], cwd: process.cwd(), environment: Object.keys(process.env) });
    });`);
    process.env['NODE_OPTIONS'] = '--no-warnings';
    const told = await telling.renderMjml('x').finally(() => delete process.env['NODE_OPTIONS']);
    expect(told).toMatchObject({ cwd: expect.stringContaining(join(root, 'process-')) });
    expect(told).toMatchObject({ environment: expect.not.arrayContaining(['NODE_OPTIONS', 'PATH', 'HOME']) });
  });

  it('runs no package that a workspace names in its .mjmlconfig', async () => {
    const workspace = mkdtempSync(join(root, 'workspace-'));
    writeFileSync(join(workspace, '.mjmlconfig'), '{"packages":["./payload.js"]}');
    writeFileSync(join(workspace, 'payload.js'), `require('fs').writeFileSync('${join(workspace, 'ran')}', '')`);
    const before = process.cwd();
    process.chdir(workspace);
    const fresh = new MjmlRenderer(processFile);
    const rendered = await fresh.renderMjml(text('x')).finally(() => process.chdir(before));
    expect(rendered.errors).toEqual([]);
    expect(() => realpathSync(join(workspace, 'ran'))).toThrow();
  });

  it('is no longer waited for once the caller lost interest', async () => {
    const slow = rendererOf(`process.on('message', () => setTimeout(() => process.send({ errors: [] }), 5000));`);
    const interest = new AbortController();
    const rendered = slow.renderMjml('x', { signal: interest.signal });
    interest.abort(new Error('edited'));
    await expect(rendered).rejects.toThrow('edited');
  });

  it('ends with the one that started it, however that ends and whatever mail it works on', async () => {
    const parent = join(root, 'parent.cjs');
    // The child holds the standard output of its parent open for as long as it lives.
    writeFileSync(
      parent,
      `const child = require('node:child_process').fork(process.argv[2], { stdio: ['ignore', 'inherit', 'ignore', 'ipc'] });
      child.send({ source: '<mjml><mj-body>' + '<mj-section><mj-column><mj-text>x</mj-text></mj-column></mj-section>'.repeat(60_000) });
      child.on('message', () => console.log('compiled'));
      setTimeout(() => console.log('working'), 1500);`,
    );
    const { stdout, kill } = spawnHeld(parent, processFile);
    const [said] = await once(stdout, 'data');
    kill();
    await once(stdout, 'close', { signal: AbortSignal.timeout(3000) });
    expect(String(said)).toBe('working\n');
  });

  it('skips a mail that was given up while it waited', async () => {
    const counting = rendererOf(
      `let count = 0; process.on('message', () => process.send({ errors: [], htmlBytes: ++count }));`,
    );
    const given = AbortSignal.abort(new Error('closed'));
    const waiting = counting.renderMjml('x', { signal: given });
    await expect(waiting).rejects.toThrow('closed');
    expect(await counting.renderMjml('y')).toEqual({ errors: [], htmlBytes: 1 });
  });
});

function spawnHeld(script: string, argument: string) {
  const child = spawn(process.execPath, [script, argument], { stdio: ['ignore', 'pipe', 'ignore'] });
  return { stdout: child.stdout, kill: () => child.kill('SIGKILL') };
}

describe('includes', () => {
  const workspace = join(root, 'workspace');
  const filePath = join(workspace, 'mails', 'main.mjml');
  const part = (words: string): string => `<mj-section><mj-column><mj-text>${words}</mj-text></mj-column></mj-section>`;
  const including = (path: string, type = ''): string =>
    `<mjml><mj-head></mj-head>\n<mj-body>\n<mj-include path="${path}" ${type}/>\n</mj-body></mjml>`;
  const nothing = `<mjml><mj-head></mj-head>\n<mj-body>\n\n</mj-body></mjml>`;
  const inside = { filePath, workspaceFolders: [workspace] };

  /** Bytes that the include brought in: a denied one leaves a comment of fewer than 40 bytes. */
  async function bytesRead(path: string, options: Parameters<MjmlRenderer['renderMjml']>[1] = inside): Promise<number> {
    const [rendered, empty] = await Promise.all([
      renderer.renderMjml(including(path), options),
      renderer.renderMjml(nothing, options),
    ]);
    expect(rendered.failure).toBeUndefined();
    return (rendered.htmlBytes ?? 0) - (empty.htmlBytes ?? 0);
  }

  beforeAll(() => {
    mkdirSync(join(workspace, 'mails', 'parts'), { recursive: true });
    mkdirSync(join(workspace, 'shared'));
    writeFileSync(filePath, '');
    writeFileSync(join(workspace, 'mails', 'part.mjml'), part('inside'));
    writeFileSync(join(workspace, 'shared', 'part.mjml'), part('shared'));
    writeFileSync(join(workspace, 'mails', 'parts', 'up.mjml'), '<mj-include path="../part.mjml" />');
    writeFileSync(join(workspace, 'mails', 'loop.mjml'), '<mj-include path="./loop.mjml" />');
    writeFileSync(join(workspace, 'mails', 'bad.mjml'), '\n\n<mj-section colour="red"></mj-section>');
    writeFileSync(join(workspace, 'mails', 'outer.mjml'), '\n<mj-include path="./bad.mjml" />');
    writeFileSync(join(root, 'secret.mjml'), part('secret'));
    symlinkSync(join(root, 'secret.mjml'), join(workspace, 'mails', 'link.mjml'));
    symlinkSync(root, join(workspace, 'mails', 'folder'));
  });

  it.each(['./part.mjml', '../shared/part.mjml', './parts/up.mjml'])('follows %s', async (path) => {
    expect(await bytesRead(path)).toBeGreaterThan(200);
  });

  it.each([
    '../../secret.mjml',
    '..%2f..%2fsecret.mjml',
    join(root, 'secret.mjml'),
    './link.mjml',
    './folder/secret.mjml',
    './none.mjml',
  ])('does not read %s', async (path) => {
    expect(await bytesRead(path)).toBeLessThan(40);
  });

  it.each([
    ['of a mail that is not saved', { filePath: join(workspace, 'new.mjml'), workspaceFolders: [workspace] }],
    ['of a mail outside the workspace', { filePath, workspaceFolders: [join(workspace, 'shared')] }],
    ['without a workspace', { filePath }],
    ['without a file', { workspaceFolders: [workspace] }],
    ['of a mail reached by a link', { filePath: join(workspace, 'mails', 'link.mjml'), workspaceFolders: [workspace] }],
  ])('follows no include %s', async (_, options) => {
    expect(await bytesRead('./part.mjml', options)).toBeLessThan(40);
  });

  it.each(['./bad.mjml', './outer.mjml'])('says by which include the error in %s came', async (path) => {
    const { errors } = await renderer.renderMjml(including(path), inside);
    expect(errors).toEqual([{ line: 3, tagName: 'mj-section', message: 'Attribute colour is illegal', includedAt: 3 }]);
  });

  it('survives a circle', async () => {
    expect(await renderer.renderMjml(including('./loop.mjml'), inside)).toEqual({
      errors: [],
      failure: 'circular-include',
    });
  });
});
