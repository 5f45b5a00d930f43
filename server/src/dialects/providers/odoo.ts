import type { DialectDeclaration } from '../dialect';

export const odoo: DialectDeclaration = {
  id: 'odoo',
  name: 'Odoo',
  source: 'https://www.odoo.com/documentation/17.0/applications/general/companies/email_template.html',
  basedOn: 'jinja',
  delimiters: [
    { open: '{{', close: '}}', holds: 'output' },
    { open: '{%', close: '%}', holds: 'statement' },
    { open: '{#', close: '#}', holds: 'comment' },
    { open: '${', close: '}', holds: 'output' },
  ],
  reserved: ['user.*', 'ctx.*', 'object.company_id.*', 'format_*'],
  fields: {
    firstName: 'object.partner_id.name',
    email: 'object.partner_id.email',
    company: 'object.company_id.name',
    fullName: 'object.partner_id.name',
  },
  writing: {
    plain: '{{ FIELD }}',
    withFallback: "{{ FIELD or 'FALLBACK' }}",
    quote: "'",
    naming: 'snake_case',
    namespace: 'object.',
  },
  evidence: [
    { tag: String.raw`\bobject\.(?:[a-z_]+_id|env|get_base_url|access_token|_[a-z_]+)\b`, weight: 8 },
    { tag: String.raw`\bobject\.[a-z_]+`, weight: 3 },
    { text: 't-out="', weight: 8 },
    { text: 't-esc="', weight: 8 },
    { tag: String.raw`\bctx\.get\(`, weight: 6 },
  ],
  hits: [
    {
      text: '{{ object.partner_id.name }}',
      tags: [{ text: '{{ object.partner_id.name }}', role: 'output', field: 'object.partner_id.name' }],
    },
    {
      text: "{{ object.partner_id.name or 'there' }}",
      tags: [{ text: "{{ object.partner_id.name or 'there' }}", field: 'object.partner_id.name', fallback: 'there' }],
    },
    { text: "${object.name or ''}", tags: [{ text: "${object.name or ''}", field: 'object.name', fallback: '' }] },
    {
      text: '{% if object.x %}a{% elif b %}b{% endif %}',
      tags: [{ text: '{% if object.x %}' }, { text: '{% elif b %}' }, { text: '{% endif %}' }],
    },
    { text: '{# note #}', tags: [{ text: '{# note #}', role: 'comment' }] },
    {
      text: '{% raw %}{{ x }}{% endraw %}',
      tags: [
        { text: '{% raw %}', role: 'open' },
        { text: '{% endraw %}', role: 'close' },
      ],
    },
    {
      text: 'Hi {{ object.partner_id.name }, welcome',
      tags: [{ text: '{{ object.partner_id.name }', malformed: 'unclosed' }],
    },
  ],
  misses: ['{{#if x}}', '{% elsif x %}', 'costs ${10'],
};
