import rule from '../../../server/src/rules/breach/phishing-like-request';
import { testRule, type MarkedMail } from '../../harness/test-rule';

function mail(sentence: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `Dear Ana,\n\nOn 3 May someone copied your email address.\n\n${sentence}\n`;
  return { name: sentence, kind: 'breach', source, ...more };
}

testRule(rule, {
  bad: [
    mail('⟦Reply to this email with your password so that we can check it.⟧'),
    mail('⟦To keep your account active, log in now and confirm your passport number.⟧'),
    mail('⟦Your account will be suspended if you do not act.⟧'),
    {
      name: 'a button',
      format: 'html',
      kind: 'breach',
      source:
        '<p>Dear Ana,</p><p>Someone copied your email address.</p><p><a href="https://northlight.example/in">⟦Log in and verify⟧</a></p>',
    },
    mail('⟦Per verificare la posizione, comunicaci il codice fiscale.⟧', { language: 'it' }),
    mail('⟦Balas email ini dengan NIK dan nama lengkap.⟧', { language: 'id' }),
  ],
  good: [
    mail('We will never ask you for your password or card number.'),
    mail('Change your password in your account settings; type our address into your browser.'),
    mail('Someone had access to a system of ours, in which your name, email and stored card were exposed.'),
    mail('Never enter your card number on a page you reached from an email.'),
    mail('Log in here to secure your data.', { kind: 'ordinary', name: 'an ordinary mail' }),
  ],
});
