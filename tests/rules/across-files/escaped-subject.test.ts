import escapedSubject from '../../../server/src/rules/across-files/escaped-subject';
import type { RuleCase } from '../../harness/test-rule';
import { testRule } from '../../harness/test-rule';

function withSubject(subject: string, fixed?: string): RuleCase {
  const mail = (words: string): string => `---\nsubject: "${words}"\n---\n\nHello,\n\nhere it is.\n`;
  return {
    name: subject,
    source: mail(subject),
    format: 'markdown',
    ...(fixed !== undefined && { fixed: mail(fixed) }),
  };
}

testRule(escapedSubject, {
  bad: [
    withSubject('Terms ⟦&amp;⟧ conditions', 'Terms & conditions'),
    withSubject('Terms ⟦&amp;amp;⟧ conditions', 'Terms & conditions'),
    withSubject('It⟦&#39;⟧s here, and it⟦&rsquo;⟧s yours', "It's here, and it’s yours"),
    withSubject('Only 20⟦&nbsp;⟧€', 'Only 20 €'),
    withSubject('⟦<b>⟧New⟦</b>⟧ prices⟦<br/>⟧today', 'New prices today'),
    withSubject('⟦<span style=color:red>⟧Sale⟦</span>⟧', 'Sale'),
    withSubject('Seats for ⟦{{ show | escape }}⟧', 'Seats for {{ show }}'),
    withSubject('Seats for ⟦{{ show|e }}⟧', 'Seats for {{ show }}'),
    {
      name: 'in a header of a message',
      source: 'From: a@northlight.example\nSubject: Tom ⟦&amp;⟧ Ada\n\nHello\n',
      format: 'eml',
      fixed: 'From: a@northlight.example\nSubject: Tom & Ada\n\nHello\n',
    },
    {
      name: 'in JSON',
      source: '{"Subject": "Tom ⟦&amp;⟧ Ada", "HtmlBody": "<p>Tom &amp; Ada</p>", "TextBody": "Tom & Ada"}',
      format: 'json',
    },
  ],
  good: [
    withSubject('Terms & conditions; R&D; AT&T'),
    withSubject('1 < 2 > 0, I <3 you'),
    withSubject('Dear <FirstName>, <title> and <Prénom>'),
    withSubject('Your {{ show }} and {{{ seat }}}'),
    withSubject("Hi {{ name | default: '<b>' }}"),
    withSubject('&notanentity; &copy 2026'),
    { name: 'the title of a page', source: '<title>Tom &amp; Ada</title><p>Tom &amp; Ada</p>', format: 'html' },
    { name: 'a body', source: '---\nsubject: Hello\n---\n\nTom &amp; Ada <b>here</b>\n', format: 'markdown' },
  ],
});
