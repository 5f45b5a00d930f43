import type { DialectDeclaration } from '../dialect';

export const resend: DialectDeclaration = {
  id: 'resend',
  name: 'Resend',
  source: 'https://resend.com/docs/dashboard/templates/template-variables',
  delimiters: [
    {
      open: '{{{',
      close: '}}}',
      holds: 'name',
      name: String.raw`(?<field>contact\.\w+|this\.\w+|[A-Z][A-Z0-9_]*)(?:\|(?<fallback>[^{}|]*))?`,
    },
  ],
  scalarFallback: true,
  reserved: ['RESEND_UNSUBSCRIBE_URL', 'UNSUBSCRIBE_URL'],
  fields: { firstName: 'contact.first_name', lastName: 'contact.last_name', email: 'contact.email' },
  systemTags: { unsubscribeUrl: '{{{RESEND_UNSUBSCRIBE_URL}}}' },
  writing: { plain: '{{{FIELD}}}', withFallback: '{{{FIELD|FALLBACK}}}', naming: 'UPPER_CASE' },
  missing: 'refused',
  evidence: [
    { tag: 'RESEND_UNSUBSCRIBE_URL', weight: 10 },
    { tag: String.raw`^\{\{\{contact\.`, weight: 10 },
    { tag: String.raw`^\{\{\{[A-Z_]+\|`, weight: 10 },
    { tag: String.raw`^\{\{\{[A-Z][A-Z0-9_]*\}\}\}`, weight: 4 },
  ],
  hits: [
    {
      text: '{{{FIRST_NAME|there}}}',
      tags: [{ text: '{{{FIRST_NAME|there}}}', field: 'FIRST_NAME', fallback: 'there' }],
    },
    {
      text: '{{{contact.first_name}}}',
      tags: [{ text: '{{{contact.first_name}}}', role: 'output', field: 'contact.first_name' }],
    },
    { text: '{{{PRODUCT}}}', tags: [{ text: '{{{PRODUCT}}}', field: 'PRODUCT' }] },
    { text: 'Hi {{{FIRST_NAME}}, x', tags: [{ text: '{{{FIRST_NAME}}', malformed: 'unclosed' }] },
  ],
  misses: ['{{FIRST_NAME}}', '{{{ first_name }}}', '{FIRST_NAME}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
