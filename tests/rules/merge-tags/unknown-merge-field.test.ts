import { describe, expect, test } from 'vitest';
import unknownMergeField from '../../../server/src/rules/merge-tags/unknown-merge-field';
import { checkSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

const settings = { knownFields: ['first_name', 'plan_name', 'items', 'address.city'] };

describe('among known fields', () => {
  testRule(unknownMergeField, {
    bad: [
      { source: 'Your plan is ⟦{{ plan_nmae }}⟧.', settings, fixed: 'Your plan is {{ plan_name }}.' },
      { source: '⟦{% if plan_nam %}⟧Hello{% endif %}', settings },
      {
        name: 'in a subject',
        source: '---\nsubject: Your ⟦{{ plan_nme }}⟧\n---\n\nHello\n',
        format: 'markdown',
        settings,
      },
    ],
    good: [
      { source: '{% for item in items %}{{ item.title }} {{ items.size }}{% endfor %}', settings },
      { source: '{{#each items}}{{title}} {{this.price}}{{/each}}', settings },
      { source: 'Hi {{ first_name }}, in {{ address.city }} {% if address %}!{% endif %}', settings },
      { name: 'an assigned variable', source: '{% assign greeting = "Hi" %}{{ greeting }}', settings },
      { name: 'a namespace before a known field', source: 'Hi {{ customer.first_name }}', settings },
      { name: 'no known fields', source: 'Your plan is {{ plan_nmae }}.' },
    ],
  });
});

test('offers nothing where no known name is near', async () => {
  const [finding] = await checkSource(unknownMergeField, { source: 'Hello {{ thermometer }}.', settings });
  expect(finding?.fixes).toBeUndefined();
});
