import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { parseMail } from '../../../server/src/document/parse-mail';
import { relatedPaths } from '../../../server/src/document/related/related-paths';
import { languagePacks } from '../../../server/src/languages/index';
import { cpuTime } from '../../harness/cpu-time';

const SUBJECTS = 8000;
/** Processor time (ms): the goal is a second of a warm, idle machine; a quadratic step takes many times as long. */
const MOST_TIME = 4000;

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

const each = (write: (index: number) => string): string =>
  Array.from({ length: SUBJECTS }, (_, index) => write(index)).join('');

describe('a catalogue of 8,000 subjects', () => {
  it.each<[path: string, source: string]>([
    [
      'config/locales/mailers.en.yml',
      `en:\n  order_mailer:\n${each((index) => `    mail_${index}:\n      subject: "We charged you twice, %{name} ${index}"\n`)}`,
    ],
    [
      'themes/shop/email/messages/messages_en.properties',
      each((index) => `mail${index}Subject=We charged you twice {0}\n`),
    ],
    [
      'src/main/resources/i18n/messages_en.properties',
      each((index) => `email.m${index}.title=We charged you twice {0}\n`),
    ],
    [
      'alertmanager.yml',
      `receivers:\n${each((index) => `  - name: r${index}\n    email_configs:\n      - headers: { subject: "We charged you twice" }\n`)}`,
    ],
    [
      'kratos.yml',
      `courier:\n  templates:\n${each((index) => `    mail_${index}: { valid: { email: { subject: We charged you twice } } }\n`)}`,
    ],
    ['resources/forms/contact.yaml', `email:\n${each((index) => `  - subject: We charged you twice ${index}\n`)}`],
    [
      'app/locale/translations/en.json',
      `{${each((index) => `"emails.m${index}.subject": "We charged you twice",\n`)}}`,
    ],
    ['workflow.json', `{ "steps": [${each(() => `{ "template": { "subject": "We charged you twice" } },\n`)}] }`],
    ['supabase/config.toml', each((index) => `[auth.email.template.t${index}]\nsubject = "We charged you twice"\n`)],
  ])('%s is read whole, and in time', (path, source) => {
    parseMail(source.slice(0, 2000), { path }, knowledge);
    let subjects = 0;
    const time = cpuTime(() => {
      subjects = 1 + (parseMail(source, { path }, knowledge).others?.length ?? 0);
    });
    expect(subjects).toBe(SUBJECTS);
    expect(time).toBeLessThan(MOST_TIME);
  });

  it('does not have a host look for the bodies of all of them', () => {
    const source = `en:\n  order_mailer:\n${each((index) => `    mail_${index}:\n      subject: Hi\n`)}`;
    expect(relatedPaths('config/locales/en.yml', source).length).toBeLessThanOrEqual(2000);
  });
});
