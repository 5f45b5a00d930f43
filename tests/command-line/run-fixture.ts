import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { MailDocument } from '../../server/src/document/mail-document';
import type { CommandLineHost, ExitStatus } from '../../server/src/hosts/command-line/command-line-host';
import { runCommandLine } from '../../server/src/hosts/command-line/run-command-line';
import type { Engine } from '../../server/src/protocol/engine';
import { mailOf, ruleAgainst } from '../findings/mail-fixture';

const rules = [
  ruleAgainst('oops', { id: 'joking-tone', severity: 'error' }),
  ruleAgainst('minor', { id: 'minimizing' }),
  ruleAgainst('valued', { id: 'corporate-cliche', severity: 'information' }),
  ruleAgainst('crash', {
    id: 'breaks-down',
    check(mail) {
      if (mail.source.includes('crash')) throw new Error('out of words');
      return [];
    },
  }),
];

/** An engine whose mails are plain text: `{{` makes a mail one of Liquid. */
export const engine: Engine = {
  rules,
  vocabulary: {
    rules,
    dialects: ['liquid', 'mailchimp'],
    jurisdictions: ['eu-gdpr'],
    jurisdictionAliases: { gdpr: 'eu-gdpr' },
  },
  dialects: [],
  languages: [],
  tagCharacters: [],
  readMail: (source, { path, kind }) =>
    mailOf(source, { path, format: formatOf(path), ...tagsOf(source), kind: kindOf(kind) }),
};

function formatOf(path: string): MailDocument['format'] {
  if (path.endsWith('.json')) return 'json';
  return path.endsWith('.mjml') ? 'mjml' : 'text';
}

function kindOf(kind: MailDocument['kind']['kind'] | undefined): MailDocument['kind'] {
  return kind ? { kind, because: 'configured', evidence: [] } : { kind: 'apology', because: 'inferred', evidence: [] };
}

function tagsOf(source: string): Partial<MailDocument> {
  const start = source.indexOf('{{');
  const dialect = { id: 'liquid', because: 'tags', candidates: ['liquid'] } as const;
  if (start < 0) return { dialect };
  const span = { start, end: start + 2 };
  return { dialect, mergeTags: [{ span, text: '{{', role: 'output', dialects: ['liquid'] }] };
}

/** Writes files into a new folder and gives its absolute path. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'amends-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

export interface Outcome {
  readonly status: ExitStatus;
  readonly output: string;
  readonly errors: string;
}

/** One call of `amends` in a folder: `amends('check', 'a.html')`. */
export async function run(
  currentFolder: string,
  callArguments: readonly string[],
  parts: Partial<CommandLineHost> = {},
): Promise<Outcome> {
  let output = '';
  let errors = '';
  const status = await runCommandLine(callArguments, {
    engine,
    version: '1.2.3',
    currentFolder,
    translations: {},
    colours: false,
    columns: 60,
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
    readStandardInput: () => Promise.resolve(new Uint8Array()),
    ...parts,
  });
  return { status, output, errors };
}
