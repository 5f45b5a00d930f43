import type { DialectDeclaration } from '../dialect';

export const emarsys: DialectDeclaration = {
  id: 'emarsys',
  name: 'SAP Emarsys',
  source: 'https://help.emarsys.com/hc/en-us/articles/360016358058',
  basedOn: 'twig',
  delimiters: [
    { open: '{{', close: '}}', holds: 'output' },
    { open: '{%', close: '%}', holds: 'statement' },
    { open: '{#', close: '#}', holds: 'comment' },
    {
      open: '$',
      close: '$',
      holds: 'name',
      name: String.raw`[A-Z][\w]*(?: \w+){0,4}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  reserved: ['contact.3', 'system.*'],
  fields: { firstName: 'contact.1', lastName: 'contact.2', email: 'contact.3', company: 'contact.18' },
  writing: { plain: '{{ FIELD }}', withFallback: '{{ FIELD|default("FALLBACK") }}', quote: '"' },
  evidence: [
    { tag: String.raw`\bcontact\.\d+\b`, weight: 10 },
    { tag: String.raw`\bevent\.\w+\.`, weight: 3 },
  ],
  hits: [
    { text: '{{ contact.1 }}', tags: [{ text: '{{ contact.1 }}', role: 'output', field: 'contact.1' }] },
    {
      text: '{{ contact.1 |default("Stranger") }}',
      tags: [{ text: '{{ contact.1 |default("Stranger") }}', field: 'contact.1', fallback: 'Stranger' }],
    },
    {
      text: '{% if contact.5 == 1 %}a{% elseif b %}b{% endif %}',
      tags: [
        { text: '{% if contact.5 == 1 %}', role: 'open', field: 'contact.5' },
        { text: '{% elseif b %}' },
        { text: '{% endif %}' },
      ],
    },
    { text: 'Hi $First Name$,', tags: [{ text: '$First Name$', field: 'First Name' }] },
    { text: '{# note #}', tags: [{ text: '{# note #}', role: 'comment' }] },
    { text: 'Hi {{ contact.1 }, x', tags: [{ text: '{{ contact.1 }', malformed: 'unclosed' }] },
    {
      text: '{% if vip %}a{% endif %}',
      tags: [
        { text: '{% if vip %}', role: 'open', block: 'if', field: 'vip' },
        { text: '{% endif %}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '{% verbatim %}{{ x }}{% endverbatim %}',
      tags: [
        { text: '{% verbatim %}', role: 'open', block: 'verbatim' },
        { text: '{% endverbatim %}', role: 'close', block: 'verbatim' },
      ],
    },
  ],
  misses: ['{{#if x}}', '{% elsif x %}', '$10 or $20'],
};
