import unusedSuppression from '../../../server/src/rules/across-files/unused-suppression';
import { testRule } from '../../harness/test-rule';

testRule(unusedSuppression, {
  bad: [
    { name: 'for a whole file', source: '⟦<!-- amends-disable-file -->⟧\n<p>Hello.</p>\n', format: 'html' },
    {
      name: 'in Liquid',
      source: '⟦{% comment %} amends-disable-next-line {% endcomment %}⟧\n<p>Hello.</p>\n',
      format: 'html',
    },
  ],
  good: [
    { name: 'a comment of another kind', source: '<!-- amends are made below -->\n<p>Hello.</p>\n', format: 'html' },
  ],
});
