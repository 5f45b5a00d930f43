import { describe } from 'vitest';
import leftoverEnvironment from '../../../server/src/rules/across-files/leftover-environment';
import type { RuleCase } from '../../harness/test-rule';
import { testRule } from '../../harness/test-rule';

function linkTo(address: string): RuleCase {
  return { name: address, source: `<p><a href="${address}">Read it</a></p>`, format: 'html' };
}

function withSubject(subject: string): RuleCase {
  return { name: subject, source: `---\nsubject: '${subject}'\n---\n\nHello.\n`, format: 'markdown' };
}

describe('addresses', () => {
  testRule(leftoverEnvironment, {
    bad: [
      linkTo('⟦http://localhost:8080/reset?token={{ token }}⟧'),
      linkTo('⟦localhost:3000⟧'),
      linkTo('⟦http://127.0.0.1/a⟧'),
      linkTo('⟦http://192.168.1.20/a⟧'),
      linkTo('⟦http://[::1]:80/⟧'),
      linkTo('⟦https://northlight.test/a⟧'),
      linkTo('⟦//printer.local/⟧'),
      linkTo('⟦https://ada:secret@staging.northlight.com/⟧'),
      linkTo('⟦https://dev.northlight.co.uk/⟧'),
      linkTo('⟦https://shop-uat.northlight.com/⟧'),
      linkTo('⟦https://www.example.com/unsubscribe⟧'),
      linkTo('⟦mailto:help@example.org?subject=Hello⟧'),
      { ...asMail(linkTo('⟦https://www.northlight.example/⟧')), severities: ['information'] },
      { name: 'an image', source: '<p>Hello</p><img src="⟦http://localhost/logo.png⟧" alt="">', format: 'html' },
      {
        name: 'in MJML',
        source:
          '<mjml><mj-body><mj-section><mj-column><mj-image src="⟦http://localhost/a.png⟧" href="⟦http://qa.northlight.com⟧" /></mj-column></mj-section></mj-body></mjml>',
        format: 'mjml',
      },
      { name: 'in Markdown', source: 'Read [the minutes](⟦http://localhost/minutes⟧).\n', format: 'markdown' },
      { name: 'written out', source: 'Read ⟦http://localhost:3000/minutes⟧.\n' },
    ],
    good: [
      linkTo('https://www.northlight.com/test/staging?dev=1'),
      linkTo('https://dev.azure.com/northlight'),
      linkTo('https://test.de/'),
      linkTo('https://dev.to/ada'),
      linkTo('https://contest.northlight.com/'),
      linkTo('https://example.northlight.com/'),
      linkTo('https://{{ host }}/example.com'),
      linkTo('{{ base_url }}/localhost'),
      linkTo('#localhost'),
      { name: 'code', source: '<p>Open <code>http://localhost:3000</code>.</p>', format: 'html' },
      { name: 'a fence', source: 'Open it:\n\n```\nhttp://localhost:3000\n```\n', format: 'markdown' },
    ],
  });
});

describe('utm parameters', () => {
  testRule(leftoverEnvironment, {
    bad: [
      linkTo('https://northlight.com/?⟦utm_source=⟧&amp;utm_medium=email'),
      linkTo('https://northlight.com/?utm_source=mail&⟦utm_campaign=XXXX⟧'),
      linkTo('https://northlight.com/?⟦utm_campaign=campaign_name⟧#a'),
      linkTo('https://northlight.com/?⟦utm_campaign=your-campaign⟧'),
      linkTo('https://northlight.com/?⟦utm_campaign=[campaign]⟧'),
    ],
    good: [
      linkTo('https://northlight.com/?utm_source=newsletter&utm_medium=email&utm_campaign=enterprise'),
      linkTo('https://northlight.com/?utm_campaign={{ campaign }}&utm_source=*|LIST:NAME|*'),
      linkTo('https://northlight.com/?q=utm_source'),
    ],
  });
});

describe('subjects', () => {
  testRule(leftoverEnvironment, {
    bad: [
      withSubject('⟦[TEST]⟧ The spring catalogue'),
      withSubject('⟦[Test email]⟧ The spring catalogue'),
      withSubject('⟦TEST⟧: the spring catalogue'),
      withSubject('⟦TEST⟧ The spring catalogue'),
      withSubject('⟦Test⟧ 3'),
      withSubject('The spring catalogue - ⟦TEST⟧'),
      withSubject('⟦Copy of⟧ Spring catalogue'),
      withSubject('⟦Copie de⟧ Catalogue de printemps'),
      withSubject('⟦[BROUILLON]⟧ Le catalogue'),
      withSubject('⟦[Uji coba]⟧ Katalog musim semi'),
      withSubject('⟦(prova)⟧ Il catalogo'),
      withSubject('⟦[اختبار]⟧ كتالوج الربيع'),
    ],
    good: [
      withSubject('Your test results are in'),
      withSubject('Test your knowledge of lamps'),
      withSubject('TEST DRIVE THE NEW LAMP'),
      withSubject('A copy of your invoice'),
      withSubject('Copy of Invoice 12'),
      withSubject('Copie de votre facture'),
      withSubject('The contest is open (until Friday)'),
      withSubject('Testament and will: what to know'),
      { name: 'a heading', source: '# [TEST] Notes\n\nHello.\n', format: 'markdown' },
    ],
  });
});

function asMail(given: RuleCase) {
  return typeof given === 'string' ? { source: given } : given;
}
