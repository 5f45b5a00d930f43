import type { DialectDeclaration } from '../dialect';

export const woocommerce: DialectDeclaration = {
  id: 'woocommerce',
  name: 'WooCommerce',
  source: 'https://woocommerce.com/document/email-settings/',
  delimiters: [
    { open: '{', close: '}', holds: 'name', name: String.raw`[A-Za-z]\w*`, certainty: 'when-chosen', spaces: false },
  ],
  fields: {
    firstName: 'customer_first_name',
    lastName: 'customer_last_name',
    email: 'customer_email',
    company: 'site_title',
    orderNumber: 'order_number',
  },
  writing: { plain: '{FIELD}', naming: 'snake_case' },
  missing: 'literal',
  evidence: [
    { text: '{site_title}', weight: 10 },
    { text: '{order_number}', weight: 4 },
    { text: '{order_date}', weight: 4 },
  ],
  hits: [
    {
      text: 'Hi {customer_first_name},',
      tags: [{ text: '{customer_first_name}', role: 'output', field: 'customer_first_name' }],
    },
    { text: '{order_number}', tags: [{ text: '{order_number}' }] },
  ],
  misses: ['{ firstname }', '<style>a{color}</style>', '{"a": 1}'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
