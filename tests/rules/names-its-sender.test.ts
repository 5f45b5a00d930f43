import rule from '../../server/src/rules/apology/unbranded-template';
import { testRule } from '../harness/test-rule';

const page = (before: string, after: string, language = 'en') =>
  `<html lang="${language}"><body>${before}<p>We sent you the wrong link. We are sorry.</p>${after}</body></html>`;
const mail = (name: string, source: string) => ({ name, format: 'html', kind: 'apology', source }) as const;

testRule(rule, {
  good: [
    mail(
      'the name of the domain that links lead to',
      page('<p>Hello,</p>', '<a href="https://www.parlato.example/x">Open</a><p>Your Parlato streak is back.</p>'),
    ),
    mail('a masthead', page('<p>Parlato</p><p>Hello,</p>', '<p>Ana</p>')),
    mail('a masthead without a greeting', page('<p>Café du Port</p>', '')),
    mail('a signature', page('<p>Hello,</p>', '<p>Kind regards,<br>Northlight Energy</p>')),
    mail('a copyright notice', page('<p>Hello,</p>', '<p>© 2026 parlato</p>')),
    mail(
      'a name that returns, in a script without capitals',
      page('<p>معهد لسان للغات</p><p>مرحبا،</p>', '<p>مع التحية،<br>معهد لسان للغات</p>', 'ar'),
    ),
    mail('a masthead in such a script, right above the greeting', page('<p>سلّتك</p><p>مرحبا،</p>', '', 'ar')),
  ],
  bad: [
    mail('a headline is no name', page('<p>We are stuck like a broken record! 😅</p><p>⟦Hello,⟧</p>', '<p>Ana</p>')),
    mail(
      'nor is the name of a network',
      page('<p>⟦Hello,⟧</p>', '<a href="https://www.instagram.com/x">Instagram</a>'),
    ),
    mail('nor an address', page('<p>⟦Hello,⟧</p>', '<a href="mailto:a@parlato.example">a@parlato.example</a>')),
  ],
});
