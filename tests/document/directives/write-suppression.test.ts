import { describe, expect, it } from 'vitest';
import { DIALECTS } from '../../../server/src/dialects/index';
import { writeStatedFact } from '../../../server/src/document/directives/write-stated-fact';
import { writeSuppression } from '../../../server/src/document/directives/write-suppression';
import { prepareKnowledge } from '../../../server/src/document/knowledge';
import type { MailDocument } from '../../../server/src/document/mail-document';
import { parseMail } from '../../../server/src/document/parse-mail';
import { languagePacks } from '../../../server/src/languages/index';
import { contains, span } from '../../../server/src/text/span';
import { applyEdits } from '../../../server/src/text/text-edit';

const knowledge = prepareKnowledge(languagePacks, DIALECTS);

function read(source: string, path: string): MailDocument {
  return parseMail(source, { path }, knowledge);
}

/** The source with the rule silenced at these words; undefined where there is no way. */
function suppressed(source: string, path: string, words = 'oops'): string | undefined {
  const start = source.indexOf(words);
  const edit = writeSuppression(read(source, path), span(start, start + words.length), 'joking-tone');
  return edit === undefined ? undefined : applyEdits(source, [edit]);
}

const RULE = '<!-- amends-disable-next-line joking-tone -->';

describe('writeSuppression', () => {
  it.each([
    ['a.html', '<div>\n  <p>oops</p>\n</div>', `<div>\n  ${RULE}\n  <p>oops</p>\n</div>`],
    ['a.html', '<p>oops</p>', `${RULE}\n<p>oops</p>`],
    ['a.mjml', '<mj-text>\r\n\toops</mj-text>', `<mj-text>\r\n\t${RULE}\r\n\toops</mj-text>`],
    ['a.md', '# Hello\n\noops', `# Hello\n\n${RULE}\noops`],
    ['a.md', '---\nsubject: oops\n---\nHi', '---\n# amends-disable-next-line joking-tone\nsubject: oops\n---\nHi'],
    ['a.txt', '---\nsubject: x\n---\noops', '---\n# amends-disable-file joking-tone\nsubject: x\n---\noops'],
    [
      'templates/a_message.txt',
      '{% load i18n %}oops {{ name|default:"you" }}\nBye',
      '{% load i18n %}oops {{ name|default:"you" }}{# amends-disable-line joking-tone #}\nBye',
    ],
    ['a.text.erb', '<%= @name %>\noops', '<%= @name %>\noops<%# amends-disable-line joking-tone %>'],
    ['a.md', 'Hi,\noops you  \nBye', 'Hi,\noops you<!-- amends-disable-line joking-tone -->  \nBye'],
    ['a.md', '- a\n- oops\n- c', '- a\n- oops<!-- amends-disable-line joking-tone -->\n- c'],
    [
      'a.md',
      '| a | b |\n| - | - |\n| c | oops |\n| d | e |',
      '| a | b |\n| - | - |\n| c | oops <!-- amends-disable-line joking-tone -->|\n| d | e |',
    ],
    [
      'a.html',
      '---\nsubject: |\n  Hello,\n  oops\nfrom: a@b.example\n---\n<p>Hi</p>',
      '---\n# amends-disable joking-tone\nsubject: |\n  Hello,\n  oops\n# amends-enable joking-tone\nfrom: a@b.example\n---\n<p>Hi</p>',
    ],
    [
      'a.html',
      '---\nsubject: "Hello,\n  oops"\n---\n<p>Hi</p>',
      '---\n# amends-disable joking-tone\nsubject: "Hello,\n  oops"\n# amends-enable joking-tone\n---\n<p>Hi</p>',
    ],
    ['a.eml', 'Subject: oops\n\nHi', 'Subject: oops\nX-Amends: disable joking-tone\n\nHi'],
    ['a.eml', 'X-Amends: disable a\n\noops', 'X-Amends: disable a; disable joking-tone\n\noops'],
    ['a.json', '{"HtmlBody": "<p>oops</p>"}', `{"HtmlBody": "${RULE}\\n<p>oops</p>"}`],
  ])('writes into %s: %j', (path, source, expected) => {
    const edited = suppressed(source, path);
    expect(edited).toBe(expected);
    expect(silencing(expected, path)).toBe(1);
  });

  it('writes nothing where a comment would break the file', () => {
    expect(suppressed('<img\n  alt="oops">', 'a.html')).toBeUndefined();
    expect(suppressed('Subject: oops\n\nHi', 'a.txt')).toBeUndefined();
    expect(suppressed('{"TextBody": "oops"}', 'a.json')).toBeUndefined();
    expect(
      suppressed(
        'Content-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+b29wczwvcD4=',
        'a.eml',
        'PHA+b29wczwvcD4=',
      ),
    ).toBeUndefined();
  });

  it('writes nothing where a reader would see it', () => {
    expect(suppressed('oops', 'a.txt')).toBeUndefined();
    expect(suppressed('p oops', 'a.pug')).toBeUndefined();
    expect(suppressed('{{ name }}\noops', 'a.txt')).toBeUndefined();
    expect(suppressed('<title>\noops</title>', 'a.html')).toBeUndefined();
    expect(suppressed('<pre>\noops\n</pre>', 'a.html')).toBeUndefined();
    expect(suppressed('```\noops\n```', 'a.md')).toBeUndefined();
    expect(suppressed('Hi\n\n[a]: https://a.example\n[b]: https://oops.example', 'a.md')).toBeUndefined();
    expect(suppressed('send({ to, subject, text: `Hi,\n  oops` });\n', 'send-mail.ts')).toBeUndefined();
  });
});

/** How many suppressions of the rule there are at the word. */
function silencing(source: string, path: string): number {
  const start = source.indexOf('oops');
  return read(source, path).suppressions.filter(
    ({ scope, rules }) => rules.includes('joking-tone') && contains(scope, span(start, start + 4)),
  ).length;
}

/** What reaches the reader: the values of the envelope and the words of the bodies. */
function sent({ envelope, bodies }: MailDocument): readonly string[] {
  return [
    ...envelope.fields.map(({ name, value }) => `${name}: ${value.text}`),
    // Where a line of plain text is taken to go on is our own reading, not the mail's.
    ...bodies.map(({ visible }) => visible.text.replaceAll(/\s+/g, ' ')),
  ];
}

const MAILS: readonly (readonly [path: string, source: string])[] = [
  [
    'a.html',
    '<title>Hi</title>\n<p>Hello,</p>\n<ul>\n<li>one\n<li>two, and\n  three\n</ul><pre>a\n  b\nc</pre>\n<p\n class="x">d</p>',
  ],
  [
    'a.mjml',
    '<mjml><mj-body><mj-section><mj-column>\n<mj-text>one\n two</mj-text>\n<mj-button\n href="x">three</mj-button>\n</mj-column></mj-section></mj-body></mjml>',
  ],
  [
    'a.md',
    '---\nsubject: >\n  one\n  two\n\npreheader: three\nfrom: "Ana\n  <a@b.example>"\n---\n# Hello\n\none\ntwo  \nthree\n\n- a\n- b\n\n- c\n  d\n\n  e\n\n1. f\n2. g\n\n| h | i |\n| - | - |\n| j | k |\nl | m\n\n> n\n> o\n\nTitle\n===\n\n    code\n\n<p>\np\n</p>\n',
  ],
  ['mails/a_message.txt', '{% load i18n %}\nHi {{ name|default:"you" }},\n\none\n{% if x %}two{% endif %}\n'],
  ['a.text.erb', 'Hi <%= @name %>,\n\none\n<% if x %>two<% end %>\n'],
  ['emails/a.hbs', 'Hi {{#if name}}{{name}}{{else}}you{{/if}},\n\none\ntwo\n'],
  ['a.txt', '---\nsubject: Hi\n---\nHi,\none\n'],
  ['a.eml', 'Subject: Hi\n you\nFrom: a@b.example\n\nHi,\none\n'],
  [
    'config/locales/mailers.en.yml',
    'en:\n  order_mailer:\n    charged:\n      subject: |\n        one\n        two\n      other: x\n',
  ],
  ['config/locales/mailers.en.yml', 'en:\n  order_mailer:\n    charged:\n      subject: "one\n        two"\n'],
];

describe('what is written for the checker', () => {
  it.each(MAILS)('reaches no reader of %s: %j', (path, source) => {
    const mail = read(source, path);
    for (const { index } of source.matchAll(/\w+/g)) {
      const edit = writeSuppression(mail, span(index, index + 1), 'joking-tone');
      if (edit === undefined) continue;
      const written = applyEdits(source, [edit]);
      expect(sent(read(written, path)), written).toEqual(sent(mail));
    }
    const edit = writeStatedFact(mail, 'kind', 'apology');
    if (edit !== undefined) expect(sent(read(applyEdits(source, [edit]), path))).toEqual(sent(mail));
  });
});
