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

testRule(versionDrift, {
  bad: [
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
