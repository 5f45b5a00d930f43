import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol/node';
import { createEngine } from '../../server/src/hosts/create-engine';
import { compileMjml } from '../../server/src/hosts/mjml/compile-mjml';
import { normalizeUri } from '../../server/src/protocol/file-uri';
import { checkFileRequest, type CheckedFile } from '../../server/src/protocol/messages';
import { folderWith, run } from '../command-line/run-fixture';
import { MJML_PROJECT } from '../fixtures/mjml-project';
import { FOLDER, TestEditor } from '../protocol/test-editor';

const TESTS = join(import.meta.dirname, '..');

/** One project: samples, fixtures, and what a host may stumble over in between. */
const FILES: Readonly<Record<string, string>> = {
  'amends.config.json': '{ "exclude": ["emails/r&d/**"], "knownFields": ["first_name"] }',
  ...filesIn(join(TESTS, '../docs/samples')),
  ...filesIn(join(TESTS, 'fixtures')),
  ...MJML_PROJECT,
  'emails/welcome (1).html': '<p>Hello {{name}}, order {{order}} has left.</p>\n',
  'emails/welcome (1).txt': 'Hello {{name}}, it has left.\n',
  'emails/r&d/left-out.html': '<p>Dear [NAME],</p>\n',
  'emails/due.html': '<p>Your plan is {{ plan_nmae }} in {{ city }}.</p>\n',
  'emails/due.data.json': '{ "plan_name": "Pro", "city": "Rome" }\n',
  'templates/account/email/charged_message.txt': 'Hello Ana,\n\nWe charged you twice on 3 May. We are sorry.\n',
  'templates/account/email/charged_subject.txt': 'An important update\n',
};

function filesIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => !/\.ts$|^README/.test(name));
  return Object.fromEntries(names.map((name) => [`emails/${name}`, readFileSync(join(folder, name), 'utf8')]));
}

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly {
      readonly rule: string;
      readonly message: string;
      readonly start: { readonly line: number; readonly character: number };
      readonly end: { readonly line: number; readonly character: number };
    }[];
  }[];
}

const engine = createEngine();
let editor: TestEditor;
let report: Report;

beforeAll(async () => {
  const renderMjml = (source: string) => compileMjml({ source });
  const { output } = await run(folderWith(FILES), ['check', '--format', 'json'], { engine, renderMjml });
  report = JSON.parse(output);
  const files = new Map(
    Object.entries(FILES).map(([path, text]) => [normalizeUri(`${FOLDER}/${encodeURI(path)}`), text]),
  );
  const runtime = { renderMjml: ({ source }: { readonly source: string }) => renderMjml(source) };
  editor = await TestEditor.start({ engine, files, runtime });
});
afterAll(() => editor.dispose());

test('the command line looks at all that may be mail and is not left out', () => {
  expect(report.files.length).toBeGreaterThan(15);
  expect(report.files.map(({ path }) => path)).not.toContain('emails/r&d/left-out.html');
});

test.each(Object.keys(FILES))('editor and command line find the same in %s', async (path) => {
  const params = { uri: `${FOLDER}/${encodeURI(path)}`, text: FILES[path] };
  const checked = await editor.connection.sendRequest<CheckedFile<Diagnostic>>(checkFileRequest, params);
  const inEditor = checked.diagnostics.map(({ code, message, range }) => ({ rule: code, message, ...range }));
  const found = report.files.find((file) => file.path === path)?.findings ?? [];
  expect(inEditor).toEqual(
    found.map(({ rule, message, start, end }) => ({
      rule,
      message,
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    })),
  );
});
