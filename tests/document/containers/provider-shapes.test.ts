import { describe, expect, it } from 'vitest';
import { findShape, isMailJson } from '../../../server/src/document/containers/json/find-shape';
import { parseJson } from '../../../server/src/document/containers/json/parse-json';
import { readJson } from '../../../server/src/document/containers/read-json';
import { envelopeField, type EnvelopeFieldName } from '../../../server/src/document/envelope';

type Told = Readonly<Partial<Record<EnvelopeFieldName, string>>>;

const NAMES: readonly EnvelopeFieldName[] = ['subject', 'preheader', 'from', 'replyTo', 'audience'];
const SUBJECT = 'We charged you twice';
const ADDRESS = 'help@northlight.example';
const NOREPLY = 'no-reply@northlight.example';

/** Mails as the documentation of each service shows them, and what a recipient gets to see of each. */
const MAILS: readonly (readonly [provider: string, mail: unknown, told: Told, bodies: readonly string[]])[] = [
  [
    'Mailgun, send call',
    {
      from: `Northlight <${NOREPLY}>`,
      to: 'all@lists.example',
      subject: SUBJECT,
      'h:Reply-To': ADDRESS,
      html: '<p>Hi</p>',
    },
    { subject: SUBJECT, from: `Northlight <${NOREPLY}>`, replyTo: ADDRESS, audience: 'all@lists.example' },
    ['<p>Hi</p>'],
  ],
  [
    'Resend, template',
    {
      name: 'charged',
      subject: SUBJECT,
      from: ADDRESS,
      replyTo: [NOREPLY],
      html: '<p>Hi</p>',
      variables: [{ key: 'NAME', type: 'string' }],
    },
    { subject: SUBJECT, from: ADDRESS, replyTo: NOREPLY },
    ['<p>Hi</p>'],
  ],
  [
    'Resend, broadcast',
    { segment_id: '78261eea', from: ADDRESS, subject: SUBJECT, preview_text: 'And paid it back', html: '<p>Hi</p>' },
    { subject: SUBJECT, preheader: 'And paid it back', from: ADDRESS, audience: '78261eea' },
    ['<p>Hi</p>'],
  ],
  [
    'Courier, send call',
    {
      message: {
        to: { list_id: 'customers.all' },
        content: {
          version: '2022-01-01',
          elements: [
            { type: 'meta', title: SUBJECT },
            { type: 'text', content: 'Hi {name}' },
          ],
        },
        channels: { email: { override: { from: `Northlight <${NOREPLY}>`, reply_to: ADDRESS } } },
      },
    },
    { subject: SUBJECT, from: `Northlight <${NOREPLY}>`, replyTo: ADDRESS, audience: 'customers.all' },
    ['Hi {name}'],
  ],
  [
    'Courier, send call',
    { message: { content: { title: SUBJECT, body: 'Hi {name}' }, to: { email: ADDRESS } } },
    { subject: SUBJECT, audience: ADDRESS },
    ['Hi {name}'],
  ],
  [
    'Courier, channels of a template',
    { channels: { email: { override: { subject: SUBJECT, html: '<p>Hi</p>' } } } },
    { subject: SUBJECT },
    ['<p>Hi</p>'],
  ],
  [
    'Novu, workflow',
    {
      name: 'Charged',
      steps: [
        { template: { type: 'in_app', content: 'Look at your mail' } },
        {
          template: {
            type: 'email',
            subject: SUBJECT,
            preheader: 'Sorry',
            senderName: 'Northlight',
            content: '<p>Hi</p>',
          },
        },
      ],
    },
    { subject: SUBJECT, preheader: 'Sorry', from: 'Northlight' },
    ['<p>Hi</p>'],
  ],
  [
    'Novu, message template',
    { subject: SUBJECT, content: '<p>Hi</p>', contentType: 'customHtml', senderName: 'Northlight' },
    { subject: SUBJECT, from: 'Northlight' },
    ['<p>Hi</p>'],
  ],
  [
    'Customer.io, contents.*',
    {
      contents: [
        {
          newsletter_id: 7,
          type: 'email',
          subject: SUBJECT,
          preheader_text: 'Sorry',
          from: ADDRESS,
          reply_to: NOREPLY,
          body: '<p>Hi</p>',
        },
      ],
    },
    { subject: SUBJECT, preheader: 'Sorry', from: ADDRESS, replyTo: NOREPLY },
    ['<p>Hi</p>'],
  ],
  [
    'Customer.io',
    {
      transactional_message_id: '3',
      to: 'ana@customers.example',
      subject: SUBJECT,
      preheader: 'Sorry',
      body: '<p>Hi</p>',
    },
    { subject: SUBJECT, preheader: 'Sorry', audience: 'ana@customers.example' },
    ['<p>Hi</p>'],
  ],
  [
    'Braze, send call',
    {
      segment_id: 'affected',
      messages: {
        email: {
          app_id: 'x',
          subject: SUBJECT,
          from: `Northlight <${NOREPLY}>`,
          preheader: 'Sorry',
          body: '<p>Hi</p>',
        },
      },
    },
    { subject: SUBJECT, from: `Northlight <${NOREPLY}>`, preheader: 'Sorry', audience: 'affected' },
    ['<p>Hi</p>'],
  ],
  [
    'Mailchimp, campaign',
    {
      recipients: { list_id: 'a1', segment_opts: { saved_segment_id: 4711 } },
      settings: { subject_line: SUBJECT, preview_text: 'Sorry', from_name: 'Northlight', reply_to: NOREPLY },
    },
    { subject: SUBJECT, preheader: 'Sorry', from: 'Northlight', replyTo: NOREPLY, audience: '4711' },
    [],
  ],
  [
    'Campaign Monitor, campaign',
    {
      Subject: SUBJECT,
      Name: 'May',
      FromName: 'Northlight',
      FromEmail: NOREPLY,
      ReplyTo: ADDRESS,
      ListIDs: ['a1', 'b2'],
      SegmentIDs: ['c3'],
    },
    { subject: SUBJECT, from: `Northlight <${NOREPLY}>`, replyTo: ADDRESS, audience: 'a1, b2' },
    [],
  ],
  [
    'MailerSend',
    {
      from: { email: NOREPLY, name: 'Northlight' },
      reply_to: { email: ADDRESS },
      subject: SUBJECT,
      template_id: 'x',
      personalization: [{ email: 'a@b.example', data: {} }],
    },
    { subject: SUBJECT, from: `Northlight <${NOREPLY}>`, replyTo: ADDRESS },
    [],
  ],
  [
    'Keycloak, realm export',
    {
      realm: 'shop',
      smtpServer: {
        from: NOREPLY,
        fromDisplayName: 'Northlight',
        replyTo: ADDRESS,
        replyToDisplayName: 'Help',
        host: 'mail',
      },
    },
    { from: `Northlight <${NOREPLY}>`, replyTo: `Help <${ADDRESS}>` },
    [],
  ],
];

describe.each(MAILS)('%s', (provider, mail, told, bodies) => {
  const source = JSON.stringify(mail, null, 2);

  it('is known by its keys', () => {
    const root = parseJson(source);
    expect(root && findShape(root)?.shape.provider).toBe(provider);
  });

  it('keeps each field of its envelope, and its bodies', () => {
    const { envelope, contents } = readJson(source);
    const read = envelope.fields.map(({ name, value }) => [name, value.text]);
    expect(Object.fromEntries(read)).toEqual(told);
    expect(contents.map(({ text }) => text.text)).toEqual(bodies);
  });

  it('states each field at its exact place', () => {
    const { envelope } = readJson(source);
    for (const name of NAMES.filter((field) => told[field] !== undefined)) {
      const words = told[name] ?? '';
      const { mailboxes = [], span } = envelopeField(envelope, name) ?? { span: undefined };
      const [mailbox] = mailboxes;
      const place = mailbox !== undefined && mailbox.address !== '' ? mailbox.addressSpan : span;
      const stated = mailbox?.address === '' || mailbox === undefined ? words : mailbox.address;
      expect(source.slice(place?.start, place?.end).replace(/"?,\s*"?/g, ', '), name).toBe(stated);
    }
  });
});

describe('a switch that sends to everybody', () => {
  it.each([
    ['"broadcast": true', `{ "broadcast": true, "messages": { "email": { "subject": "Hi", "body": "<p>Hi</p>" } } }`],
    ['"all": true', `{ "send_to": { "all": true }, "email_config": { "subject": "Hi", "html_content": "<p>Hi</p>" } }`],
  ])('%s', (written, source) => {
    const audience = envelopeField(readJson(source).envelope, 'audience');
    expect([audience?.value.text, source.slice(audience?.span.start, audience?.span.end)]).toEqual([
      'everyone',
      written,
    ]);
    const off = readJson(source.replace('true', 'false')).envelope;
    expect(envelopeField(off, 'audience')).toBeUndefined();
  });

  it('says nothing beside the segment that it sends to', () => {
    const source = `{ "broadcast": true, "segment_id": "affected", "messages": { "email": { "subject": "Hi" } } }`;
    expect(envelopeField(readJson(source).envelope, 'audience')?.value.text).toBe('affected');
  });
});

describe('JSON that is no mail', () => {
  it.each([
    ['settings of a server', { smtpServer: { host: 'localhost', port: 25 } }],
    ['a workflow of another kind', { steps: [{ template: { content: 'x' } }] }],
    ['an article', { content: { title: 'How we write', body: 'With care.' } }],
    ['a message of a chat', { message: { text: 'Hi', to: { email: 'a@b.example' } } }],
    ['an answer of a chat', { message: { role: 'assistant', content: 'Hi' } }],
    ['a person', { Name: 'Ana', FromName: 'Ruiz' }],
  ])('%s', (_name, value) => {
    expect(isMailJson(JSON.stringify(value))).toBe(false);
  });
});
