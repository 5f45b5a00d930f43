import { describe, expect, test } from 'vitest';
import unknownMergeField from '../../../server/src/rules/merge-tags/unknown-merge-field';
import { checkSource } from '../../harness/check-source';
import { testRule } from '../../harness/test-rule';

/** What a sample of the data says of items and of a part. */
const nested = { knownFields: ['items', 'items.title', 'items.price', 'user', 'user.email', 'shop_name'] };

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
      {
        source: '{{#each items}}⟦{{titel}}⟧ {{price}}{{/each}}',
        settings: nested,
        fixed: '{{#each items}}{{title}} {{price}}{{/each}}',
      },
      { source: '{{#with user}}⟦{{emial}}⟧{{/with}}', settings: nested, fixed: '{{#with user}}{{email}}{{/with}}' },
      { source: '{{#items}}⟦{{titel}}⟧{{/items}}', settings: nested },
    ],
    good: [
      {
        name: 'what a loop brings along, and fields of the mail inside it',
        source: '{{#each items}}{{@index}} {{this.title}} {{title}} {{../shop_name}} {{shop_name}}{{/each}}',
        settings: nested,
      },
      {
        name: 'a scope of which the data says nothing',
        source: '{{#each items}}{{titel}}{{/each}} {{#each lines}}{{name}}{{/each}}',
        settings: { knownFields: ['items', 'lines'] },
      },
      {
        name: 'names that the template gives to its own parts',
        source: '{% block content %}{% filter upper %}a{% endfilter %}{% endblock %}{% macro input(a) %}{% endmacro %}',
        dialect: 'jinja',
        settings,
      },
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
