import { runInNewContext } from 'node:vm';
import fastCheck from 'fast-check';
import { parse as parseFluent } from '@fluent/syntax';
import { load as parseYaml } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { envelopeField, type EnvelopeFieldName } from '../../../server/src/document/envelope';
import { readKeptEnvelopes } from '../../../server/src/document/related/read-kept-envelopes';
import { relatedPaths } from '../../../server/src/document/related/related-paths';
import { span } from '../../../server/src/text/span';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';

type Told = Readonly<Partial<Record<EnvelopeFieldName, unknown>>>;

interface Convention {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  /** Which of the mails of the file, where it is not the first. */
  readonly mail?: number;
  /** The fields as they are read, and as they stand in the source where that differs. */
  readonly states: Readonly<Partial<Record<EnvelopeFieldName, string | readonly [read: string, written: string]>>>;
  /** What a library of the format that we do not read it with makes of the file. */
  readonly parse: (source: string) => unknown;
  /** The fields in what it made. */
  readonly pick: (root: unknown) => Told;
  /** Words of a subject that the format, or the engine that it is for, reads as its own. */
  readonly refuses?: RegExp;
  /** Where the body may be, its own path, and how it names this file. */
  readonly body?: readonly [relative: string, path: string, back: string];
}

const WORDS = 'We charged you twice';
const FROM = 'Northlight <no-reply@northlight.example>';

/** The value at some keys of what a parser made of a file. */
function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of keys) {
    found =
      typeof found === 'object' && found !== null
        ? Object.entries(found).find(([name]) => name === String(key))?.[1]
        : undefined;
  }
  return found;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const fromBase64 = (value: unknown): string =>
  Buffer.from(text(value).replace(/^base64:\/\//, ''), 'base64').toString('utf8');
const pair = (name: unknown, address: unknown): string => `${text(name)} <${text(address)}>`;

const CONVENTIONS: readonly Convention[] = [
  {
    name: 'Ory Kratos, the sender of every mail',
    path: 'kratos/kratos.yml',
    source: `courier:\n  template_override_path: /conf/courier-templates/\n  smtp:\n    connection_uri: smtp://mail:25 # local\n    from_address: no-reply@northlight.example\n    from_name: Northlight\n    headers:\n      Reply-To: donotreply@northlight.example\n`,
    states: {
      from: [FROM, 'no-reply@northlight.example\n    from_name: Northlight'],
      replyTo: 'donotreply@northlight.example',
    },
    parse: (source) => parseYaml(source),
    pick: (root) => ({
      from: pair(at(root, 'courier', 'smtp', 'from_name'), at(root, 'courier', 'smtp', 'from_address')),
      replyTo: at(root, 'courier', 'smtp', 'headers', 'Reply-To'),
    }),
    body: [
      'courier-templates/recovery_code/valid/email.body.gotmpl',
      'kratos/courier-templates/recovery_code/valid/email.body.gotmpl',
      '../../../kratos.yml',
    ],
  },
  {
    name: 'Ory Kratos, a sender without a name',
    path: 'config/kratos.prod.yaml',
    source: `courier: { smtp: { from_address: no-reply@northlight.example } }\n`,
    states: { from: 'no-reply@northlight.example' },
    parse: (source) => parseYaml(source),
    pick: (root) => {
      const name = at(root, 'courier', 'smtp', 'from_name');
      const address = at(root, 'courier', 'smtp', 'from_address');
      return { from: name === undefined ? address : pair(name, address) };
    },
  },
  {
    name: 'Ory Kratos, a subject in words',
    path: 'kratos.yml',
    source: `courier:\n  templates:\n    recovery_code:\n      valid:\n        email:\n          subject: ${WORDS} # checked\n          body:\n            html: file:///etc/kratos/mails/code.gotmpl\n`,
    states: { subject: WORDS },
    parse: (source) => parseYaml(source),
    pick: (root) => ({ subject: at(root, 'courier', 'templates', 'recovery_code', 'valid', 'email', 'subject') }),
    // Such words say where the subject is kept.
    refuses: /^[a-z][a-z\d+.-]*:\/\//i,
    body: ['mails/code.gotmpl', '', ''],
  },
  {
    name: 'Ory Kratos, a subject in base64',
    path: 'kratos.yml',
    source: `courier:\n  templates:\n    recovery:\n      valid:\n        email:\n          subject: base64://${btoa(WORDS)}\n`,
    states: { subject: [WORDS, `base64://${btoa(WORDS)}`] },
    parse: (source) => {
      const decode = (_key: string, value: unknown): unknown =>
        text(value).startsWith('base64:') ? fromBase64(value) : value;
      return JSON.parse(JSON.stringify(parseYaml(source)), decode);
    },
    pick: (root) => ({ subject: at(root, 'courier', 'templates', 'recovery', 'valid', 'email', 'subject') }),
  },
  {
    name: 'Alertmanager',
    path: 'monitoring/alertmanager.yml',
    source: `global: { smtp_from: alerts@northlight.example }\ntemplates: ['/etc/alertmanager/mails/charged.tmpl', '/etc/alertmanager/*.tmpl']\nreceivers:\n  - name: billing\n    email_configs:\n      - to: billing@northlight.example\n        from: '${FROM}'\n        headers:\n          Subject: "${WORDS}"\n          Reply-To: donotreply@northlight.example\n        html: '<p>Hi</p>'\n`,
    states: {
      subject: WORDS,
      from: FROM,
      replyTo: 'donotreply@northlight.example',
      audience: 'billing@northlight.example',
    },
    parse: (source) => parseYaml(source),
    pick: (root) => {
      const mail = at(root, 'receivers', 0, 'email_configs', 0);
      return {
        subject: at(mail, 'headers', 'Subject'),
        from: at(mail, 'from'),
        replyTo: at(mail, 'headers', 'Reply-To'),
        audience: at(mail, 'to'),
      };
    },
    body: ['mails/charged.tmpl', 'monitoring/mails/charged.tmpl', '../alertmanager.yml'],
  },
  {
    name: 'Alertmanager in Kubernetes',
    path: 'deploy/alertmanager-config.yaml',
    source: `kind: AlertmanagerConfig\nspec:\n  receivers:\n    - name: billing\n      emailConfigs:\n        - to: billing@northlight.example\n          headers:\n            - key: X-Team\n              value: billing\n            - key: Subject\n              value: ${WORDS}\n`,
    states: { subject: WORDS, audience: 'billing@northlight.example' },
    parse: (source) => parseYaml(source),
    pick: (root) => {
      const mail = at(root, 'spec', 'receivers', 0, 'emailConfigs', 0);
      return { subject: at(mail, 'headers', 1, 'value'), audience: at(mail, 'to') };
    },
  },
  {
    name: 'Knock',
    path: 'knock/workflows/charged/workflow.json',
    source: `{\n  "name": "Charged",\n  "steps": [\n    { "ref": "sms_1", "type": "channel", "template": { "text_body@": "sms_1/text_body.txt" } },\n    { "ref": "email_1", "type": "channel", "template": { "settings": { "layout_key": "default" }, "subject": "${WORDS}", "html_body@": "email_1/html_body.html" } }\n  ]\n}\n`,
    states: { subject: WORDS },
    parse: (source) => JSON.parse(source),
    pick: (root) => ({ subject: at(root, 'steps', 1, 'template', 'subject') }),
    body: ['email_1/html_body.html', 'knock/workflows/charged/email_1/html_body.html', '../workflow.json'],
  },
  {
    name: 'Knock, on a branch, in blocks',
    path: 'workflows/charged/workflow.json',
    source: `{ "steps": [{ "type": "branch", "branches": [{ "steps": [{ "template": { "subject": "${WORDS}", "visual_blocks@": "email_2/visual_blocks.json" } }] }] }] }`,
    states: { subject: WORDS },
    parse: (source) => JSON.parse(source),
    pick: (root) => ({ subject: at(root, 'steps', 0, 'branches', 0, 'steps', 0, 'template', 'subject') }),
    body: [
      'email_2/visual_blocks/2.content.md',
      'workflows/charged/email_2/visual_blocks/2.content.md',
      '../../workflow.json',
    ],
  },
  {
    name: 'Appwrite',
    path: 'app/config/locale/translations/pt-br.json',
    source: `{\n    "settings.locale": "pt-br",\n    "emails.sender": "Equipe %s",\n    "emails.magicSession.subject": "${WORDS}",\n    "emails.magicSession.hello": "Hi,"\n}\n`,
    states: { subject: WORDS },
    parse: (source) => JSON.parse(source),
    pick: (root) => ({ subject: at(root, 'emails.magicSession.subject') }),
  },
  {
    name: 'Statamic, one mail',
    path: 'resources/forms/contact.yaml',
    source: `title: Contact\nemail:\n  to: hello@northlight.example\n  from: '${FROM}'\n  reply_to: donotreply@northlight.example\n  subject: '${WORDS}'\n  html: emails.contact\n`,
    states: {
      subject: WORDS,
      from: FROM,
      replyTo: 'donotreply@northlight.example',
      audience: 'hello@northlight.example',
    },
    parse: (source) => parseYaml(source),
    pick: (root) => ({
      subject: at(root, 'email', 'subject'),
      from: at(root, 'email', 'from'),
      replyTo: at(root, 'email', 'reply_to'),
      audience: at(root, 'email', 'to'),
    }),
    body: ['../views/emails/contact.antlers.html', '', ''],
  },
  {
    name: 'Statamic, the second of its mails',
    path: 'resources/forms/contact.yaml',
    source: `email:\n  -\n    to: hello@northlight.example\n    subject: A message\n  -\n    to: '{{ email }}'\n    subject: ${WORDS}\n`,
    mail: 1,
    states: { subject: WORDS, audience: '{{ email }}' },
    parse: (source) => parseYaml(source),
    pick: (root) => ({ subject: at(root, 'email', 1, 'subject'), audience: at(root, 'email', 1, 'to') }),
  },
  {
    name: 'Mozilla accounts',
    path: 'lib/senders/emails/templates/charged/en.ftl',
    source: `# A mail on a mistake\ncharged-title-2 = We are sorry\ncharged-subject-3 = ${WORDS}\ncharged-action = Open { -brand }\n`,
    states: { subject: WORDS },
    parse: (source) => parseFluent(source, { withSpans: false }),
    pick: (root) => {
      const messages = Object.values(at(root, 'body') ?? []);
      const message: unknown = messages.find((entry) => at(entry, 'id', 'name') === 'charged-subject-3');
      return { subject: at(message, 'value', 'elements', 0, 'value') };
    },
    refuses: /[{}]/,
    body: ['index.mjml', 'lib/senders/emails/templates/charged/index.mjml', 'en.ftl'],
  },
  {
    name: 'Novu, in code',
    path: 'src/workflows/charged.js',
    source: `step.email('charged', () => {\n  return { subject: '${WORDS}', body: '<p>Hi</p>' };\n});\n`,
    states: { subject: WORDS },
    parse: (source) => {
      const email = (_name: string, resolve: () => unknown): unknown => resolve();
      return runInNewContext(source, { step: { email } });
    },
    pick: (root) => ({ subject: at(root, 'subject') }),
  },
];

function envelopeIn({ path, mail = 0 }: Convention, source: string) {
  const kept = readKeptEnvelopes(source, path)[mail];
  if (kept === undefined) throw new Error(`no mail in ${source}`);
  return kept.container.envelope;
}

function fieldIn(convention: Convention, source: string, name: EnvelopeFieldName) {
  const field = envelopeField(envelopeIn(convention, source), name);
  if (field === undefined) throw new Error(`no ${name} in ${source}`);
  return field;
}

function edited(source: string, edit: TextEdit | undefined): string {
  if (edit === undefined) throw new Error('no edit');
  return applyEdits(source, [edit]);
}

const statesOf = ({ states }: Convention): readonly EnvelopeFieldName[] =>
  (['subject', 'preheader', 'from', 'replyTo', 'audience'] as const).filter((name) => states[name] !== undefined);

describe.each(CONVENTIONS)('$name', (convention) => {
  const { source, path, states, parse, pick, refuses, body } = convention;
  const read = (words: string): Told => pick(parse(words));

  it('keeps each field at its exact place', () => {
    expect(
      envelopeIn(convention, source)
        .fields.map(({ name }) => name)
        .toSorted(),
    ).toEqual(statesOf(convention).toSorted());
    for (const name of statesOf(convention)) {
      const { value, span: place } = fieldIn(convention, source, name);
      const stated = states[name] ?? '';
      const [words = '', written = ''] = typeof stated === 'string' ? [stated, stated] : stated;
      expect(value.text, name).toBe(words);
      expect(source.slice(place.start, place.end), name).toBe(written);
      if (words === written) expect(value.toSource(span(0, words.length)), name).toEqual(place);
      expect(read(source)[name], name).toBe(words);
    }
  });

  it.runIf(states.subject !== undefined)(
    'reads back whatever subject was written, and nothing else has changed',
    () => {
      const original = JSON.stringify(parse(source));
      fastCheck.assert(
        fastCheck.property(fastCheck.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (subject) => {
          fastCheck.pre(subject.trim() === subject && !/[\p{Cc}\u2028\u2029]/u.test(subject));
          fastCheck.pre(refuses === undefined || !refuses.test(subject));
          const edit = fieldIn(convention, source, 'subject').replace(subject);
          const changed = edited(source, edit);
          expect(read(changed).subject).toBe(subject);
          expect(JSON.stringify(parse(changed))).toBe(
            original.replace(WORDS, () => JSON.stringify(subject).slice(1, -1)),
          );
          expect(changed.startsWith(source.slice(0, edit?.span.start))).toBe(true);
          expect(changed.endsWith(source.slice(edit?.span.end))).toBe(true);
          expect(fieldIn(convention, changed, 'subject').value.text).toBe(subject);
        }),
      );
    },
  );

  it.runIf(states.from !== undefined)('has its sender renamed, and given another address', () => {
    const [mailbox] = fieldIn(convention, source, 'from').mailboxes;
    expect(source.slice(mailbox?.localPartSpan.start, mailbox?.localPartSpan.end)).toBe('no-reply');
    const others = { ...read(source) };
    const renamed = read(edited(source, mailbox?.rename('Ana at Northlight: {help}')));
    expect(text(renamed.from).replaceAll('"', '')).toBe('Ana at Northlight: {help} <no-reply@northlight.example>');
    expect({ ...renamed, from: 0 }).toEqual({ ...others, from: 0 });
    const readdressed = read(edited(source, mailbox?.readdress('help@northlight.example')));
    expect(readdressed).toEqual({ ...others, from: text(others.from).replace('no-reply', 'help') });
  });

  it.runIf(states.replyTo !== undefined)('has its reply address changed', () => {
    const [mailbox] = fieldIn(convention, source, 'replyTo').mailboxes;
    const changed = read(edited(source, mailbox?.readdress('help@northlight.example')));
    expect(changed).toEqual({ ...read(source), replyTo: 'help@northlight.example' });
  });

  it.runIf(body !== undefined)('knows where its body is, and the body knows its envelope', () => {
    const [relative = '', bodyPath = '', back = ''] = body ?? [];
    expect(relatedPaths(path, source)).toContain(relative);
    if (bodyPath !== '') expect(relatedPaths(bodyPath, '<p>Hi</p>')).toContain(back);
  });
});

describe('what another place keeps', () => {
  it('tells where Alertmanager calls a template for its subject, and not what it says', () => {
    const source = `receivers:\n  - email_configs:\n      - headers: { subject: '{{ template "email.default.subject" . }}' }\n        html: '{{ template "email.default.html" . }}'\n`;
    const [kept] = readKeptEnvelopes(source, 'alertmanager.yml');
    const { fields, computed } = kept?.container.envelope ?? { fields: undefined };
    expect(fields).toEqual([]);
    expect(computed?.map(({ name, span: place }) => [name, source.slice(place.start, place.end)])).toEqual([
      ['subject', '{{ template "email.default.subject" . }}'],
    ]);
    expect(kept?.container.contents).toEqual([]);
  });

  it('takes the sender of Alertmanager for every mail that has none of its own', () => {
    const source = `global:\n  smtp_from: no-reply@northlight.example\nreceivers:\n  - email_configs:\n      - to: a@northlight.example\n      - to: b@northlight.example\n        from: help@northlight.example\n`;
    const senders = readKeptEnvelopes(source, 'alertmanager.yaml').map(
      ({ container }) => envelopeField(container.envelope, 'from')?.value.text,
    );
    expect(senders).toEqual(['no-reply@northlight.example', 'help@northlight.example']);
  });

  it.each(['file:///etc/kratos/subject.gotmpl', 'https://northlight.example/subject', 'base64://gA=='])(
    'leaves a subject of Ory Kratos where it is: %s',
    (place) => {
      const source = `courier:\n  templates: { recovery: { valid: { email: { subject: "${place}" } } } }\n`;
      expect(readKeptEnvelopes(source, 'kratos.yml')).toEqual([]);
    },
  );
});

it('keeps the other words of a mail of Appwrite as its body, in the language of the file', () => {
  const source =
    '{ "emails.otp.body": "Your code is {{otp}}.", "emails.otp.subject": "Code", "emails.otp.thanks": "Thanks," }';
  const [kept] = readKeptEnvelopes(source, 'app/config/locale/translations/fr.json');
  expect(kept?.container.contents.map(({ text: body }) => body.text)).toEqual(['Your code is {{otp}}.\n\nThanks,']);
  expect(kept?.container.envelope.language).toBe('fr');
});

it('follows no path of Knock out of the folder of the workflow', () => {
  const template = { subject: 'Hi', 'html_body@': '../../../secrets.html', 'text_body@': '/etc/passwd' };
  const source = JSON.stringify({ steps: [{ template }] });
  expect(readKeptEnvelopes(source, 'workflow.json')[0]?.bodyPaths).toEqual([]);
});

it('tells where Fluent puts a subject together, and not what it says', () => {
  const source = 'a-subject = Welcome to { -brand }\n';
  const [kept] = readKeptEnvelopes(source, 'emails/templates/a/en-US.ftl');
  const { fields, computed } = kept?.container.envelope ?? { fields: undefined };
  expect(fields).toEqual([]);
  expect(computed?.map(({ span: place }) => source.slice(place.start, place.end))).toEqual(['Welcome to { -brand }']);
});

it('reads and renames the sender that Open edX keeps in a file of its own', () => {
  const path = 'edx_ace/charged/email/from_name.txt';
  const source = 'Northlight\n';
  const [kept] = readKeptEnvelopes(source, path);
  const from = kept && envelopeField(kept.container.envelope, 'from');
  expect([from?.value.text, source.slice(from?.span.start, from?.span.end)]).toEqual(['Northlight', 'Northlight']);
  expect(edited(source, from?.mailboxes[0]?.rename('Ana & “Co”'))).toBe('Ana & “Co”\n');
  expect(relatedPaths(path, source)).toContain('body.html');
  expect(relatedPaths('edx_ace/charged/email/body.html', '<p>Hi</p>')).toEqual(
    expect.arrayContaining(['from_name.txt', 'subject.txt']),
  );
});

describe('files of these names that keep no envelope', () => {
  it.each([
    ['workflow.json', '{ "steps": [{ "run": "npm test" }] }'],
    ['workflow.json', '{ "steps": [{ "template": { "text_body": "Your code is {{ code }}" } }] }'],
    ['app/locale/translations/en.json', '{ "emails.sender": "%s Team", "emails.a": "b" }'],
    ['resources/forms/contact.yaml', 'title: Contact\nemail:\n  to: hello@northlight.example\n'],
    ['templates/a/en.ftl', 'a-subject = One\n    and two\n'],
    ['templates/a/en.ftl', '<#-- FreeMarker --><p>Hi</p>'],
    ['kratos.yml', 'version: v1\nserve:\n  public:\n    base_url: http://localhost/\n'],
    ['kratos.yml', 'courier: ['.repeat(5000)],
    [
      'alertmanager.yml',
      'receivers:\n  - name: pager\n    webhook_configs: [{ url: http://localhost/ }]\n# email_configs\n',
    ],
  ])('%s', (path, source) => {
    expect(readKeptEnvelopes(source, path)).toEqual([]);
  });
});
