import type { DialectDeclaration } from '../dialect';

export const magento: DialectDeclaration = {
  id: 'magento',
  name: 'Adobe Commerce (Magento)',
  source: 'https://developer.adobe.com/commerce/frontend-core/guide/templates/email/',
  delimiters: [
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: String.raw`(?:var|htmlescape var=|customVar code=) ?(?<field>[$A-Za-z_][\w.]*)[^{}]*`,
    },
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: String.raw`(?:trans|template|layout|store|config|media|view|block|css|inlinecss|widget|protocol|customVar|htmlescape|if|depend|else|/if|/depend|for|/for)\b[^{}]*`,
    },
  ],
  blocks: [
    { name: 'if', middle: ['else'], close: '/if' },
    { name: 'depend', close: '/depend' },
    { name: 'for', close: '/for' },
  ],
  reserved: ['store.*', 'this.*', 'template_styles', 'logo_*'],
  fields: {
    firstName: 'customer.firstname',
    lastName: 'customer.lastname',
    email: 'customer.email',
    fullName: 'customer.name',
    orderNumber: 'order.increment_id',
  },
  writing: {
    plain: '{{var FIELD}}',
    withFallback: '{{if FIELD}}{{var FIELD}}{{else}}FALLBACK{{/if}}',
    naming: 'snake_case',
  },
  missing: 'blank',
  evidence: [
    {
      tag: String.raw`^\{\{(?:var|trans|layout|template config_path|store url|config path|media url|view url|inlinecss|depend)\b`,
      weight: 10,
    },
    { text: '<!--@subject', weight: 10 },
    { text: '<!--@vars', weight: 8 },
  ],
  hits: [
    {
      text: 'Hi {{var customer.name}},',
      tags: [{ text: '{{var customer.name}}', role: 'output', field: 'customer.name' }],
    },
    {
      text: '{{trans "Your %store_name order" store_name=$store.frontend_name}}',
      tags: [{ text: '{{trans "Your %store_name order" store_name=$store.frontend_name}}' }],
    },
    {
      text: '{{if order.is_virtual}}a{{else}}b{{/if}}',
      tags: [
        { text: '{{if order.is_virtual}}', role: 'open', field: 'order.is_virtual', block: 'if' },
        { text: '{{else}}', role: 'middle' },
        { text: '{{/if}}', role: 'close', block: 'if' },
      ],
    },
    {
      text: '{{depend store_phone}}a{{/depend}}',
      tags: [
        { text: '{{depend store_phone}}', role: 'open', field: 'store_phone', block: 'depend' },
        { text: '{{/depend}}', role: 'close' },
      ],
    },
    {
      text: '{{template config_path="design/email/header_template"}}',
      tags: [{ text: '{{template config_path="design/email/header_template"}}' }],
    },
    { text: 'Hi {{var customer.name}, x', tags: [{ text: '{{var customer.name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{ name }}', '{{#if x}}', '{% if x %}'],
  lacks: { comment: 'undocumented', raw: 'undocumented' },
};
