import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../server/src/hosts/create-engine';
import { folderWith, run } from './run-fixture';

const APOLOGY = 'Hello Ana,\n\nWe charged you twice on 3 May. We are sorry. We have paid the money back.\n';
const engine = createEngine();

interface Report {
  readonly files: readonly {
    readonly path: string;
    readonly kind: string;
    readonly findings: readonly { readonly rule: string; readonly text: string }[];
  }[];
}

async function check(files: Readonly<Record<string, string>>, ...paths: readonly string[]) {
  const folder = folderWith(files);
  const { output } = await run(folder, ['check', ...paths, '--format', 'json'], { engine });
  const report: Report = JSON.parse(output);
  return report.files.map(({ path, kind, findings }) => [
    path,
    kind,
    findings.map(({ rule, text }) => `${rule}: ${text}`),
  ]);
}

describe('a mail that lies in several files', () => {
  it('is told once, where each fault stands', async () => {
    const files = { 'emails/charged_message.txt': APOLOGY, 'emails/charged_subject.txt': 'An important update\n' };
    expect(await check(files)).toEqual([
      ['emails/charged_message.txt', 'apology', []],
      ['emails/charged_subject.txt', 'apology', ['unclear-subject: An important update']],
    ]);
  });

  it('is found where code sends it, as infrastructure and as a record; tests and other code are passed over', async () => {
    const sends =
      "send({ to, from: 'Shop <no-reply@shop.example>', subject: 'We charged you twice', text: 'We are sorry: we charged you twice.' });\n";
    const terraform =
      'resource "auth0_email_template" "x" {\n  from    = "Shop <no-reply@shop.example>"\n  subject = "We charged you twice"\n}\n';
    const files = {
      'src/mailers/charged.ts': sends,
      'src/send-mail.js': sends,
      'src/mailers/charged.test.ts': sends,
      'src/other.ts': sends,
      'infra/auth0.tf': terraform,
      'infra/network.tf': 'resource "aws_vpc" "x" {\n}\n',
      'data/mail_data.xml':
        '<odoo><record model="mail.template"><field name="email_from">Shop &lt;no-reply@shop.example&gt;</field><field name="subject">We charged you twice</field></record></odoo>\n',
    };
    const found = await check(files);
    expect(found.map(([path]) => path)).toEqual([
      'data/mail_data.xml',
      'infra/auth0.tf',
      'src/mailers/charged.ts',
      'src/send-mail.js',
    ]);
    for (const [path, , findings] of found) expect(findings, String(path)).toContain('no-reply-sender: no-reply');
  });

  it('is found by the names of files that hold settings; other settings are passed over', async () => {
    const files = {
      'config/locales/en.yml': 'en:\n  order_mailer:\n    charged:\n      subject: An important update\n',
      'config/locales/posts.yml': 'en:\n  posts:\n    title: We are sorry\n',
      'config/database.yml': 'production:\n  subject: We are sorry\n',
      'app/views/order_mailer/charged.text.erb': APOLOGY,
    };
    expect(await check(files)).toEqual([
      ['app/views/order_mailer/charged.text.erb', 'apology', []],
      ['config/locales/en.yml', 'apology', ['unclear-subject: An important update']],
    ]);
  });

  it('is compared with its text and its translations, in whatever folder they lie', async () => {
    const files = {
      'emails/en/welcome.html': '<p>Hello {{name}}, order {{order}} has left the house.</p>',
      'emails/en/welcome.txt': 'Hello {{name}}, your parcel {{parcel}} has left the house.',
      'emails/fr/welcome.html': '<p>Bonjour {{name}}, la commande {{order}} est partie.</p>',
    };
    expect(await check(files)).toEqual([
      ['emails/en/welcome.html', 'ordinary', ['version-drift: {{order}}']],
      ['emails/en/welcome.txt', 'ordinary', ['version-drift: {{parcel}}']],
      ['emails/fr/welcome.html', 'ordinary', []],
    ]);
  });

  it('is not followed outside the project', async () => {
    const folder = folderWith({
      'secret.html': '<p>We charged you twice. We are sorry.</p>',
      'project/supabase/config.toml':
        '[auth.email.template.invite]\nsubject = "An important update"\ncontent_path = "../secret.html"\n',
    });
    const { output } = await run(join(folder, 'project'), ['check', '--format', 'json'], { engine });
    const report: Report = JSON.parse(output);
    expect(report.files.map(({ kind, findings }) => [kind, findings])).toEqual([['ordinary', []]]);
    expect(readFileSync(join(folder, 'secret.html'), 'utf8')).toContain('sorry');
  });
});
