import rule from '../../../server/src/rules/apology/promotional-content';
import { testRule } from '../../harness/test-rule';

testRule(rule, {
  bad: [
    {
      name: 'a short sentence that sells, from its first word to its last',
      kind: 'apology',
      source: 'Hello,\n\nWe are sorry for the wrong link.\n\n⟦And while you are here, don’t miss our summer sale.⟧\n',
    },
  ],
  good: [
    {
      name: 'what is given as an apology',
      kind: 'apology',
      source:
        'Hello,\n\nYesterday we sent you a wrong price. As an apology, here is 20% off your next order with the code SORRY20.\n',
    },
  ],
});
