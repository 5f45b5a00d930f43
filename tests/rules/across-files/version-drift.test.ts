import { expect, test } from 'vitest';
import versionDrift from '../../../server/src/rules/across-files/version-drift';
import { renderMessage } from '../../../server/src/text/message';
import { checkSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

/** A message with a text part and an HTML part. */
function message(text: string, html: string): string {
  const part = (type: string, words: string): string =>
    `--b\nContent-Type: text/${type}; charset=utf-8\n\n${words}\n\n`;
  return `From: Ada <ada@northlight.com>\nSubject: Your order\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=b\n\n${part('plain', text)}${part('html', html)}--b--\n`;
}

function eml(name: string, text: string, html: string) {
  return { name, source: message(text, html), format: 'eml' } as const;
}

/** A file and the others that a host finds for it. */
function files(name: string, path: string, source: string, others: Readonly<Record<string, string>>) {
  const related = Object.entries(others).map(([other, text]) => ({ path: other, text }));
  const format = path.endsWith('.txt') ? 'text' : 'html';
  return { name, path, source, format, related } as const;
}

testRule(versionDrift, {
  bad: [
    files('a text beside its HTML', 'welcome.html', '<p>Hi {{name}}, order ⟦{{order}}⟧ has left.</p>', {
      'welcome.txt': 'Hi {{name}}, it has left.',
    }),
    files('the HTML of a text', 'text/welcome.txt', 'See ⟦https://northlight.com/a⟧ tonight.', {
      '../html/welcome.html': '<p>See us tonight.</p>',
    }),
    files('a translation by folder', 'en/welcome.html', '<p>Hello {{name}}, your code is ⟦{{code}}⟧.</p>', {
      '../fr/welcome.html': '<p>Bonjour {{name}}, voici votre code.</p>',
    }),
    files('a translation by suffix', 'welcome.en.html', '<p>Hello {{name}}, your code is ⟦{{code}}⟧.</p>', {
      'welcome.fr.html': '<p>Bonjour {{name}}, voici votre code.</p>',
    }),
    files(
      'a translation beside the mail without a suffix',
      'welcome.html',
      '<p>Hello {{name}}, here is the code that you asked us for today: ⟦{{code}}⟧.</p>',
      { 'welcome_fr.html': '<p>Bonjour {{name}}, voici le code que vous nous avez demandé aujourd’hui.</p>' },
    ),
    files(
      'a page that one language does not lead to',
      'en/welcome.html',
      '<p><a href="https://northlight.com/en/help">Help</a> or <a href="⟦https://northlight.com/en/refund⟧">your money back</a>.</p>',
      { '../fr/welcome.html': '<p><a href="https://northlight.com/fr/aide">Aide</a>.</p>' },
    ),
    files(
      'an address that was corrected in one language',
      'en/welcome.html',
      '<p>See <a href="⟦https://northlight.com/spring-2025⟧">the catalogue</a>.</p>',
      { '../it/welcome.html': '<p>Ecco <a href="https://northlight.com/spring-2024">il catalogo</a>.</p>' },
    ),
    {
      ...files(
        'what a breach notice tells in one version alone',
        'notice.txt',
        'Dear Ana,\n\n⟦On 3 May 2025 a stranger copied your name and email address.⟧ ⟦Change your password today.⟧ ⟦Write to privacy@northlight.com with any question.⟧\n',
        { 'notice.html': '<p>Dear Ana,</p><p>A stranger copied your name and email address.</p>' },
      ),
      kind: 'breach',
    },
    eml('a tag that the text lacks', 'Hi {{name}}, it has left.', '<p>Hi {{name}}, order ⟦{{order}}⟧ has left.</p>'),
    eml('a tag that the HTML lacks', 'Hi {{name}}, order ⟦{{order}}⟧ has left.', '<p>Hi {{name}}, it has left.</p>'),
    eml('a tag once, however often it is missing', 'It has left.', '<p>⟦{{order}}⟧: {{order}} has left.</p>'),
    eml(
      'a link that was corrected in one version',
      'See ⟦https://northlight.com/sprnig⟧ tonight.',
      '<p>See <a href="⟦https://northlight.com/spring⟧">the catalogue</a> tonight.</p>',
    ),
    {
      name: 'in JSON',
      source:
        '{"subject": "Hello", "content": {"html": "<p>Hi ⟦{{name}}⟧</p>", "text": "Hi", "from": "a@northlight.com", "subject": "Hello"}}',
      format: 'json',
    },
  ],
  good: [
    eml(
      'the same',
      'Hi {{name}}: https://northlight.com/a',
      '<p>Hi {{name}}: <a href="https://northlight.com/a">a</a></p>',
    ),
    eml(
      'tracking parameters and a slash',
      'See https://northlight.com/a',
      '<p>See <a href="https://www.northlight.com/a/?utm_source=mail&amp;utm_medium=email">it</a></p>',
    ),
    eml(
      'unsubscribe and view-in-browser links of one version',
      'Hello.',
      '<p><a href="https://northlight.com/v/1">View in your browser</a> Hello. <a href="https://northlight.com/unsubscribe/{{id}}">Stop</a></p>',
    ),
    eml(
      'images, their links and social networks',
      'Hello.',
      '<p><a href="https://northlight.com/lamp"><img src="https://cdn.northlight.com/{{lamp}}.png" alt="{{lamp_name}}"></a> Hello. <a href="https://www.facebook.com/northlight">Facebook</a></p>',
    ),
    eml('blocks round the same tags', '{{#if a}}{{a}}{{/if}}', '<p>{{a}}</p>'),
    files('the same in another file', 'welcome.html', '<p>Hi {{name}}, see <a href="https://a.com/b">it</a></p>', {
      'welcome.txt': 'Hi {{name}}, see https://a.com/b?utm_medium=text',
    }),
    files('a file that is another mail’s version', 'welcome.html', '<p>Hi {{name}}</p>', { 'reset.txt': 'Hi' }),
    files(
      'what browsers and trackers need',
      'welcome.html',
      `<p><a href="{{view_url}}">View in browser</a> Hi.</p><img src="https://a.com/{{tracking_pixel}}.gif"><p><a href="https://a.com/unsubscribe/{{id}}">Unsubscribe</a></p>`,
      {
        'welcome.txt': 'Hi.',
      },
    ),
    files(
      'pages whose addresses name the language',
      'en/welcome.html',
      '<p>Hello {{name}}, <a href="https://en.northlight.com/help">help</a>, <a href="https://northlight.com/en/orders">orders</a>, <a href="https://northlight.com/terms-en.pdf">terms</a>, <a href="https://northlight.com/pages/returns?lang=en">returns</a>.</p>',
      {
        '../fr/welcome.html':
          '<p>Bonjour {{name}}, <a href="https://northlight.fr/help">aide</a>, <a href="https://northlight.com/fr-FR/orders">commandes</a>, <a href="https://northlight.com/terms-fr.pdf">conditions</a>, <a href="https://northlight.com/pages/returns?lang=fr">retours</a>.</p>',
      },
    ),
    files(
      'pages whose names are translated',
      'en/welcome.html',
      '<p>Hello, <a href="https://northlight.com/help">help</a>.</p>',
      { '../fr/welcome.html': '<p>Bonjour, <a href="https://northlight.com/aide">aide</a>.</p>' },
    ),
    files(
      'links to other languages, and fields that name theirs',
      'en/welcome.html',
      '<p>Hello, {{title_en}} is here. <a href="https://northlight.com/mail/7/francais">Français</a></p>',
      { '../fr/welcome.html': '<p>Bonjour, voici {{title_fr}}.</p>' },
    ),
    files(
      'a name that ends like a language',
      'order.html',
      '<p>Hello {{name}}, we have sent your order {{number}} this morning.</p>',
      { 'order-id.html': '<p>Hello {{name}}, we have sent your order this morning.</p>' },
    ),
    files(
      'what a function makes of a field for one version',
      'mail/added.text.erb',
      '<%= @news.title %>\n<%= @news_url %>\n\n<%= @news.description %>\n',
      {
        'added.html.erb':
          '<h1><%= link_to(@news.title, @news_url) %></h1>\n<%= textilizable(@news, :description, :only_path => false) %>\n',
      },
    ),
    files(
      'what only a script reads',
      'welcome.html',
      '<p>Hi {{name}}</p><script type="application/ld+json">{"url": "{{action_url}}", "name": "{{action}}"}</script>',
      { 'welcome.txt': 'Hi {{name}}' },
    ),
    files(
      'a menu below the letter',
      'welcome.html',
      '<p>Hi.</p><p><a href="https://a.com/blog">Blog</a> | <a href="https://a.com/jobs">Jobs</a></p>',
      { 'welcome.txt': 'Hi.' },
    ),
    files('a tag that is written as a text there', 'en/hello.txt', 'Hello @FULLNAME@, welcome to @TITLE@.', {
      '../ro/hello.txt': 'Salut @FULLNAME@, @TITLE@!',
    }),
    eml('the year of a footer', 'Hello.', '<p>Hello.</p><p>© {{current_year}} Northlight</p>'),
    { name: 'one version', source: '<p>Hi {{name}} <a href="https://northlight.com/a">a</a></p>', format: 'html' },
  ],
});

test('points at the link that stands there instead', async () => {
  const source = message('See https://northlight.com/old', '<p>See <a href="https://northlight.com/new">it</a></p>');
  const findings = await checkSource(versionDrift, { source, format: 'eml' });
  const places = findings.map(({ span, related = [] }) =>
    [span, ...related.map((other) => other.span)].map(({ start, end }) => source.slice(start, end)),
  );
  expect(places).toEqual([
    ['https://northlight.com/old', 'https://northlight.com/new'],
    ['https://northlight.com/new', 'https://northlight.com/old'],
  ]);
  expect(findings.flatMap(({ related = [] }) => related.map((other) => renderMessage(other.message)))).toEqual([
    'The HTML version',
    'The text version',
  ]);
});

test('names every version that lacks the same', async () => {
  const related = ['fr', 'it'].map((language) => ({ path: `../${language}/welcome.html`, text: '<p>{{name}}</p>' }));
  const source = '<p>Hello {{name}}, your code is {{code}}.</p>';
  const [finding, ...others] = await checkSource(versionDrift, { source, path: 'en/welcome.html', related });
  expect(others).toEqual([]);
  expect(finding && renderMessage(finding.message)).toBe(
    '“{{code}}” is missing from ../fr/welcome.html, ../it/welcome.html: write it there too, or take it out here.',
  );
  expect(finding?.related?.map(({ file, span }) => [file, span])).toEqual([
    ['../fr/welcome.html', { start: 3, end: 11 }],
    ['../it/welcome.html', { start: 3, end: 11 }],
  ]);
});
