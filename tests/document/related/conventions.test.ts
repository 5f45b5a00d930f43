import { parse as parseProperties } from 'dot-properties';
import fastCheck from 'fast-check';
import { DOMParser } from '@xmldom/xmldom';
import { parseToObject as parseHcl } from 'hcl2-parser';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { envelopeField, type EnvelopeFieldName } from '../../../server/src/document/envelope';
import { readKeptEnvelopes } from '../../../server/src/document/related/read-kept-envelopes';
import { relatedPaths } from '../../../server/src/document/related/related-paths';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';
import { span } from '../../../server/src/text/span';
import { djangoText, goText, pugText } from '../containers/template-engines';

interface Convention {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  /** The subject read by a library of the format that is not ours. */
  readonly read: (source: string) => unknown;
  /** One of the places where the body may be, and the body's own path. */
  readonly body?: readonly [relative: string, path: string, back: string];
  /** What the format cannot hold, or reads as its own. */
  readonly refuses?: RegExp;
  /** Whether the format composes letters and their marks (NFC) as it reads. */
  readonly composes?: true;
}

const WORDS = 'We charged you twice';

/** Characters that no XML can hold, and white space that its readers fold. */
const NOT_IN_XML = /[\p{Cc}\uFFFE\uFFFF]|\s\s/u;

/** The words of every element without others. */
function textsOfXml(source: string): readonly (string | null)[] {
  const elements = new DOMParser().parseFromString(source, 'text/xml').getElementsByTagName('*');
  return Array.from(elements)
    .filter((element) => element.getElementsByTagName('*').length === 0)
    .map((element) => element.textContent);
}

/** What Terraform's own parser makes of a file. */
function withoutError([value, error]: readonly [value: unknown, error: unknown]): unknown {
  expect(error).toBeNull();
  return value;
}

const CONVENTIONS: readonly Convention[] = [
  {
    name: 'Django',
    path: 'shop/templates/registration/welcome_subject.txt',
    source: `${WORDS}\n`,
    read: (source) => djangoText(source).trim(),
    body: ['welcome_message.txt', 'shop/templates/registration/welcome_message.txt', 'welcome_subject.txt'],
    refuses: /\{[{%#]/,
  },
  {
    name: 'django-allauth, translated',
    path: 'templates/account/email/login_code_subject.txt',
    source: `{% load i18n %}\n{% autoescape off %}\n{% blocktranslate %}${WORDS}{% endblocktranslate %}\n{% endautoescape %}\n`,
    read: (source) => djangoText(source).trim(),
    body: ['login_code_message.txt', 'templates/account/email/login_code_message.txt', 'login_code_subject.txt'],
    // A brace right behind a tag would read as one more of the tag's own.
    refuses: /\{[{%#]|^\}/,
  },
  {
    name: 'email-templates with Pug',
    path: 'emails/welcome/subject.pug',
    source: `= '${WORDS}'\n`,
    read: pugText,
    body: ['html.pug', 'emails/welcome/html.pug', 'subject.pug'],
  },
  {
    name: 'email-templates with Pug, as text',
    path: 'emails/welcome/subject.pug',
    source: `| ${WORDS}\n`,
    read: pugText,
    refuses: /[#!][{[]|[&<]/,
  },
  {
    name: 'Ory Kratos',
    path: 'courier/recovery/valid/email.subject.gotmpl',
    source: WORDS,
    read: goText,
    body: ['email.body.gotmpl', 'courier/recovery/valid/email.body.gotmpl', 'email.subject.gotmpl'],
    // Kratos prints subjects as text; the package that stands for Go here prints markup, and escapes a lone bracket.
    refuses: /\{[{%#]|</,
  },
  {
    name: 'Supabase',
    path: 'shop/supabase/config.toml',
    source: `[auth.email.template.invite]\nsubject = "${WORDS}"\ncontent_path = "./supabase/templates/invite.html"\n`,
    read: (source) => getStaticTOMLValue(parseTOML(source)),
    body: ['../supabase/templates/invite.html', 'shop/supabase/templates/invite.html', '../config.toml'],
  },
  {
    name: 'Postmark',
    path: 'templates/welcome/meta.json',
    source: `{ "Name": "Welcome", "Alias": "welcome", "Subject": "${WORDS}", "TemplateType": "Standard" }`,
    read: (source) => JSON.parse(source),
    body: ['content.html', 'templates/welcome/content.html', 'meta.json'],
  },
  {
    name: 'Devise',
    path: 'config/locales/devise.en.yml',
    source: `en:\n  devise:\n    mailer:\n      reset_password_instructions:\n        subject: ${WORDS} # checked\n`,
    read: (source) => parseYaml(source),
    body: [
      '../../app/views/devise/mailer/reset_password_instructions.html.erb',
      'app/views/devise/mailer/reset_password_instructions.html.erb',
      '../../../../config/locales/devise.en.yml',
    ],
  },
  {
    name: 'Rails',
    path: 'config/locales/mailers/en.yml',
    source: `en:\n  order_mailer:\n    charged:\n      subject: "${WORDS}"\n`,
    read: (source) => parseYaml(source),
    body: ['../../../app/views/order_mailer/charged.html.erb', '', ''],
  },
  {
    name: 'Keycloak',
    path: 'themes/shop/email/messages/messages_en.properties',
    source: `chargedSubject=${WORDS}\nchargedBody=We''re sorry, {0}.\n`,
    // Java prints one apostrophe of two.
    read: (source) =>
      Object.entries(parseProperties(source)).map(([key, words]) => [key, String(words).replaceAll("''", "'")]),
  },
  {
    name: 'JHipster',
    path: 'src/main/resources/i18n/messages_en.properties',
    source: `# Emails\nemail.charged.title = ${WORDS}\nemail.charged.greeting=Dear {0}\n`,
    read: (source) => parseProperties(source),
    body: [
      '../templates/mail/chargedEmail.html',
      'src/main/resources/templates/mail/chargedEmail.html',
      '../../i18n/messages_en.properties',
    ],
  },
  {
    name: 'SAM',
    path: 'template.yaml',
    source: `Resources:\n  Mail:\n    Type: AWS::SES::Template\n    Properties:\n      Template:\n        SubjectPart: ${WORDS}\n        HtmlPart: !Sub <p>Hi</p>\n        TextPart: Hi\n`,
    read: (source) => parseYaml(source, { logLevel: 'silent' }),
  },
  {
    name: 'CloudFormation',
    path: 'mail.json',
    source: `{"Resources":{"Mail":{"Type":"AWS::SES::Template","Properties":{"Template":{"SubjectPart":"${WORDS}","HtmlPart":"<p>Hi</p>"}}}}}`,
    read: (source) => JSON.parse(source),
  },
  {
    name: 'Cognito in SAM',
    path: 'template.yaml',
    source: `Resources:\n  Pool:\n    Type: AWS::Cognito::UserPool\n    Properties:\n      VerificationMessageTemplate:\n        EmailSubject: '${WORDS}'\n        EmailMessage: Your code is {####}\n`,
    read: (source) => parseYaml(source),
  },
  {
    name: 'Discourse',
    path: 'plugins/shop/config/locales/server.en.yml',
    source: `en:\n  user_notifications:\n    charged:\n      subject_template: "${WORDS}"\n      text_body_template: |\n        We are sorry.\n`,
    read: (source) => parseYaml(source),
  },
  {
    name: 'Drupal',
    path: 'config/sync/user.mail.yml',
    source: `charged:\n  subject: '${WORDS}'\n  body: "[user:name], we are sorry."\n`,
    read: (source) => parseYaml(source),
  },
  {
    name: 'Symfony, nested',
    path: 'translations/messages.fr.yaml',
    source: `billing:\n  email:\n    subject: ${WORDS}\n`,
    read: (source) => parseYaml(source),
  },
  {
    name: 'Symfony, joined by dots',
    path: 'translations/emails+intl-icu.it.yaml',
    source: `billing.email.subject: ${WORDS}\n`,
    read: (source) => parseYaml(source),
  },
  {
    name: 'Auth0, a folder',
    path: 'auth0/emails/verify_email.json',
    source: `{ "template": "verify_email", "from": "a@b.example", "subject": "${WORDS}", "body": "./verify_email.html", "syntax": "liquid" }`,
    read: (source) => JSON.parse(source),
    body: ['verify_email.html', 'auth0/emails/verify_email.html', 'verify_email.json'],
  },
  {
    name: 'Auth0, one file',
    path: 'auth0/tenant.yaml',
    source: `emailTemplates:\n  - template: verify_email\n    from: a@b.example\n    subject: "${WORDS}"\n    body: ./emails/verify_email.html\n    syntax: liquid\n`,
    read: (source) => parseYaml(source),
    body: ['emails/verify_email.html', '', ''],
  },
  {
    name: 'Terraform',
    path: 'infra/ses.tf',
    source: `# mails\nresource "aws_ses_template" "charged" {\n  name    = "charged"\n  subject = "${WORDS}" # checked\n  html    = file("\${path.module}/mail/charged.html")\n}\n`,
    read: (source) => withoutError(parseHcl(source)),
    composes: true,
    body: ['mail/charged.html', 'infra/mail/charged.html', '../ses.tf'],
  },
  {
    name: 'Terraform, another service',
    path: 'auth0.tf',
    source: `resource "auth0_email_template" "verify" {\n  subject = "${WORDS}"\n  from    = var.sender\n  body    = <<-EOT\n    <p>Hi</p>\n  EOT\n}\n`,
    read: (source) => withoutError(parseHcl(source)),
    composes: true,
  },
  {
    name: 'Odoo',
    path: 'data/mail_template_data.xml',
    source: `<?xml version="1.0"?>\n<odoo><record id="t1" model="mail.template">\n  <field name="subject">${WORDS}</field>\n  <field name="body_html" type="html"><p>Hi</p></field>\n</record></odoo>\n`,
    read: textsOfXml,
    refuses: NOT_IN_XML,
  },
  {
    name: 'Salesforce',
    path: 'force-app/main/default/email/Billing/Charged.email-meta.xml',
    source: `<EmailTemplate xmlns="http://soap.sforce.com/2006/04/metadata">\n  <name>Charged</name>\n  <subject>${WORDS}</subject>\n</EmailTemplate>\n`,
    read: textsOfXml,
    refuses: NOT_IN_XML,
    body: ['Charged.email', 'force-app/main/default/email/Billing/Charged.email', 'Charged.email-meta.xml'],
  },
];

function subjectOf({ path }: Convention, source: string) {
  const [kept] = readKeptEnvelopes(source, path);
  const field = kept && envelopeField(kept.container.envelope, 'subject');
  if (field === undefined) throw new Error(`no subject in ${source}`);
  return field;
}

describe.each(CONVENTIONS)('$name', (convention) => {
  const { source, path, read, body, refuses, composes } = convention;

  it('keeps the subject at its exact place', () => {
    const { value, span: place } = subjectOf(convention, source);
    expect(source.slice(place.start, place.end)).toBe(WORDS);
    expect(value.text).toBe(WORDS);
    expect(value.toSource(span(0, WORDS.length))).toEqual(place);
  });

  it('reads back whatever subject was written, and nothing else has changed', () => {
    const original = JSON.stringify(read(source));
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (subject) => {
        fastCheck.pre(subject.trim() === subject && !/[\r\n\u0085\u2028\u2029]/.test(subject));
        fastCheck.pre(refuses === undefined || !refuses.test(subject));
        fastCheck.pre(composes === undefined || subject === subject.normalize('NFC'));
        const edit = subjectOf(convention, source).replace(subject);
        const changed = applyEdits(source, edit === undefined ? [] : [edit]);
        expect(JSON.stringify(read(changed))).toBe(
          original.replace(JSON.stringify(WORDS).slice(1, -1), () => JSON.stringify(subject).slice(1, -1)),
        );
        const start = edit?.span.start ?? 0;
        expect(changed.slice(0, start)).toBe(source.slice(0, start));
        expect(changed.endsWith(source.slice(edit?.span.end))).toBe(true);
      }),
    );
  });

  it.runIf(body !== undefined)('knows where its body is, and the body knows its envelope', () => {
    const [relative = '', bodyPath = '', back = ''] = body ?? [];
    expect(relatedPaths(path, source)).toContain(relative);
    if (bodyPath !== '') expect(relatedPaths(bodyPath, '<p>Hi</p>')).toContain(back);
  });
});

describe('values that only their format can hold', () => {
  it.each([
    ['Keycloak', "We're sorry: «c'est payé» 😀", 'messages_en.properties'],
    ['a catalogue in Latin script', 'Préavis', 'messages_fr.properties'],
  ])('%s doubles apostrophes and escapes what Latin-1 lacks', (_name, subject, file) => {
    const source = 'chargedSubject=We charged you\nchargedBody=Hi\n';
    const [kept] = readKeptEnvelopes(source, `email/messages/${file}`);
    const edit = kept && envelopeField(kept.container.envelope, 'subject')?.replace(subject);
    const changed = applyEdits(source, edit === undefined ? [] : [edit]);
    expect(changed).toMatch(/^[\x00-\x7F]*$/);
    expect(parseProperties(changed)).toMatchObject({ chargedSubject: subject.replaceAll("'", "''") });
    const [again] = readKeptEnvelopes(changed, `email/messages/${file}`);
    expect(again && envelopeField(again.container.envelope, 'subject')?.value.text).toBe(subject);
  });

  it('keeps the bodies of a catalogue and what a sender of every mail is called', () => {
    const supabase = `[auth.email.smtp]\nadmin_email = "no-reply@shop.example"\nsender_name = "Shop"\n\n[auth.email.template.invite]\nsubject = "Hi"\n`;
    const [kept] = readKeptEnvelopes(supabase, 'supabase/config.toml');
    const from = kept && envelopeField(kept.container.envelope, 'from');
    expect(from?.value.text).toBe('Shop <no-reply@shop.example>');
    const place = from?.mailboxes[0]?.localPartSpan;
    expect(supabase.slice(place?.start, place?.end)).toBe('no-reply');
  });
});

describe('files of these names that keep no envelope', () => {
  it.each([
    ['config.toml', '[build]\nsubject = "x"\n'],
    ['config/locales/en.yml', 'en:\n  posts:\n    index:\n      subject: Subject\n'],
    ['src/i18n/messages.properties', 'subject=Subject\n'],
    ['meta.json', '{ "name": "x", "version": 1 }'],
    ['emails/welcome/subject.pug', '= `Hello ${name}`'],
    ['welcome_subject.txt', 'x'.repeat(10_000)],
    ['change-of-subject.html', '<!-- Subject: Hi -->\n<p>Come and pick the figs.</p>\n'],
  ])('%s', (path, source) => {
    expect(readKeptEnvelopes(source, path)).toEqual([]);
  });
});

describe('senders that other files keep', () => {
  const supabase =
    '[auth.email.smtp]\nadmin_email = "no-reply@shop.example"\nsender_name = "Shop"\n\n[auth.email.template.invite]\nsubject = "Hi"\n';
  const auth0 =
    '{ "template": "x", "from": "Shop <no-reply@shop.example>", "subject": "Hi", "body": "./x.html", "syntax": "liquid" }';
  const odoo =
    '<odoo><record model="mail.template"><field name="email_from">Shop &lt;no-reply@shop.example&gt;</field></record></odoo>';
  const replies = odoo.replace('email_from', 'reply_to');
  const terraform =
    'resource "auth0_email_template" "x" {\n  from    = "Shop <no-reply@shop.example>"\n  subject = "Hi"\n}\n';

  it.each<[name: string, path: string, source: string, field: EnvelopeFieldName, read: (source: string) => unknown]>([
    ['Supabase', 'supabase/config.toml', supabase, 'from', (source) => getStaticTOMLValue(parseTOML(source))],
    ['Auth0', 'emails/x.json', auth0, 'from', (source) => JSON.parse(source)],
    ['Odoo', 'data/mail_data.xml', odoo, 'from', textsOfXml],
    ['Odoo, for replies', 'data/mail_data.xml', replies, 'replyTo', textsOfXml],
    ['Terraform', 'auth0.tf', terraform, 'from', (source) => withoutError(parseHcl(source))],
  ])('%s: a new name and a new address are what its parser reads', (_name, path, source, field, read) => {
    const [kept] = readKeptEnvelopes(source, path);
    const [mailbox] = (kept && envelopeField(kept.container.envelope, field))?.mailboxes ?? [];
    expect(source.slice(mailbox?.localPartSpan.start, mailbox?.localPartSpan.end)).toBe('no-reply');
    const edited = (edit: TextEdit | undefined) =>
      JSON.stringify(read(applyEdits(source, edit === undefined ? [] : [edit])));
    const original = JSON.stringify(read(source));
    expect(edited(mailbox?.readdress('help@shop.example'))).toBe(original.replace('no-reply@', 'help@'));
    expect(edited(mailbox?.rename('Ana & Co'))).toBe(original.replace('Shop', 'Ana & Co'));
  });
});
