import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { writeSuppression } from '../../../server/src/document/directives/write-suppression';
import { envelopeField } from '../../../server/src/document/envelope';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import { parseMail } from '../../../server/src/document/parse-mail';
import { languagePacks } from '../../../server/src/languages/index';
import { applyEdits } from '../../../server/src/text/text-edit';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);
const SUBJECT = 'An important update';

function read(path: string, source: string) {
  const { suppressions, envelope } = parseMail(source, { path }, knowledge);
  const subject = envelopeField(envelope, 'subject');
  const place = subject?.span.start ?? -1;
  const silenced = suppressions.filter(({ scope }) => scope.start <= place && place < scope.end);
  return { subject: subject?.value.text, silenced: silenced.flatMap(({ rules }) => rules) };
}

const FILES: readonly (readonly [path: string, source: string])[] = [
  ['config/locales/mailers.en.yml', `en:\n  order_mailer:\n    charged:\n      subject: ${SUBJECT}\n`],
  ['supabase/config.toml', `[auth.email.template.invite]\nsubject = "${SUBJECT}"\n`],
  ['themes/shop/email/messages/messages_en.properties', `chargedSubject=${SUBJECT}\n`],
  ['ses.tf', `resource "aws_ses_template" "charged" {\n  subject = "${SUBJECT}"\n}\n`],
  [
    'data/mail_data.xml',
    `<odoo><record model="mail.template">\n  <field name="subject">${SUBJECT}</field>\n</record></odoo>\n`,
  ],
  ['send.ts', `send({\n  to,\n  subject: '${SUBJECT}',\n  html,\n});\n`],
  ['app/Mail/Charged.php', `<?php\nreturn (new MailMessage)\n  ->subject('${SUBJECT}');\n`],
];

describe('a comment above a subject that is kept in', () => {
  it.each(FILES)('%s: is written, and silences the rule there', (path, source) => {
    const mail = parseMail(source, { path }, knowledge);
    const place = envelopeField(mail.envelope, 'subject')?.span;
    if (place === undefined) throw new Error('no subject');
    expect(read(path, source)).toEqual({ subject: SUBJECT, silenced: [] });
    const edit = writeSuppression(mail, place, 'unclear-subject');
    const silenced = applyEdits(source, edit === undefined ? [] : [edit]);
    expect(read(path, silenced)).toEqual({ subject: SUBJECT, silenced: ['unclear-subject'] });
  });
});

describe('a comment in a file that holds a subject alone', () => {
  it.each([
    `{# amends-disable unclear-subject #}${SUBJECT}\n`,
    `{# amends-disable-file unclear-subject #}\n${SUBJECT}\n`,
    `${SUBJECT} {# amends-disable-line unclear-subject #}\n`,
  ])('%j: silences the rule, and is no part of the subject', (source) => {
    expect(read('templates/charged_subject.txt', source)).toEqual({ subject: SUBJECT, silenced: ['unclear-subject'] });
  });
});
