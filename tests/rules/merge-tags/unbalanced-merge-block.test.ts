import { expect, test } from 'vitest';
import unbalancedMergeBlock from '../../../server/src/rules/merge-tags/unbalanced-merge-block';
import { checkSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

testRule(unbalancedMergeBlock, {
  bad: [
    { source: '⟦{{#if vip}}⟧<p>Your delivery is free.</p>\n<p>It goes to {{city}}.</p>', format: 'html' },
    { source: '<p>Your order has left.</p>⟦{% endif %}⟧\n<p>It goes to {{ city }}.</p>', format: 'html' },
    { source: 'Your order has left.\n⟦{% else %}⟧\nIt goes to {{ city }}.' },
    { source: '*|IF:VIP=yes|*<p>Free.</p>*|END:IF|*\n⟦*|IF:GIFT=yes|*⟧<p>We wrapped it.</p>', format: 'html' },
  ],
  good: [
    '{% if a %}x{% elsif b %}y{% else %}z{% endif %}',
    '{% for item in items %}{% if item.gift %}gift{% endif %}{% endfor %}',
    { name: 'across comments', source: '<!-- {{#if a}} --><p>x</p><!-- {{/if}} -->', format: 'html' },
    { name: 'inside raw', source: '{% raw %}{% if x %}{% endraw %}' },
  ],
});

testRule(unbalancedMergeBlock, {
  bad: [
    {
      name: 'and puts the end where the element ends, after the else',
      source: '<p>⟦{{#if vip}}⟧Free.{{else}}Four euros.</p>\n<p>It goes to {{city}}.</p>',
      format: 'html',
      fixed: '<p>{{#if vip}}Free.{{else}}Four euros.{{/if}}</p>\n<p>It goes to {{city}}.</p>',
    },
    {
      name: 'and puts the end where the line ends',
      source: '⟦{% if vip %}⟧Your delivery is free.\nIt goes to {{ city }}.',
      fixed: '{% if vip %}Your delivery is free.{% endif %}\nIt goes to {{ city }}.',
    },
    {
      name: 'and stays inside the block around it',
      source: '<div>{% for item in items %}⟦{% if item.gift %}⟧A gift.{% endfor %} Thank you.</div>',
      format: 'html',
      fixed: '<div>{% for item in items %}{% if item.gift %}A gift.{% endif %}{% endfor %} Thank you.</div>',
    },
    {
      name: 'and first puts the end of the inner block of two',
      source: '⟦{{#if a}}⟧⟦{{#if b}}⟧Free.\n',
      fixed: '{{#if a}}{{#if b}}Free.{{/if}}\n',
    },
  ],
  good: [
    {
      name: 'an end that was not read as one, since the mail is said to be in another dialect',
      source: '[[IF:VIP]]a[[ELSE]]b[[ENDIF]]',
      dialect: 'liquid',
    },
  ],
});

test('a script that opens thousands of blocks at once is reported a few times, not thousands', async () => {
  const source = `<p><% ${'{'.repeat(16_000)} %>x</p>`;
  const findings = await checkSource(unbalancedMergeBlock, { source, format: 'html', path: 'emails/a.ejs' });
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThan(100);
});
