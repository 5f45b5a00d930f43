import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Diagnostic, TextEdit } from 'vscode-languageserver-protocol/node';
import { MJML_PROJECT } from '../fixtures/mjml-project';
import { PULLING, ServerProcess } from './server-process';

let folder: string;
let server: ServerProcess;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amends-'));
});
afterEach(async () => {
  if (server.child.exitCode === null) await server.stop();
  await rm(folder, { recursive: true });
});

function uriOf(path: string): string {
  return pathToFileURL(join(folder, path)).href;
}

function ofRule(diagnostics: readonly Diagnostic[], rule: string): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => code === rule);
}

describe('an HTML template', () => {
  const LIQUID = '<!-- amends-dialect liquid -->';

  test('shows a leaked placeholder, and it alone, and offers the field with a fallback', async () => {
    server = await ServerProcess.start(folder);
    const uri = uriOf('a.html');
    await server.open(uri, 'html', `${LIQUID}\n<p>Dear <FirstName>,</p>\n`);
    const [leak, ...others] = ofRule(await server.pull(uri), 'leaked-placeholder');
    expect(others).toEqual([]);
    expect(leak).toMatchObject({
      severity: 1,
      source: 'amends',
      range: { start: { line: 1, character: 8 }, end: { line: 1, character: 19 } },
    });
    const actions = leak ? await server.codeActions(uri, leak.range) : [];
    const preferred = actions.find(({ isPreferred }) => isPreferred);
    const change = preferred?.edit?.documentChanges?.[0];
    const [edit] = change && 'edits' in change ? (change.edits as TextEdit[]) : [];
    expect(edit?.range).toEqual(leak?.range);
    expect(edit?.newText).toMatch(/first_?name.*\|\s*default:/i);
    expect(actions.some(({ title }) => title.includes('leaked-placeholder'))).toBe(true);
  });

  test('is pushed to an editor that cannot pull', async () => {
    server = await ServerProcess.start(folder, {});
    await server.open(uriOf('a.html'), 'html', '<p>Dear <FirstName>,</p>');
    await vi.waitFor(() => {
      expect(server.published).toMatchObject([{ uri: uriOf('a.html'), diagnostics: [{ code: 'leaked-placeholder' }] }]);
    }, 20_000);
  });

  test('that is a web page gets no diagnostics', async () => {
    server = await ServerProcess.start(folder);
    const page =
      '<html><head><script src="app.js"></script></head><body><nav></nav><p>Dear <FirstName>,</p></body></html>';
    await server.open(uriOf('index.html'), 'html', page);
    expect(await server.pull(uriOf('index.html'))).toEqual([]);
  });

  test('of 1 MB in one line is answered', async () => {
    server = await ServerProcess.start(folder);
    const line = `<p>Dear <FirstName>,</p>${'<p>We sent you the wrong link, and we are sorry.</p>'.repeat(20_000)}`;
    await server.open(uriOf('a.html'), 'html', line);
    expect(ofRule(await server.pull(uriOf('a.html')), 'leaked-placeholder')).toHaveLength(1);
  });
});

test('the sender in front matter is fixed from the lightbulb', async () => {
  server = await ServerProcess.start(folder);
  const uri = uriOf('sorry.html');
  const text =
    '---\nsubject: We sent you the wrong link\nfrom: Shop <no-reply@shop.example>\n---\n<p>We are sorry: we sent you the wrong link.</p>\n';
  await server.open(uri, 'html', text);
  const [sender] = ofRule(await server.pull(uri), 'no-reply-sender');
  expect(sender?.range.start.line).toBe(2);
  const actions = sender ? await server.codeActions(uri, sender.range) : [];
  expect(actions.some(({ isPreferred }) => isPreferred)).toBe(true);
});

test('a project file on the disk counts', async () => {
  await writeFile(join(folder, 'amends.config.json'), '{ "rules": { "leaked-placeholder": "hint" } }');
  server = await ServerProcess.start(folder);
  await server.open(uriOf('emails/a.html'), 'html', '<p>Dear <FirstName>,</p>');
  expect(ofRule(await server.pull(uriOf('emails/a.html')), 'leaked-placeholder')).toMatchObject([{ severity: 4 }]);
});

/** Pulls until the errors of MJML, which come later than the others, are these. */
async function untilMjmlSays(uri: string, errors: readonly object[]): Promise<void> {
  await vi.waitFor(async () => expect(ofRule(await server.pull(uri), 'mjml-error')).toMatchObject(errors), {
    timeout: 20_000,
  });
}

describe('MJML', () => {
  const MAIL = '<mjml>\n  <mj-body>\n    <mj-list>News</mj-list>\n  </mj-body>\n</mjml>\n';

  test('is compiled in a process of its own, and its errors come after', async () => {
    server = await ServerProcess.start(folder);
    const uri = uriOf('news.mjml');
    await server.open(uri, 'mjml', MAIL);
    await untilMjmlSays(uri, [{ range: { start: { line: 2 } } }]);
  });

  test('does not run what the workspace asks MJML to load', async () => {
    const trace = join(folder, 'it-ran');
    await mkdir(join(folder, 'node_modules/evil'), { recursive: true });
    const code = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`;
    await writeFile(join(folder, 'node_modules/evil/index.js'), code);
    await writeFile(join(folder, '.mjmlconfig'), '{ "packages": ["evil", "./node_modules/evil/index.js"] }');
    server = await ServerProcess.start(folder);
    await server.open(uriOf('news.mjml'), 'mjml', MAIL);
    await untilMjmlSays(uriOf('news.mjml'), [{ range: { start: { line: 2 } } }]);
    expect(existsSync(trace)).toBe(false);
  });
});

describe('MJML that lies in several files', () => {
  test('is held to nothing that only its compiler stumbles over', async () => {
    for (const [path, text] of Object.entries(MJML_PROJECT)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    // A client that cannot be told of later answers waits for MJML.
    server = await ServerProcess.start(folder, { textDocument: { diagnostic: {} } });
    for (const [path, text] of Object.entries(MJML_PROJECT)) {
      await server.open(uriOf(path), 'mjml', text);
      expect([path, await server.pull(uriOf(path))]).toEqual([path, []]);
    }
  });

  test('is compiled again when an included file changes', async () => {
    await writeFile(join(folder, 'part.mjml'), '<mj-list>News</mj-list>');
    server = await ServerProcess.start(folder);
    const uri = uriOf('news.mjml');
    const text = '<mjml>\n<mj-body>\n<mj-include path="./part.mjml" />\n</mj-body>\n</mjml>\n';
    await writeFile(join(folder, 'news.mjml'), text);
    await server.open(uri, 'mjml', text);
    await untilMjmlSays(uri, [{ range: { start: { line: 2 } } }]);
    await writeFile(join(folder, 'part.mjml'), '<mj-section></mj-section>');
    await server.changeFile(uriOf('part.mjml'));
    await untilMjmlSays(uri, []);
  });
});

describe('the process', () => {
  test('ends well when it is told to', async () => {
    server = await ServerProcess.start(folder);
    expect(await server.stop()).toBe(0);
  });

  test('ends when the editor is gone', async () => {
    server = await ServerProcess.start(folder, PULLING);
    const ended = once(server.child, 'exit');
    server.child.stdin.end();
    await ended;
    expect(server.child.exitCode).not.toBeNull();
  });
});
