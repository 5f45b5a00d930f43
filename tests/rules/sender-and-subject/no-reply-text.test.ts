import rule from '../../../server/src/rules/sender-and-subject/no-reply-text';
import { testRule, type MarkedMail } from '../../harness/test-rule';

function mail(sentence: string, more: Partial<MarkedMail> = {}): MarkedMail {
  const source = `Hello,\n\nWe charged you twice, and we are sorry.\n\n${sentence}\n`;
  return { name: sentence, kind: 'apology', source, ...more };
}

testRule(rule, {
  bad: [
    mail('⟦This mailbox is not monitored⟧.', {
      fixed:
        'Hello,\n\nWe charged you twice, and we are sorry.\n\nJust reply to this email: a person on our team reads every answer.\n',
    }),
    mail('⟦This is an automated message; do not respond⟧.'),
    mail('⟦Replies to this email are not read⟧.'),
    {
      name: 'markup round the words stays whole',
      format: 'html',
      kind: 'apology',
      source: '<p>We charged you twice.</p><p>Please <b>⟦do not</b> reply to this email⟧.</p>',
    },
    {
      name: 'the footer counts too',
      format: 'html',
      kind: 'apology',
      source:
        '<p>Hello,</p><p>We charged you twice, and we are sorry.</p><p>Kind regards,<br>Ana</p><p>You receive this because you are a customer. ⟦This mailbox is not monitored⟧.</p>',
    },
  ],
  good: [
    mail('Reply to this email and a person will answer.'),
    mail('Do not reply to messages that ask for your password.'),
    mail('This mailbox is not monitored.', { kind: 'ordinary', name: 'an ordinary mail' }),
    mail('The errand runners send only what the buyer ordered.'),
  ],
});
