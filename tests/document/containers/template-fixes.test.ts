import fastCheck from 'fast-check';
import { Parser } from 'htmlparser2';
import { parse as parseIni } from 'ini';
import PostalMime from 'postal-mime';
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { readContainer } from '../../../server/src/document/containers/read-container';
import { envelopeField, type Envelope, type EnvelopeFieldName } from '../../../server/src/document/envelope';
import { applyEdits, type TextEdit } from '../../../server/src/text/text-edit';
import { goTemplate, handlebarsSubject, nunjucksSubject, PRINTED_BY } from './template-engines';

const OLD: Readonly<Partial<Record<EnvelopeFieldName, string>>> = {
  subject: 'An important update',
  preheader: 'Some news from us',
  from: 'Northlight <no-reply@northlight.example>',
  replyTo: 'donotreply@northlight.example',
};

/** Words that every one of these formats has something to say about. */
const SUBJECT = `We charged you twice: "sorry" & it's ours, 100 % — تصحيح 😀 #1`;

type Told = Readonly<Record<string, unknown>>;

interface Convention {
  readonly name: string;
  readonly path: string;
  readonly source: string;
  /** The fields that the source states, in the words of `OLD`. */
  readonly states: readonly EnvelopeFieldName[];
  /** The fields that may be added, and are not stated. */
  readonly misses?: readonly EnvelopeFieldName[];
  /** What its engine runs, and does not print. */
  readonly runs?: RegExp;
  /** What a library of the format makes of it, by the names of our fields. */
  readonly read: (source: string) => Told | Promise<Told>;
}

const { subject = '', preheader = '', from = '', replyTo = '' } = OLD;

const between = (source: string, mark: string): string => source.split(new RegExp(`^${mark}.*$`, 'm'))[1] ?? '';

/** Gives the keys that authors write the names of our fields. */
function named(told: unknown): Told {
  if (typeof told !== 'object' || told === null) return {};
  const names: Readonly<Record<string, string>> = { reply_to: 'replyTo', 'reply-to': 'replyTo', preview: 'preheader' };
  return Object.fromEntries(
    Object.entries(told).map(([key, value]) => [names[key.toLowerCase()] ?? key.toLowerCase(), value]),
  );
}

/** `Name: words` in what stands inside of comments or on lines. */
function headersIn(texts: readonly string[]): Told {
  const lines = texts.flatMap((text) => text.split('\n')).map((line) => /^\s*([\w-]+):\s*(.*?)\s*$/.exec(line));
  return named(
    Object.fromEntries(lines.flatMap((match) => (match === null ? [] : [[match[1] ?? '', match[2] ?? '']]))),
  );
}

function htmlComments(source: string): readonly string[] {
  const comments: string[] = [];
  new Parser({ oncomment: (words) => comments.push(words) }).end(source);
  return comments;
}

function htmlTitle(source: string): string {
  let title = '';
  let isInside = false;
  const parser = new Parser({
    onopentagname: (name) => (isInside = name === 'title'),
    ontext: (words) => (title += isInside ? words : ''),
    onclosetag: () => (isInside = false),
  });
  parser.end(source);
  return title;
}

async function message(source: string): Promise<Told> {
  const { subject: words, from: sender, replyTo: replies } = await new PostalMime().parse(source);
  const written = (mailbox: { readonly name: string; readonly address?: string | undefined } | undefined) =>
    mailbox?.name ? `${mailbox.name} <${mailbox.address ?? ''}>` : mailbox?.address;
  return { subject: words, from: written(sender), replyTo: written(replies?.[0]) };
}

const CONVENTIONS: readonly Convention[] = [
  {
    name: 'YAML front matter',
    path: 'mail.html',
    source: `---\nsubject: ${subject}\npreheader: '${preheader}'\nfrom: "${from}"\nreply_to: ${replyTo}\n---\n<p>Hi</p>\n`,
    states: ['subject', 'preheader', 'from', 'replyTo'],
    read: (source) => named(parseYaml(between(source, '---'))),
  },
  {
    name: 'YAML front matter with the subject alone, in Windows line breaks',
    path: 'mail.md',
    source: `---\r\nsubject: ${subject}\r\n---\r\nHi\r\n`,
    states: ['subject'],
    misses: ['preheader', 'from', 'replyTo'],
    read: (source) => named(parseYaml(between(source.replaceAll('\r', ''), '---'))),
  },
  {
    name: 'TOML front matter',
    path: 'mail.html',
    source: `+++\nsubject = "${subject}"\nfrom = '${from}'\n+++\n<p>Hi</p>\n`,
    states: ['subject', 'from'],
    misses: ['preheader', 'replyTo'],
    read: (source) => named(getStaticTOMLValue(parseTOML(between(source, '\\+\\+\\+')))),
  },
  {
    name: 'JSON front matter',
    path: 'mail.mjml',
    source: `---json\n{ "subject": "${subject}", "from": "${from}", "reply_to": "${replyTo}" }\n---\n<mjml></mjml>\n`,
    states: ['subject', 'from', 'replyTo'],
    misses: ['preheader'],
    read: (source) => named(JSON.parse(between(source, '---'))),
  },
  {
    name: 'settings of October CMS',
    path: 'views/mail/charged.htm',
    source: `subject = "${subject}"\ndescription = "Charged"\n==\nHi\n==\n<p>Hi</p>\n`,
    states: ['subject'],
    read: (source) => named(parseIni(source.split('\n==\n')[0] ?? '')),
  },
  {
    name: 'a message',
    path: 'mail.eml',
    source: `From: ${from}\nReply-To: ${replyTo}\nSubject: ${subject}\nMIME-Version: 1.0\n\nHi\n`,
    states: ['subject', 'from', 'replyTo'],
    read: message,
  },
  {
    name: 'a message without them, in Windows line breaks',
    path: 'mail.emltpl',
    source: 'X-Unsent: 1\r\nTo: ana@customers.example\r\nMIME-Version: 1.0\r\n\r\nHi\r\n',
    states: [],
    misses: ['subject', 'from', 'replyTo'],
    read: message,
  },
  {
    name: 'header lines on text',
    path: 'mailmerge_template.txt',
    source: `TO: {{email}}\nSUBJECT: ${subject}\nFROM: ${from}\n\nHi\n`,
    states: ['subject', 'from'],
    misses: ['replyTo'],
    read: message,
  },
  {
    name: 'header lines of Postal, without an empty line',
    path: 'Views/Emails/Charged.cshtml',
    source: `To: @ViewBag.To\nFrom: ${from}\nSubject: ${subject}\n<p>Hi</p>\n`,
    states: ['subject', 'from'],
    // Postal encodes what it sends itself; words that look encoded are read as such by every other reader of headers.
    runs: /=\?/,
    misses: ['replyTo'],
    read: (source) => headersIn([source]),
  },
  {
    name: 'comments of HTML',
    path: 'mail.html',
    source: `<!-- Subject: ${subject} -->\n<!-- PREVIEW: ${preheader} -->\n<!-- From: ${from} -->\n<p>Hi</p>\n`,
    states: ['subject', 'preheader', 'from'],
    misses: ['replyTo'],
    read: (source) => headersIn(htmlComments(source)),
  },
  ...(
    [
      ['jinja', '{# ', ' #}'],
      ['handlebars', '{{!-- ', ' --}}'],
      ['ejs', '<%# ', ' %>'],
      ['liquid', '{% comment %} ', ' {% endcomment %}'],
    ] as const
  ).map(([engine, open, close]): Convention => ({
    name: `comments of ${engine}`,
    path: 'mail.html',
    source: `${open}subject: ${subject}${close}\n<p>Hi</p>\n`,
    states: ['subject'],
    misses: ['from', 'replyTo', 'preheader'],
    read: (source) => {
      // What the engine does not print is comment.
      expect(PRINTED_BY[engine](source).trim()).toBe('<p>Hi</p>');
      return headersIn(source.split('\n').map((line) => line.slice(open.length, -close.length)));
    },
  })),
  {
    name: 'the subject of Magento',
    path: 'view/frontend/email/charged.html',
    source: `<!--@subject ${subject} @-->\n<!--@vars { "var x":"y" } @-->\n<p>Hi</p>\n`,
    states: ['subject'],
    read: (source) => ({ subject: /^@subject\s+(.*?)\s*@$/.exec(htmlComments(source)[0] ?? '')?.[1] }),
  },
  {
    name: 'a block of Twig, Jinja and Django',
    path: 'charged.html.twig',
    source: `{% block subject %}${subject}{% endblock %}\n{% block body_html %}<p>Hi</p>{% endblock %}\n`,
    states: ['subject'],
    runs: /\{[{%#]/,
    read: (source) => ({ subject: nunjucksSubject(source) }),
  },
  {
    name: 'a block of Go',
    path: 'charged.tmpl',
    source: `{{define "subject"}}${subject}{{end}}\n{{define "htmlBody"}}<p>Hi</p>{{end}}\n`,
    states: ['subject'],
    // Go's package for markup also escapes a lone bracket.
    runs: /\{\{|</,
    read: (source) => ({ subject: goTemplate(source, 'subject') }),
  },
  {
    name: 'a block of Handlebars',
    path: 'charged.hbs',
    source: `{{#*inline "subject"}}${subject}{{/inline}}\n<p>Hi</p>\n`,
    states: ['subject'],
    runs: /\{\{/,
    read: (source) => ({ subject: handlebarsSubject(source) }),
  },
  {
    name: 'the lines above the dashes of Gitea',
    path: 'templates/mail/issue/charged.tmpl',
    source: `${subject}\n---------\n<p>Hi</p>\n`,
    states: ['subject'],
    read: (source) => ({ subject: source.split('\n---------\n')[0] }),
  },
  {
    name: 'the title of listmonk',
    path: 'static/email-templates/charged.html',
    source: `<html><head><title data-i18n>${subject}</title></head><body><p>Hi</p></body></html>\n`,
    states: ['subject'],
    read: (source) => ({ subject: htmlTitle(source) }),
  },
];

/**
 * White space around a line and control characters are no part of a subject that a comment or a header holds.
 */
const SUBJECTS = fastCheck
  .oneof(
    fastCheck.string({ unit: 'grapheme', minLength: 1 }),
    fastCheck.constantFrom('{{ name }}: sorry', '*|FNAME|*', '%%x%%', 'a # b', 'true', '1', "it's", '- x', '\\'),
    fastCheck.constantFrom(
      '-->',
      'a --> b',
      'a --',
      '#}',
      '--}}',
      '}}',
      '%>',
      '{% endcomment %}',
      '@',
      '=?UTF-8?Q?x?=',
    ),
  )
  .filter((words) => words === words.trim() && !/[\p{Cc}\u2028\u2029]/u.test(words));

function envelopeOf(path: string, source: string): Envelope {
  return readContainer(source, { path }).envelope;
}

function edited(source: string, edit: TextEdit | undefined): string {
  if (edit === undefined) throw new Error('no edit');
  return applyEdits(source, [edit]);
}

describe.each(CONVENTIONS)('$name', ({ path, source, states, misses = [], runs, read }) => {
  const field = (name: EnvelopeFieldName) => {
    const found = envelopeField(envelopeOf(path, source), name);
    if (found === undefined) throw new Error(`no ${name}`);
    return found;
  };

  it('keeps each field at its exact place', () => {
    const { fields } = envelopeOf(path, source);
    expect(
      fields
        .map(({ name }) => name)
        .filter((name) => name !== 'audience')
        .toSorted(),
    ).toEqual(states.toSorted());
    for (const name of states) {
      const { span, value } = field(name);
      expect(source.slice(span.start, span.end), name).toBe(OLD[name]);
      expect(value.text, name).toBe(OLD[name]);
    }
  });

  it.runIf(states.includes('subject'))('has its subject replaced', async () => {
    const changed = edited(source, field('subject').replace(SUBJECT));
    expect(await read(changed)).toMatchObject({ ...(await read(source)), subject: SUBJECT });
  });

  it.runIf(states.includes('subject'))('has any subject replaced that a line can hold, and nothing else', async () => {
    const others = Object.fromEntries(Object.entries(await read(source)).filter(([name]) => name !== 'subject'));
    await fastCheck.assert(
      fastCheck.asyncProperty(SUBJECTS, async (words) => {
        fastCheck.pre(!runs?.test(words));
        const edit = field('subject').replace(words);
        // Words that would end the block around them are not written.
        if (edit === undefined) return;
        const { subject: readBack, ...rest } = await read(applyEdits(source, [edit]));
        // The library for October's settings reads "true" in quotation marks as a boolean.
        expect({ ...rest, subject: String(readBack) }).toEqual({ ...others, subject: words });
      }),
    );
  });

  it.runIf(states.includes('from'))('has its sender renamed, and given another address', async () => {
    const [mailbox] = field('from').mailboxes;
    const renamed = await read(edited(source, mailbox?.rename('Ana at Northlight')));
    expect(renamed['from']).toBe('Ana at Northlight <no-reply@northlight.example>');
    const readdressed = await read(edited(source, mailbox?.readdress('help@northlight.example')));
    expect(readdressed['from']).toBe('Northlight <help@northlight.example>');
  });

  it.each(misses)('has its %s added', async (name) => {
    const words = name === 'subject' || name === 'preheader' ? SUBJECT : 'Ana Ruiz <help@northlight.example>';
    const changed = edited(source, envelopeOf(path, source).gaps[name]?.insert(words));
    expect(await read(changed)).toMatchObject({ ...(await read(source)), [name]: words });
    expect(envelopeField(envelopeOf(path, changed), name)?.value.text).toBe(words);
  });
});

it.each([
  ['{{ name }}', 'charged.html.twig', '{% block subject %}Hi{% endblock %}\n<p>Hi</p>\n', nunjucksSubject],
  [
    '{{ .Name }}',
    'charged.tmpl',
    '{{define "subject"}}Hi{{end}}\n<p>Hi</p>\n',
    (source: string) => goTemplate(source, 'subject'),
  ],
  ['{{ name }}', 'charged.hbs', '{{#*inline "subject"}}Hi{{/inline}}\n<p>Hi</p>\n', handlebarsSubject],
])('writes merge tags so that the engine resolves them: %s in %s', (tag, path, source, print) => {
  const subject = envelopeField(envelopeOf(path, source), 'subject');
  expect(print(edited(source, subject?.replace(`We are sorry, ${tag}`)))).toBe('We are sorry, Ana');
});
