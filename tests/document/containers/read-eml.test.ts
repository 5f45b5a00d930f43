import PostalMime from 'postal-mime';
import { describe, expect, it } from 'vitest';
import { readEml } from '../../../server/src/document/containers/read-eml';
import { envelopeField, type EnvelopeFieldName } from '../../../server/src/document/envelope';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';
import { span } from '../../../server/src/text/span';

function field(source: string, name: EnvelopeFieldName) {
  const found = envelopeField(readEml(source).envelope, name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

function applied(source: string, edit: TextEdit | undefined): string {
  if (edit === undefined) throw new Error('no edit');
  return applyEdits(source, [edit]);
}

/** The words as another library reads them. */
const mailOf = (source: string) => new PostalMime().parse(source);

const MESSAGE = [
  'From: =?UTF-8?Q?Zo=C3=AB_at_Fernhill?= <zoe@fernhill.example>',
  'To: customers@lists.fernhill.example',
  'Reply-To: incidents@fernhill.example',
  'Subject: We sent your March invoice',
  ' to the wrong address',
  'X-Unsent: 1',
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="b1"',
  '',
  'For old readers.',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'On 3 March we sent your invoice =',
  'to {{ other_=',
  'name }} =E2=80=93 sorry.',
  '--b1',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<title>Caf&eacute;</title><p>On 3 March</p>',
  '--b1--',
  'After the end.',
].join('\r\n');

describe('readEml: headers', () => {
  it('decodes encoded words and folds, and knows the place of each character', () => {
    const from = field(MESSAGE, 'from');
    expect(from.value.text).toBe('Zoë at Fernhill <zoe@fernhill.example>');
    const accent = from.value.toSource(span(2, 3));
    expect(MESSAGE.slice(accent.start, accent.end)).toBe('=C3=AB');
    const [mailbox] = from.mailboxes;
    expect(MESSAGE.slice(mailbox?.addressSpan.start, mailbox?.addressSpan.end)).toBe('zoe@fernhill.example');
    expect(mailbox?.displayName).toBe('Zoë at Fernhill');
    expect(field(MESSAGE, 'subject').value.text).toBe('We sent your March invoice to the wrong address');
    expect(field(MESSAGE, 'audience').value.text).toBe('customers@lists.fernhill.example');
  });

  it.each([
    ['=?ISO-8859-1?Q?Andr=E9?= Pirard', 'André Pirard'],
    ['=?ISO-8859-1?Q?a?= =?ISO-8859-1?Q?b?=', 'ab'],
    ['=?ISO-8859-1?Q?a?=\r\n  \t=?UTF-8?B?Yg==?=', 'ab'],
    ['=?ISO-8859-1?Q?a_b?= c', 'a b c'],
    ['=?utf-8?B?2K7YtdmF2YbY?= =?utf-8?B?pyDZhdix2KrZitmG?=', 'خصمنا مرتين'],
    ['=?iso-2022-jp?B?GyRCRnxLXBsoQg==?=', '日本'],
    ['=?utf-8*en?q?we=27re?= sorry', "we're sorry"],
    ['=?unknown-charset?q?plain?=', 'plain'],
    ['=?utf-8?q?Hello {{first=5Fname}}?=', 'Hello {{first_name}}'],
    ['a =?broken b', 'a =?broken b'],
    ['raw Grüße', 'raw Grüße'],
  ])('decodes %j', (raw, words) => {
    expect(field(`Subject: ${raw}\r\n\r\n`, 'subject').value.text).toBe(words);
  });

  it.each([
    ['We made a mistake'],
    ['We’re sorry: {{first_name}}, your café order'],
    ['É'.repeat(120)],
    ['خصمنا منك الاشتراك مرتين وأعدنا المبلغ إلى بطاقتك هذا الصباح'],
    ['two  spaces é  é end'],
    [`long ${'word '.repeat(40)}end`],
    ['=?not?q?encoded?='],
  ])('writes a new subject that any reader understands: %s', async (words) => {
    for (const source of [MESSAGE, 'Subject:\r\nFrom: a@b.example\r\n\r\nx', 'From: a@b.example\r\n\r\nx']) {
      const { fields, gaps } = readEml(source).envelope;
      const subject = fields.find(({ name }) => name === 'subject');
      const edited = applied(source, subject === undefined ? gaps.subject?.insert(words) : subject.replace(words));
      expect((await mailOf(edited)).subject).toBe(words);
      expect(field(edited, 'subject').value.text).toBe(words);
      const header = edited.split('\r\n\r\n')[0] ?? '';
      expect(/^[\r\n -~]*$/.test(header)).toBe(true);
      expect(Math.max(...header.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76);
    }
  });

  it('edits a part of a subject, inside an encoded word too', async () => {
    const source = 'Subject: =?UTF-8?Q?Oops=2C_caf=C3=A9?= news today\r\nFrom: a@b.example\r\n\r\nx';
    const { value } = field(source, 'subject');
    expect((await mailOf(applied(source, value.edit(span(0, 4), 'Désolés')))).subject).toBe('Désolés, café news today');
    const plain = value.edit(span(16, 21), 'again');
    expect(plain?.newText).toBe('again');
    expect((await mailOf(applied(source, value.edit(span(11, 15), 'menu?')))).subject).toBe('Oops, café menu? today');
  });

  it('writes senders: names encoded or quoted, addresses never', async () => {
    const [mailbox] = field(MESSAGE, 'from').mailboxes;
    const renamed = await mailOf(applied(MESSAGE, mailbox?.rename('Piscine des Trois-Fontaines, Été')));
    expect(renamed.from).toMatchObject({ name: 'Piscine des Trois-Fontaines, Été', address: 'zoe@fernhill.example' });
    const readdressed = await mailOf(applied(MESSAGE, mailbox?.readdress('help@fernhill.example')));
    expect(readdressed.from).toMatchObject({ name: 'Zoë at Fernhill', address: 'help@fernhill.example' });
    const bare = 'From: a@b.example\r\n\r\nx';
    const named = await mailOf(applied(bare, field(bare, 'from').mailboxes[0]?.rename('Acme, Inc.')));
    expect(named.from).toMatchObject({ name: 'Acme, Inc.', address: 'a@b.example' });
  });

  it('has a place for subject, sender and reply address, and for nothing that is told', async () => {
    const source = 'To: list@b.example\nDate: Mon, 3 Feb 2025 17:40:12 +0000\n\nHello';
    const { gaps } = readEml(source).envelope;
    expect(Object.keys(gaps).sort()).toEqual(['from', 'replyTo', 'subject']);
    for (const name of ['from', 'replyTo', 'subject'] as const) {
      const edited = applied(source, gaps[name]?.insert('Zoë <zoe@b.example>'));
      expect(field(edited, name).value.text).toBe('Zoë <zoe@b.example>');
      expect((await mailOf(edited)).text).toBe('Hello\n');
    }
    expect(readEml(MESSAGE).envelope.gaps).toEqual({});
  });

  it('obeys X-Amends', () => {
    const source = 'Subject: x\nX-Amends: disable weasel-words, minimizing -- agreed with counsel; kind breach\n\nx';
    const { suppressions, envelope } = readEml(source);
    expect(envelope.stated).toEqual({ kind: 'breach' });
    expect(suppressions).toMatchObject([{ rules: ['weasel-words', 'minimizing'], reason: 'agreed with counsel' }]);
  });
});

describe('readEml: bodies', () => {
  it('takes the parts out, HTML first, decoded and mapped', () => {
    const { contents, envelope } = readEml(MESSAGE);
    expect(contents.map(({ format, text }) => [format, text.text])).toEqual([
      ['html', '<title>Caf&eacute;</title><p>On 3 March</p>'],
      ['text', 'On 3 March we sent your invoice to {{ other_name }} – sorry.'],
    ]);
    expect(envelope.title?.text).toBe('Café');
    const text = contents[1]?.text;
    const place = text?.toSource(span(35, 51));
    expect(MESSAGE.slice(place?.start, place?.end)).toBe('{{ other_=\r\nname }}');
    const dash = text?.toSource(span(52, 53));
    expect(MESSAGE.slice(dash?.start, dash?.end)).toBe('=E2=80=93');
  });

  it('reads nested parts and a missing last boundary, and leaves attachments out', () => {
    const source = [
      'Content-Type: multipart/mixed; boundary=outer',
      '',
      '--outer',
      'Content-Type: multipart/alternative; boundary="inner"',
      '',
      '--inner',
      '',
      'plain',
      '--inner',
      'Content-Type: TEXT/HTML',
      '',
      '<p>html</p>',
      '--outer',
      'Content-Type: text/plain; name=terms.txt',
      'Content-Disposition: attachment; filename=terms.txt',
      '',
      'not shown',
      '--outer',
      'Content-Type: application/pdf',
      '',
      'JVBERi0x',
    ].join('\n');
    expect(readEml(source).contents.map(({ text }) => text.text.trim())).toEqual(['<p>html</p>', 'plain']);
  });

  it('maps base64 to the part as a whole, and edits nothing in it', () => {
    const source =
      'Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nV2XigJly\nZSBzb3JyeQ==\n';
    const text = readEml(source).contents[0]?.text;
    expect(text?.text).toBe('We’re sorry');
    expect(text?.toSource(span(6, 11))).toEqual(text?.source);
    expect(text?.edit(span(6, 11), 'glad')).toBeUndefined();
  });

  it('reads a body that declares nothing for what it looks like', () => {
    expect(readEml('Subject: x\n\n<table><tr><td>Hello</td></tr></table>').contents[0]?.format).toBe('html');
    expect(readEml('Subject: x\n\nHello').contents[0]?.format).toBe('text');
  });

  it('writes into a part only what its charset can hold', () => {
    const source = 'Content-Type: text/plain; charset=us-ascii\n\nWhoops, sorry';
    const text = readEml(source).contents[0]?.text;
    expect(text?.edit(span(0, 6), 'We are')?.newText).toBe('We are');
    expect(text?.edit(span(0, 6), 'Désolés')).toBeUndefined();
  });
});
