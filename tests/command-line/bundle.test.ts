import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MJML_PROJECT } from '../fixtures/mjml-project';
import { folderWith } from './run-fixture';

const PROJECT = join(import.meta.dirname, '../..');
const SAMPLES = 'docs/samples';

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly dialect: string | null;
    readonly findings: readonly { readonly rule: string; readonly text: string }[];
  }[];
}

/** Calls the program as it ships: one file, started by Node alone. */
function amends(callArguments: readonly string[], options: { cwd?: string; input?: string } = {}) {
  const { cwd = PROJECT, input } = options;
  const env = { PATH: process.env['PATH'], NO_COLOR: '1' };
  const program = join(PROJECT, 'dist/cli.cjs');
  return spawnSync(process.execPath, [program, ...callArguments], { cwd, input, env, encoding: 'utf8' });
}

function findingsIn(report: Report, file: string): string[] {
  const found = report.files.find(({ path }) => path === `${SAMPLES}/${file}`);
  return (found?.findings ?? []).map(({ rule, text }) => `${rule}: ${text}`);
}

beforeAll(() => {
  execFileSync(process.execPath, ['esbuild.mjs', 'cli', 'mjml-process'], { cwd: PROJECT });
});

describe('the samples', () => {
  it('show what Amends is for', () => {
    const { stdout, stderr, status } = amends(['check', SAMPLES, '--format', 'json']);
    expect([stderr, status]).toEqual(['', 1]);
    const report: Report = JSON.parse(stdout);
    expect(findingsIn(report, 'spring-catalogue.html')).toContain('leaked-placeholder: <FirstName>');
    const apology = findingsIn(report, 'wrong-discount.html');
    expect(apology).toContain('unclear-subject: An important update');
    expect(apology).toContainEqual(expect.stringMatching(/^no-reply-sender: no-reply/));
    expect(apology).toContainEqual(expect.stringMatching(/^missing-apology: /));
    expect(findingsIn(report, 'a-good-apology.md')).toEqual([]);
    expect(findingsIn(report, 'wrong-link.mjml')).toContainEqual(expect.stringMatching(/^mjml-error: /));
  });

  it('can be fixed as far as that is safe', () => {
    const folder = mkdtempSync(join(tmpdir(), 'amends-'));
    cpSync(join(PROJECT, SAMPLES), folder, { recursive: true });
    const { stdout, stderr } = amends(['check', '--fix'], { cwd: folder });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Fixes made: \d/);
    expect(stdout).not.toContain('amends check --fix');
  });
});

describe('MJML', () => {
  it('may have front matter, be a part of another mail, and use merge tags anywhere', () => {
    const folder = folderWith(MJML_PROJECT);
    expect(amends(['check', '.'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('the program', () => {
  it('says its version', () => {
    expect(amends(['--version'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  it('lists every rule', () => {
    expect(JSON.parse(amends(['rules', '--format', 'json']).stdout).rules.length).toBeGreaterThan(30);
  });

  it('reads standard input and globs', () => {
    const input = '<p>Dear <FirstName>,</p>';
    const { stdout } = amends(['check', '--stdin-filename', 'mails/welcome.html', '--format', 'github'], { input });
    expect(stdout).toMatch(/^::error file=mails\/welcome\.html,line=1,endLine=1,col=9,.*title=leaked-placeholder::/);
    expect(amends(['check', `${SAMPLES}/*.mjml`, '--format', 'github']).stdout).toContain('wrong-link.mjml');
  });
});
