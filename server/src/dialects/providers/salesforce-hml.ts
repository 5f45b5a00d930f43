import type { DialectDeclaration } from '../dialect';

export const salesforceHml: DialectDeclaration = {
  id: 'salesforce-hml',
  name: 'Salesforce Lightning email templates',
  source: 'https://help.salesforce.com/s/articleView?id=sales.email_templates_lightning_merge_fields.htm',
  delimiters: [{ open: '{{{', close: '}}}', holds: 'mustache' }],
  mustache: { path: String.raw`[A-Z][\w.]*`, helpers: 'none', hasElse: false },
  reserved: ['Sender.*', 'Organization.*'],
  fields: {
    firstName: 'Recipient.FirstName',
    lastName: 'Recipient.LastName',
    email: 'Recipient.Email',
    company: 'Recipient.Company',
    phone: 'Recipient.Phone',
  },
  systemTags: { senderName: '{{{Sender.Name}}}' },
  writing: { plain: '{{{FIELD}}}', naming: 'PascalCase', namespace: 'Recipient.' },
  missing: 'blank',
  evidence: [
    { tag: String.raw`^\{\{\{(?:Recipient|Sender|Organization)\.`, weight: 10 },
    { tag: String.raw`^\{\{[^{]`, weight: -10 },
  ],
  hits: [
    {
      text: 'Dear {{{Recipient.FirstName}}},',
      tags: [{ text: '{{{Recipient.FirstName}}}', role: 'output', field: 'Recipient.FirstName' }],
    },
    { text: '{{{Sender.Name}}}', tags: [{ text: '{{{Sender.Name}}}', field: 'Sender.Name' }] },
    { text: 'Dear {{{Recipient.FirstName}}, x', tags: [{ text: '{{{Recipient.FirstName}}', malformed: 'unclosed' }] },
  ],
  misses: ['{{Recipient.FirstName}}', '{{{first_name}}}'],
  lacks: { fallback: 'undocumented', block: 'undocumented', comment: 'undocumented', raw: 'undocumented' },
};
