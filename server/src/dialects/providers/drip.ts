import type { DialectDeclaration } from '../dialect';

export const drip: DialectDeclaration = {
  id: 'drip',
  name: 'Drip',
  source: 'https://help.drip.com/hc/en-us/articles/4424708191501',
  basedOn: 'liquid',
  reserved: [
    'unsubscribe_link',
    'unsubscribe_url',
    'manage_subscriptions_url',
    'inline_postal_address',
    'postal_address',
  ],
  fields: { firstName: 'subscriber.first_name', lastName: 'subscriber.last_name', email: 'subscriber.email' },
  systemTags: { unsubscribeUrl: '{{ unsubscribe_link }}', preferencesUrl: '{{ manage_subscriptions_url }}' },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: '{{ FIELD | default: "FALLBACK" }}',
    quote: '"',
    naming: 'snake_case',
    namespace: 'subscriber.',
  },
  evidence: [
    { tag: 'inline_postal_address', weight: 8 },
    { tag: 'manage_subscriptions_url', weight: 8 },
    { tag: String.raw`^\{\{\s*postal_address`, weight: 6 },
    { tag: String.raw`\bsubscriber\.`, weight: 2 },
  ],
  hits: [
    {
      text: '{{ subscriber.first_name }}',
      tags: [{ text: '{{ subscriber.first_name }}', role: 'output', field: 'subscriber.first_name' }],
    },
    {
      text: '{{ subscriber.first_name | default: "friend" }}',
      tags: [
        { text: '{{ subscriber.first_name | default: "friend" }}', field: 'subscriber.first_name', fallback: 'friend' },
      ],
    },
    {
      text: '{% if subscriber.vip %}a{% else %}b{% endif %}',
      tags: [
        { text: '{% if subscriber.vip %}', role: 'open', field: 'subscriber.vip', block: 'if' },
        { text: '{% else %}', role: 'middle' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '{% comment %}{{ x }}{% endcomment %}',
      tags: [
        { text: '{% comment %}', role: 'open' },
        { text: '{% endcomment %}', role: 'close' },
      ],
    },
    {
      text: '{% raw %}{{ x }}{% endraw %}',
      tags: [
        { text: '{% raw %}', role: 'open' },
        { text: '{% endraw %}', role: 'close' },
      ],
    },
    { text: 'Hi {{ subscriber.first_name }, x', tags: [{ text: '{{ subscriber.first_name }', malformed: 'unclosed' }] },
  ],
  misses: ['*|FNAME|*', '{{#if x}}', '{% elif x %}'],
};
