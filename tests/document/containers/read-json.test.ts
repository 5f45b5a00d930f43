import { describe, expect, it } from 'vitest';
import { isMailJson } from '../../../server/src/document/containers/json/find-shape';
import { PROVIDER_SHAPES } from '../../../server/src/document/containers/json/provider-shapes';
import { readJson } from '../../../server/src/document/containers/read-json';
import { envelopeField } from '../../../server/src/document/envelope';
import { span } from '../../../server/src/text/span';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';

const SES = `{
  "Template": {
    "TemplateName": "correction",
    "SubjectPart": "A \\"correction\\" \\u2013 {{name}}",
    "HtmlPart": "<p class=\\"a\\">Dear {{name}}<\\/p>\\n<p>Sorry</p>",
    "TextPart": "Dear {{name}}"
  }
}`;

function applied(source: string, edit: TextEdit | undefined): unknown {
  if (edit === undefined) throw new Error('no edit');
  const edited: unknown = JSON.parse(applyEdits(source, [edit]));
  return edited;
}

describe('readJson', () => {
  it('unescapes and knows the place of each character', () => {
    const { contents, envelope, dialectHint } = readJson(SES);
    expect(dialectHint).toBe('ses');
    expect(contents.map(({ format, text }) => [format, text.text])).toEqual([
      ['html', '<p class="a">Dear {{name}}</p>\n<p>Sorry</p>'],
      ['text', 'Dear {{name}}'],
    ]);
    const subject = envelopeField(envelope, 'subject')?.value;
    expect(subject?.text).toBe('A "correction" – {{name}}');
    const dash = subject?.toSource(span(15, 16));
    expect(SES.slice(dash?.start, dash?.end)).toBe('\\u2013');
    const sorry = contents[0]?.text.toSource(span(34, 39));
    expect(SES.slice(sorry?.start, sorry?.end)).toBe('Sorry');
    expect(envelope.gaps).toEqual({});
  });

  it('writes what JSON reads back', () => {
    const { contents, envelope } = readJson(SES);
    const words = 'a "quoted"\n\\ tab\t😬';
    expect(applied(SES, contents[0]?.text.edit(span(34, 39), words))).toMatchObject({
      Template: { HtmlPart: `<p class="a">Dear {{name}}</p>\n<p>${words}</p>` },
    });
    expect(applied(SES, envelopeField(envelope, 'subject')?.replace(words))).toMatchObject({
      Template: { SubjectPart: words },
    });
  });

  it.each<
    readonly [string, unknown, readonly [string | undefined, string | undefined, string | undefined], readonly string[]]
  >([
    [
      'ses',
      { TemplateName: 'x', TemplateContent: { Subject: 'S', Html: '<p>H</p>', Text: 'T' } },
      ['S', undefined, undefined],
      ['<p>H</p>', 'T'],
    ],
    [
      'sparkpost',
      { content: { from: { name: 'N', email: 'n@b.example' }, subject: 'S', reply_to: 'r@b.example', html: 'H' } },
      ['S', 'N <n@b.example>', 'r@b.example'],
      ['H'],
    ],
    [
      'sparkpost',
      { content: { from: 'N <n@b.example>', text: 'T' } },
      [undefined, 'N <n@b.example>', undefined],
      ['T'],
    ],
    [
      'sendgrid',
      {
        name: 'x',
        versions: [
          { subject: 'old', html_content: 'O' },
          { active: 1, subject: 'S', html_content: 'H', plain_content: 'T' },
        ],
      },
      ['S', undefined, undefined],
      ['H', 'T'],
    ],
    ['sendgrid', { subject: 'S', html_content: 'H' }, ['S', undefined, undefined], ['H']],
    [
      'sendgrid',
      {
        personalizations: [{ to: [{ email: 't@b.example' }] }],
        from: { email: 'n@b.example', name: 'N' },
        subject: 'S',
        content: [{ type: 'text/html', value: 'H' }],
      },
      ['S', 'N <n@b.example>', undefined],
      ['H'],
    ],
    ['postmark', { Name: 'x', Alias: 'x', Subject: 'S', TemplateType: 'Standard' }, ['S', undefined, undefined], []],
    [
      'postmark',
      { From: 'n@b.example', Subject: 'S', HtmlBody: 'H', TextBody: 'T' },
      ['S', 'n@b.example', undefined],
      ['H', 'T'],
    ],
    [
      'mandrill',
      { name: 'x', code: 'H', text: 'T', subject: 'S', from_email: 'n@b.example', from_name: 'N' },
      ['S', 'N <n@b.example>', undefined],
      ['H', 'T'],
    ],
    [
      'mailgun',
      {
        template: 'H',
        engine: 'handlebars',
        headers: { From: 'n@b.example', 'Reply-To': 'r@b.example', Subject: 'S' },
      },
      ['S', 'n@b.example', 'r@b.example'],
      ['H'],
    ],
    [
      'mailjet',
      { Messages: [{ From: { Email: 'n@b.example', Name: 'N' }, Subject: 'S', HTMLPart: 'H' }] },
      ['S', 'N <n@b.example>', undefined],
      ['H'],
    ],
    [
      'mailjet',
      {
        Headers: { From: '"N" <n@b.example>', Subject: 'S', 'Reply-To': 'r@b.example' },
        'Html-part': 'H',
        'Text-part': 'T',
      },
      ['S', '"N" <n@b.example>', 'r@b.example'],
      ['H', 'T'],
    ],
    [
      'brevo',
      {
        templateName: 'x',
        subject: 'S',
        sender: { name: 'N', email: 'n@b.example' },
        replyTo: 'r@b.example',
        htmlContent: 'H',
      },
      ['S', 'N <n@b.example>', 'r@b.example'],
      ['H'],
    ],
    [
      'resend',
      { name: 'x', subject: 'S', from: 'n@b.example', html: 'H', variables: [{ key: 'NAME', type: 'string' }] },
      ['S', 'n@b.example', undefined],
      ['H'],
    ],
    [
      'braze',
      { template_name: 'x', subject: 'S', preheader: 'P', body: 'H', plaintext_body: 'T' },
      ['S', undefined, undefined],
      ['H', 'T'],
    ],
    [
      'iterable',
      {
        name: 'x',
        subject: 'S',
        fromName: 'N',
        fromEmail: 'n@b.example',
        replyToEmail: 'r@b.example',
        html: 'H',
        plainText: 'T',
      },
      ['S', 'N <n@b.example>', 'r@b.example'],
      ['H', 'T'],
    ],
    [
      'klaviyo',
      { data: { type: 'template', attributes: { name: 'x', editor_type: 'CODE', html: 'H', text: 'T' } } },
      [undefined, undefined, undefined],
      ['H', 'T'],
    ],
    [
      'klaviyo',
      { data: { attributes: { content: { subject: 'S', from_email: 'n@b.example', from_label: 'N' } } } },
      ['S', 'N <n@b.example>', undefined],
      [],
    ],
    [
      'mailchimp',
      { settings: { subject_line: 'S', from_name: 'N', reply_to: 'r@b.example' } },
      ['S', 'N', 'r@b.example'],
      [],
    ],
  ])('knows the shape of %s: %j', (dialect, json, [subject, from, replyTo], bodies) => {
    for (const source of [JSON.stringify(json), JSON.stringify(json, null, 2)]) {
      const { envelope, contents, dialectHint } = readJson(source);
      expect(isMailJson(source)).toBe(true);
      expect(dialectHint).toBe(dialect);
      expect(envelopeField(envelope, 'subject')?.value.text).toBe(subject);
      expect(envelopeField(envelope, 'from')?.value.text).toBe(from);
      expect(envelopeField(envelope, 'replyTo')?.value.text).toBe(replyTo);
      expect(contents.map(({ text }) => text.text)).toEqual(bodies);
    }
  });

  it('says nothing of whose a common shape is', () => {
    const { dialectHint, envelope } = readJson(
      '{"from": "a@b.example", "to": ["t@b.example"], "subject": "S", "html": "H"}',
    );
    expect(dialectHint).toBeUndefined();
    expect(envelopeField(envelope, 'audience')?.value.text).toBe('t@b.example');
  });

  it.each([
    ['{"name": "x", "version": "1.0.0", "scripts": {}}'],
    ['{"compilerOptions": {"strict": true}}'],
    ['{"html": "x"}'],
    ['{"subject": "x", "text": 3}'],
    ['[1, 2]'],
    ['"subject"'],
    ['not json'],
    [''],
    ['['.repeat(100_000)],
    ['{"a":'.repeat(50_000)],
  ])('finds no mail in other JSON', (source) => {
    expect(isMailJson(source)).toBe(false);
    expect(readJson(source).contents).toEqual([]);
  });

  it('fills what is missing where the provider keeps it', () => {
    const sparkpost = '{\n  "content": {\n    "from": {\n      "email": "n@b.example"\n    },\n    "html": "H"\n  }\n}';
    const { gaps, fields } = readJson(sparkpost).envelope;
    expect(Object.keys(gaps).sort()).toEqual(['replyTo', 'subject']);
    expect(applied(sparkpost, gaps.subject?.insert('Sorry: "us"'))).toMatchObject({
      content: { subject: 'Sorry: "us"', html: 'H' },
    });
    expect(applied(sparkpost, fields[0]?.mailboxes[0]?.rename('Larkspur'))).toMatchObject({
      content: { from: { name: 'Larkspur', email: 'n@b.example' } },
    });
    const mailgun = '{"template": "H", "engine": "handlebars"}';
    expect(applied(mailgun, readJson(mailgun).envelope.gaps.subject?.insert('S'))).toMatchObject({
      headers: { Subject: 'S' },
    });
    const blank = '{"Template": {"SubjectPart": "", "TextPart": "T"}}';
    expect(applied(blank, readJson(blank).envelope.gaps.subject?.insert('S'))).toEqual({
      Template: { SubjectPart: 'S', TextPart: 'T' },
    });
  });

  it('reads each half of a sender where it stands', () => {
    const source = '{"content": {"from": {"email": "no-reply@b.example", "name": "N"}, "html": "H"}}';
    const from = envelopeField(readJson(source).envelope, 'from');
    const [mailbox] = from?.mailboxes ?? [];
    expect(source.slice(mailbox?.localPartSpan.start, mailbox?.localPartSpan.end)).toBe('no-reply');
    expect(applied(source, from?.replace('Dana <dana@b.example>'))).toMatchObject({
      content: { from: { email: 'dana@b.example', name: 'Dana' } },
    });
  });

  it('has a table whose every gap can be written', () => {
    for (const { provider, places, fields } of PROVIDER_SHAPES) {
      for (const place of places) expect(fields[place]?.[0], `${provider}: ${place}`).toBeDefined();
    }
  });

  it('obeys a key of its own', () => {
    const source = '{"amends": {"kind": "apology", "disable": ["minimizing"]}, "HtmlBody": "H"}';
    expect(readJson(source)).toMatchObject({
      envelope: { stated: { kind: 'apology' } },
      suppressions: [{ rules: ['minimizing'] }],
    });
  });
});
