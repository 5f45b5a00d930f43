import type { DialectDeclaration } from '../dialect';

export const mailcoach: DialectDeclaration = {
  id: 'mailcoach',
  name: 'Mailcoach',
  source: 'https://mailcoach.app/features/twig-templates',
  basedOn: 'twig',
  delimiters: [
    { open: '{{', close: '}}', holds: 'output', trim: '-~' },
    { open: '{%', close: '%}', holds: 'statement', trim: '-~' },
    { open: '{#', close: '#}', holds: 'comment' },
    { open: '::', close: '::', holds: 'name', name: String.raw`[A-Za-z][\w.]*`, certainty: 'by-name', spaces: false },
  ],
  reserved: [
    'unsubscribeUrl',
    'webviewUrl',
    'preferencesUrl',
    'unsubscribeTag*',
    ...['subscriber.email', 'subscriber.uuid', 'subscriber.tags', 'subscriber.subscribed_at'],
    'list.*',
    'campaign.*',
  ],
  fields: { firstName: 'subscriber.first_name', lastName: 'subscriber.last_name', email: 'subscriber.email' },
  systemTags: { unsubscribeUrl: '{{ unsubscribeUrl }}', viewInBrowser: '{{ webviewUrl }}' },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: "{{ FIELD|default('FALLBACK') }}",
    quote: "'",
    naming: 'snake_case',
    namespace: 'subscriber.',
  },
  evidence: [
    { tag: '^::', weight: 10 },
    { tag: String.raw`^\{\{\s*unsubscribeUrl\s*\}\}`, weight: 6 },
    { tag: String.raw`^\{\{\s*webviewUrl\s*\}\}`, weight: 8 },
    { tag: String.raw`\bsubscriber\.`, weight: 2 },
  ],
  hits: [
    {
      text: '{{ subscriber.first_name }}',
      tags: [{ text: '{{ subscriber.first_name }}', role: 'output', field: 'subscriber.first_name' }],
    },
    {
      text: "{{ subscriber.first_name|default('there') }}",
      tags: [{ text: "{{ subscriber.first_name|default('there') }}", fallback: 'there' }],
    },
    {
      text: '::subscriber.first_name::',
      tags: [{ text: '::subscriber.first_name::', field: 'subscriber.first_name' }],
    },
    {
      text: '{% if subscriber.first_name %}a{% endif %}',
      tags: [{ text: '{% if subscriber.first_name %}' }, { text: '{% endif %}' }],
    },
    { text: '{# note #}', tags: [{ text: '{# note #}', role: 'comment' }] },
    {
      text: '{% verbatim %}{{ x }}{% endverbatim %}',
      tags: [{ text: '{% verbatim %}' }, { text: '{% endverbatim %}' }],
    },
    { text: 'Hi {{ subscriber.first_name }, x', tags: [{ text: '{{ subscriber.first_name }', malformed: 'unclosed' }] },
    {
      text: '{% if vip %}a{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
  ],
  misses: ['a::before and b::after', 'std::string', '{% elsif x %}'],
};
