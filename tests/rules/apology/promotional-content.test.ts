import rule from '../../../server/src/rules/apology/promotional-content';
import { testRule } from '../../harness/test-rule';

testRule(rule, {
  bad: [
    {
      name: 'a short sentence that sells, from its first word to its last',
      kind: 'apology',
      source: 'Hello,\n\nWe are sorry for the wrong link.\n\n⟦And while you are here, don’t miss our summer sale.⟧\n',
    },
    {
      name: 'sentences of one pitch as one',
      kind: 'apology',
      source:
        'Hello,\n\nWe are sorry for the wrong link.\n\n⟦Don’t miss our summer sale this weekend. Shop now and save 20% on everything.⟧\n',
    },
    {
      name: 'whatever a button says right after what sells',
      kind: 'apology',
      format: 'html',
      source:
        '<p>Hello,</p><p>Our last mail had the wrong link, and we are sorry.</p><p>⟦Don’t miss our summer sale this weekend.⟧</p><p><a href="https://northlight.example">⟦Fill my bowl⟧</a></p>\n',
    },
    {
      name: 'what sells, and not the link to opt out right after it',
      kind: 'apology',
      format: 'html',
      source:
        '<p>Hello,</p><p>Our last mail had the wrong link, and we are sorry.</p><p>⟦Don’t miss our summer sale this weekend.⟧</p><p><a href="https://northlight.example">Unsubscribe</a></p>\n',
    },
  ],
  good: [
    {
      name: 'a button right after the remedy',
      kind: 'apology',
      format: 'html',
      source:
        '<p>Hello,</p><p>Our last mail had the wrong link, and we are sorry. This is the right one.</p><p><a href="https://northlight.example">Open my statement</a></p>\n',
    },
    {
      name: 'what is given as an apology',
      kind: 'apology',
      source:
        'Hello,\n\nYesterday we sent you a wrong price. As an apology, here is 20% off your next order with the code SORRY20.\n',
    },
  ],
});
