import { parseTOML, getStaticTOMLValue } from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readTemplate } from '../../../server/src/document/containers/read-template';
import { envelopeField, type EnvelopeFieldName } from '../../../server/src/document/envelope';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';
import { span } from '../../../server/src/text/span';

function field(source: string, name: EnvelopeFieldName) {
  const found = envelopeField(readTemplate(source, 'html').envelope, name);
  if (found === undefined) throw new Error(`no ${name} in ${source}`);
  return found;
}

function applied(source: string, edit: TextEdit | undefined): string {
  if (edit === undefined) throw new Error('no edit');
  return applyEdits(source, [edit]);
}

/** The front matter of a template, read by YAML itself. */
function yamlOf(source: string): unknown {
  return parse(source.split(/^---$/m)[1] ?? '');
}

describe('YAML front matter', () => {
  const source = [
    '---',
    'subject: "We sent your data to the wrong person, {{ first_name }}"',
    'preheader: What happened, whose data, and what you can do today.',
    'from: { name: Dana Ruiz, email: dana@fernhill.example }',
    'reply_to: incidents@fernhill.example',
    'audience: affected-march-2026',
    'lang: en-GB',
    '---',
    '<p>Hello</p>',
  ].join('\n');

  it('gives each field the exact place of its value', () => {
    for (const name of ['subject', 'preheader', 'replyTo', 'audience'] as const) {
      const { value, span: place } = field(source, name);
      expect(source.slice(place.start, place.end)).toBe(value.text);
      expect(value.toSource(span(0, value.text.length))).toEqual(place);
    }
    const subject = field(source, 'subject');
    expect(source.slice(subject.span.start, subject.span.end)).toBe(
      'We sent your data to the wrong person, {{ first_name }}',
    );
    expect(subject.value.text).toBe('We sent your data to the wrong person, {{ first_name }}');
  });

  it('joins a sender kept as a map', () => {
    const { value, mailboxes } = field(source, 'from');
    expect(value.text).toBe('Dana Ruiz <dana@fernhill.example>');
    const [mailbox] = mailboxes;
    expect(mailbox).toMatchObject({ displayName: 'Dana Ruiz', localPart: 'dana', domain: 'fernhill.example' });
    expect(source.slice(mailbox?.localPartSpan.start, mailbox?.localPartSpan.end)).toBe('dana');
    expect(source.slice(mailbox?.nameSpan.start, mailbox?.nameSpan.end)).toBe('Dana Ruiz');
  });

  it('leaves the body without front matter, and knows its language', () => {
    const { contents, envelope } = readTemplate(source, 'html');
    expect(contents.map(({ text }) => text.text)).toEqual(['<p>Hello</p>']);
    expect(envelope.language).toBe('en-gb');
    expect(envelope.gaps).toEqual({});
  });

  it.each([
    ['{{ order.id }} shipped'],
    ['{{ order.id }}'],
    ['*|FNAME|*, we are sorry'],
    ['%%FirstName%%'],
    ['@FIRSTNAME@'],
    ['[[name]], a correction'],
    ['Correction: your rate is not ending'],
    ['&amp; more'],
    ['!important'],
    ['<%= name %>: sorry'],
    ['"Dana" and others'],
  ])('reads a value that YAML refuses or mistakes: %s', (value) => {
    const text = `---\nsubject: ${value}\nfrom: Dana <dana@fernhill.example>\n---\nHello`;
    const subject = field(text, 'subject');
    expect(subject.value.text).toBe(value);
    expect(text.slice(subject.span.start, subject.span.end)).toBe(value);
    expect(field(text, 'from').mailboxes[0]?.displayName).toBe('Dana');
  });

  it.each([
    ['Subject', 'subject'],
    ['email_subject', 'subject'],
    ['subjectLine', 'subject'],
    ['preview-text', 'preheader'],
    ['sender', 'from'],
    ['replyTo', 'replyTo'],
    ['Reply-To', 'replyTo'],
    ['segment', 'audience'],
    ['to', 'audience'],
  ] as const)('takes the key %s for the %s', (key, name) => {
    expect(field(`---\n${key}: words\n---\n`, name).value.text).toBe('words');
  });

  it('prefers the surer of two keys', () => {
    expect(field('---\nto: everyone\naudience: clients\n---\n', 'audience').value.text).toBe('clients');
  });

  it('joins a list of segments', () => {
    expect(field('---\naudience:\n  - clients\n  - "former clients"\n---\n', 'audience').value.text).toBe(
      'clients, former clients',
    );
  });

  it('maps escapes and folded lines', () => {
    const text = "---\nsubject: \"caf\\u00e9 and\n  more\"\npreheader: >-\n  one\n  two\nfrom: 'it''s me'\n---\n";
    const subject = field(text, 'subject').value;
    expect(subject.text).toBe('café and more');
    expect(text.slice(subject.toSource(span(3, 4)).start, subject.toSource(span(3, 4)).end)).toBe('\\u00e9');
    const preheader = field(text, 'preheader').value;
    expect(preheader.text).toBe('one two');
    const two = preheader.toSource(span(4, 7));
    expect(text.slice(two.start, two.end)).toBe('two');
    expect(field(text, 'from').value.text).toBe("it's me");
  });

  it.each([
    ['Your parcel', 'plain'],
    ['"Your parcel"', 'double quotes'],
    ["'Your parcel'", 'single quotes'],
    ['>-\n  Your parcel', 'a block'],
    ['', 'nothing'],
  ])('writes a new subject in place of %j so that YAML reads it back', (raw) => {
    const text = `---\nsubject: ${raw}\nlang: en\n---\n`;
    const { fields, gaps } = readTemplate(text, 'html').envelope;
    for (const words of [
      'We made a mistake: the link',
      'It\'s "new" {{ x }}',
      '{{ x }} #1',
      '*|FNAME|*',
      '- no',
      '2024',
      'a\nb',
    ]) {
      const edit = fields[0]?.name === 'subject' ? fields[0].replace(words) : gaps.subject?.insert(words);
      expect(yamlOf(applied(text, edit))).toEqual({ subject: words, lang: 'en' });
    }
  });

  it('quotes a plain value when an edit of a part of it needs quotes', () => {
    const text = '---\nsubject: Oops, sorry\n---\n';
    const edit = field(text, 'subject').value.edit(span(0, 5), 'We made a mistake:');
    expect(applied(text, edit)).toBe('---\nsubject: "We made a mistake: sorry"\n---\n');
    const small = field(text, 'subject').value.edit(span(0, 4), 'Truly');
    expect(small).toEqual({ span: span(13, 17), newText: 'Truly' });
  });

  it('renames and readdresses a sender', () => {
    const string = '---\nfrom: noreply@fernhill.example\n---\n';
    const [bare] = field(string, 'from').mailboxes;
    expect(yamlOf(applied(string, bare?.rename('Fernhill, Inc.')))).toEqual({
      from: '"Fernhill, Inc." <noreply@fernhill.example>',
    });
    expect(yamlOf(applied(string, bare?.readdress('help@fernhill.example')))).toEqual({
      from: 'help@fernhill.example',
    });
    const pair = '---\nfrom_email: noreply@fernhill.example\n---\n';
    expect(yamlOf(applied(pair, field(pair, 'from').mailboxes[0]?.rename('Fernhill')))).toEqual({
      from_name: 'Fernhill',
      from_email: 'noreply@fernhill.example',
    });
    const map = '---\nfrom:\n  email: a@b.example\nlang: en\n---\n';
    expect(yamlOf(applied(map, field(map, 'from').replace('Dana <dana@b.example>')))).toEqual({
      from: { name: 'Dana', email: 'dana@b.example' },
      lang: 'en',
    });
  });

  it('offers a place for every field that is not told', () => {
    const text = '---\nlayout: plain\nfrom:\n  name: Dana\n  email: dana@b.example\n---\nHello';
    const { gaps } = readTemplate(text, 'markdown').envelope;
    expect(Object.keys(gaps).sort()).toEqual(['audience', 'preheader', 'replyTo', 'subject']);
    expect(yamlOf(applied(text, gaps.subject?.insert('Sorry: the link')))).toMatchObject({
      subject: 'Sorry: the link',
    });
    const replied = applied(text, gaps.replyTo?.insert('help@b.example'));
    expect(yamlOf(replied)).toMatchObject({ reply_to: 'help@b.example', from: { name: 'Dana' } });
  });

  it('takes a blank value for a gap', () => {
    const text = '---\nsubject: ""\npreheader:\n---\n';
    const { fields, gaps } = readTemplate(text, 'html').envelope;
    expect(fields).toEqual([]);
    expect(yamlOf(applied(text, gaps.preheader?.insert('Hello')))).toEqual({ subject: '', preheader: 'Hello' });
  });

  it('reads what the author states, and silences for the whole file', () => {
    const text = '---\nkind: breach\namends:\n  dialect: braze\n  disable: [weasel-words, long-winded]\n---\nHello';
    const { envelope, suppressions } = readTemplate(text, 'html');
    expect(envelope.stated).toEqual({ kind: 'breach', dialect: 'braze' });
    expect(suppressions.map(({ rules }) => rules)).toEqual([['weasel-words'], ['long-winded']]);
    expect(suppressions[0]?.scope).toEqual(span(0, text.length));
  });

  it('is not taken from a rule above prose, nor from a block without an end', () => {
    for (const text of ['---\nHello there\n---\n', '---\nsubject: Hello\n\nHello']) {
      const { envelope, contents } = readTemplate(text, 'markdown');
      expect(envelope.fields).toEqual([]);
      expect(envelope.gaps).toEqual({});
      expect(contents[0]?.text.text).toBe(text);
    }
  });

  it('stands behind a byte order mark and before CRLF', () => {
    const text = '\uFEFF---\r\nsubject: Hello\r\n---\r\nBody\r\n';
    expect(field(text, 'subject').value.text).toBe('Hello');
    expect(readTemplate(text, 'text').contents[0]?.text.text).toBe('Body\r\n');
    expect(applied(text, readTemplate(text, 'text').envelope.gaps.from?.insert('a@b.example'))).toContain(
      'subject: Hello\r\nfrom: a@b.example\r\n---',
    );
  });
});

describe('TOML front matter', () => {
  const source =
    '+++\nsubject = "Caf\\u00e9: \\"sorry\\""\nfrom = { name = "Dana", email = \'dana@b.example\' }\n[amends]\nkind = "apology"\n+++\nHello';
  const tomlOf = (text: string): unknown => getStaticTOMLValue(parseTOML(text.split('+++')[1] ?? ''));

  it('is read with its escapes', () => {
    const subject = field(source, 'subject').value;
    expect(subject.text).toBe('Café: "sorry"');
    const quote = subject.toSource(span(6, 7));
    expect(source.slice(quote.start, quote.end)).toBe('\\"');
    expect(field(source, 'from').value.text).toBe('Dana <dana@b.example>');
    expect(readTemplate(source, 'html').envelope.stated.kind).toBe('apology');
  });

  it('is written so that TOML reads it back', () => {
    const edited = applied(source, field(source, 'subject').value.edit(span(6, 13), 'a "b" \\ c'));
    expect(tomlOf(edited)).toMatchObject({ subject: 'Café: a "b" \\ c' });
    const inserted = applied(source, readTemplate(source, 'html').envelope.gaps.replyTo?.insert('help@b.example'));
    expect(tomlOf(inserted)).toMatchObject({ reply_to: 'help@b.example', amends: { kind: 'apology' } });
  });

  it('gives what it can when a line is broken', () => {
    expect(field('+++\nsubject = "Hello"\nbroken = = 1\n+++\n', 'subject').value.text).toBe('Hello');
  });
});

describe('JSON front matter', () => {
  it.each([
    ['---json\n{"subject": "Hello \\"you\\""}\n---\nBody', 'Body'],
    [';;;\n{"subject": "Hello \\"you\\""}\n;;;\nBody', 'Body'],
    ['{"subject": "Hello \\"you\\""}\n<p>Body</p>', '<p>Body</p>'],
  ])('is read: %j', (source, body) => {
    expect(field(source, 'subject').value.text).toBe('Hello "you"');
    const { contents, envelope } = readTemplate(source, 'html');
    expect(contents[0]?.text.text).toBe(body);
    expect(applied(source, envelope.gaps.from?.insert('"D" <d@b.example>'))).toContain(
      '{"from": "\\"D\\" <d@b.example>", "subject": ',
    );
  });

  it('is no template that opens with a tag', () => {
    expect(readTemplate('{{ greeting }}\n<p>Body</p>', 'html').envelope.gaps).toEqual({});
  });
});

describe('comment headers', () => {
  it.each([
    ['<!-- Subject: We made a mistake -->'],
    ['{# subject: We made a mistake #}'],
    ['{{!-- subject: We made a mistake --}}'],
    ['{{! subject: We made a mistake }}'],
    ['<%# Subject: We made a mistake %>'],
    ['{% comment %}subject: We made a mistake{% endcomment %}'],
    ['{{-- subject: We made a mistake --}}'],
    ['<!--\n  Subject: We made a mistake\n  From: Dana <dana@b.example>\n-->'],
  ])('are read in %j', (comment) => {
    const source = `${comment}\n<p>Hello</p>`;
    const subject = field(source, 'subject');
    expect(subject.value.text).toBe('We made a mistake');
    expect(source.slice(subject.span.start, subject.span.end)).toBe('We made a mistake');
  });

  it('may follow one another and the doctype, and have gaps below them', () => {
    const source = '<!doctype html>\n<!-- Subject: Hello -->\n<!-- Preheader: More -->\n<p>Hello</p>';
    const { gaps } = readTemplate(source, 'html').envelope;
    expect(Object.keys(gaps).sort()).toEqual(['from', 'replyTo']);
    expect(applied(source, gaps.replyTo?.insert('a@b.example'))).toContain('<!-- Reply-To: a@b.example -->\n<p>');
  });

  it('cannot be closed early by what is written into them', () => {
    const source = '<!-- Subject: Hello -->\n';
    expect(field(source, 'subject').replace('a --> b')).toBeUndefined();
    expect(readTemplate(source, 'html').envelope.gaps.from?.insert('A --> <a@b.example>')).toBeUndefined();
  });

  it('are none below the markup, in prose, or in conditional comments', () => {
    for (const source of [
      '<p>Hi</p><!-- Subject: x -->',
      '<!-- Note: this\nsubject: x -->',
      '<!--[if mso]>Subject: x<![endif]-->',
    ]) {
      expect(readTemplate(source, 'html').envelope).toMatchObject({ fields: [], gaps: {} });
    }
  });

  it('know the grammar of Magento', () => {
    const source =
      '<!--@subject {{trans "A correction to order %id" id=$order.id}} @-->\n<!--@vars {"var a":"b"} @-->\n';
    expect(field(source, 'subject').value.text).toBe('{{trans "A correction to order %id" id=$order.id}}');
  });
});

describe('header lines', () => {
  it('are read above text, with what is missing', () => {
    const source = 'TO: {{email}}\nSUBJECT: We charged you twice\n\nHello {{ name }}';
    const { envelope, contents } = readTemplate(source, 'text');
    expect(envelope.fields.map(({ name, value }) => [name, value.text])).toEqual([
      ['subject', 'We charged you twice'],
      ['audience', '{{email}}'],
    ]);
    expect(contents[0]?.text.text).toBe('Hello {{ name }}');
    expect(applied(source, envelope.gaps.from?.insert('Zoë <z@b.example>'))).toContain(
      'twice\nFrom: Zoë <z@b.example>\n\n',
    );
  });

  it('may go straight to HTML', () => {
    const source = 'To: @ViewBag.To\nSubject: Hello\n<p>Body</p>';
    expect(readTemplate(source, 'html').contents[0]?.text.text).toBe('<p>Body</p>');
  });

  it.each([
    ['Note: the office is closed\n\nSubject: nothing'],
    ['Hello: this is a letter'],
    ['Date: tomorrow\n\nWe meet at ten.'],
    ['Dear reader,\nSubject: to change'],
    [''],
  ])('are not taken from prose: %j', (source) => {
    const { envelope, contents } = readTemplate(source, 'text');
    expect(envelope.fields).toEqual([]);
    expect(envelope.gaps).toEqual({});
    expect(contents[0]?.text.text).toBe(source);
  });

  it('end where the letter begins with a colon', () => {
    const source = 'Subject: Hello\nHi: there';
    expect(readTemplate(source, 'text').contents[0]?.text.text).toBe('Hi: there');
  });
});

describe('the title of the page', () => {
  it.each([
    ['<html><head><title>Tom &amp; Jerry</title></head></html>', 'html'],
    ['<mjml><mj-head><mj-title> Tom &amp; Jerry </mj-title></mj-head></mjml>', 'mjml'],
  ] as const)('is evidence, not a subject: %s', (source, format) => {
    const { title, fields, gaps } = readTemplate(source, format).envelope;
    expect(title?.text).toBe('Tom & Jerry');
    const place = title?.toSource(span(4, 5));
    expect(source.slice(place?.start, place?.end)).toBe('&amp;');
    expect([fields, gaps]).toEqual([[], {}]);
  });
});
