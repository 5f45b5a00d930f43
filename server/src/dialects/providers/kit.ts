import type { DialectDeclaration } from '../dialect';

export const kit: DialectDeclaration = {
  id: 'kit',
  name: 'Kit (ConvertKit)',
  source: 'https://help.kit.com/en/articles/2502501',
  basedOn: 'liquid',
  reserved: ['unsubscribe_url', 'unsubscribe_link', 'subscriber_preferences_url', 'address', 'message_content'],
  fields: { firstName: 'subscriber.first_name', email: 'subscriber.email_address' },
  systemTags: { unsubscribeUrl: '{{ unsubscribe_url }}', preferencesUrl: '{{ subscriber_preferences_url }}' },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: '{{ FIELD | default: "FALLBACK" }}',
    quote: '"',
    naming: 'snake_case',
    namespace: 'subscriber.',
  },
  evidence: [
    { tag: String.raw`\bsubscriber\.email_address\b`, weight: 6 },
    { tag: String.raw`^\{\{\s*subscriber_preferences_url`, weight: 8 },
    { tag: String.raw`^\{\{\s*message_content`, weight: 8 },
    { tag: String.raw`^\{\{\s*address\s*\}\}`, weight: 3 },
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
