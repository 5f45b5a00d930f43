import type { DialectDeclaration } from '../dialect';

export const prestashop: DialectDeclaration = {
  id: 'prestashop',
  name: 'PrestaShop',
  source: 'https://devdocs.prestashop-project.org/8/development/mail-templates/',
  delimiters: [
    { open: '{', close: '}', holds: 'name', name: String.raw`[A-Za-z]\w*`, certainty: 'when-chosen', spaces: false },
  ],
  fields: {
    firstName: 'firstname',
    lastName: 'lastname',
    email: 'email',
    company: 'shop_name',
    orderNumber: 'order_name',
  },
  writing: { plain: '{FIELD}', naming: 'snake_case' },
  missing: 'literal',
  evidence: [
    { text: '{shop_name}', weight: 10 },
    { text: '{shop_url}', weight: 10 },
    { text: '{shop_logo}', weight: 8 },
    { text: '{history_url}', weight: 6 },
    { text: '{order_name}', weight: 4 },
  ],
  hits: [
    { text: 'Hi {firstname},', tags: [{ text: '{firstname}', role: 'output', field: 'firstname' }] },
    { text: '{order_name}', tags: [{ text: '{order_name}' }] },
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
