import rule from '../../../server/src/rules/apology/evading-responsibility';
import { testRule } from '../../harness/test-rule';

testRule(rule, {
  bad: [
    {
      name: 'beside half an apology, which is all that its sentence is likely to be',
      kind: 'apology',
      source:
        'Hello,\n\n⟦Mistakes were made⟧ and we apologise for any inconvenience this may have caused.\n\nYour money is back.\n',
    },
  ],
  good: [],
});
