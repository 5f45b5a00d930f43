import type { DialectDeclaration } from '../dialect';

export const mailersend: DialectDeclaration = {
  id: 'mailersend',
  name: 'MailerSend',
  source: 'https://www.mailersend.com/help/how-to-start-sending-dynamic-transactional-emails-with-mailersend',
  basedOn: 'twig',
  delimiters: [
    { open: '{$', close: '}', holds: 'name', name: String.raw`[A-Za-z]\w*(?:\.\w+){0,6}`, spaces: false },
    { open: '{{', close: '}}', holds: 'output' },
    { open: '{%', close: '%}', holds: 'statement' },
    { open: '{#', close: '#}', holds: 'comment' },
  ],
  fields: { firstName: 'first_name', lastName: 'last_name', email: 'email', company: 'company' },
  writing: { plain: '{{ FIELD }}', withFallback: '{{ FIELD|default("FALLBACK") }}', quote: '"', naming: 'snake_case' },
  evidence: [
    { tag: String.raw`^\{\$\w+\}`, weight: 2 },
    { text: 'mailersend', weight: 6 },
  ],
  hits: [
    { text: 'Hi {$name},', tags: [{ text: '{$name}', field: 'name' }] },
    {
      text: '{{ name|default("there") }}',
      tags: [{ text: '{{ name|default("there") }}', field: 'name', fallback: 'there' }],
    },
    {
      text: '{% if vip %}a{% elseif b %}b{% endif %}',
      tags: [{ text: '{% if vip %}' }, { text: '{% elseif b %}' }, { text: '{% endif %}' }],
    },
    { text: '{# note #}', tags: [{ text: '{# note #}', role: 'comment' }] },
    { text: 'Hi {{ name }, x', tags: [{ text: '{{ name }', malformed: 'unclosed' }] },
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
  misses: ['{name}', '{% elsif x %}', 'costs {$10}'],
};
