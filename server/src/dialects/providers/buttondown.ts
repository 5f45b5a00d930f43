import type { DialectDeclaration } from '../dialect';

export const buttondown: DialectDeclaration = {
  id: 'buttondown',
  name: 'Buttondown',
  source: 'https://docs.buttondown.com/using-markdown-variables',
  basedOn: 'django',
  reserved: ['email_url', 'unsubscribe_url', 'manage_subscription_url', 'upgrade_url'],
  fields: {
    firstName: 'subscriber.metadata.first_name',
    lastName: 'subscriber.metadata.last_name',
    email: 'subscriber.email',
  },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: '{{ FIELD|default:"FALLBACK" }}',
    quote: '"',
    naming: 'snake_case',
    namespace: 'subscriber.metadata.',
  },
  evidence: [
    { tag: String.raw`\bsubscriber\.metadata\.`, weight: 8 },
    { tag: String.raw`\bemail_url\b|\bmanage_subscription_url\b`, weight: 6 },
    { tag: String.raw`\bsubscriber\.`, weight: 2 },
  ],
  hits: [
    {
      text: '{{ subscriber.metadata.first_name }}',
      tags: [{ text: '{{ subscriber.metadata.first_name }}', role: 'output', field: 'subscriber.metadata.first_name' }],
    },
    {
      text: '{{ subscriber.metadata.x|default:"there" }}',
      tags: [{ text: '{{ subscriber.metadata.x|default:"there" }}', fallback: 'there' }],
    },
    {
      text: '{% if subscriber.x %}a{% elif b %}b{% endif %}',
      tags: [{ text: '{% if subscriber.x %}' }, { text: '{% elif b %}' }, { text: '{% endif %}' }],
    },
    { text: '{# note #}', tags: [{ text: '{# note #}', role: 'comment' }] },
    {
      text: '{% verbatim %}{{ x }}{% endverbatim %}',
      tags: [{ text: '{% verbatim %}' }, { text: '{% endverbatim %}' }],
    },
    { text: 'Hi {{ subscriber.email }, x', tags: [{ text: '{{ subscriber.email }', malformed: 'unclosed' }] },
    {
      text: '{% if vip %}a{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
  ],
  misses: ['{% elsif x %}', '{{#if x}}'],
};
