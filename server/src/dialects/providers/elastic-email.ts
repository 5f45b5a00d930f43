import type { DialectDeclaration } from '../dialect';

export const elasticEmail: DialectDeclaration = {
  id: 'elastic-email',
  name: 'Elastic Email',
  source: 'https://help.elasticemail.com/',
  delimiters: [
    { open: '{unsubscribe:', close: '}', holds: 'name', name: '[^{}]{1,200}' },
    { open: '{', close: '}', holds: 'name', name: String.raw`[A-Za-z]\w*`, certainty: 'when-chosen', spaces: false },
  ],
  reserved: ['unsubscribe', 'view', 'accountaddress'],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '{FIELD}', naming: 'lowercase' },
  evidence: [
    { tag: String.raw`^\{unsubscribe:`, weight: 8 },
    { text: '{accountaddress}', weight: 8 },
  ],
  hits: [
    { text: 'Hi {firstname},', tags: [{ text: '{firstname}', field: 'firstname' }] },
    { text: '{unsubscribe:https://www.acme.example}', tags: [{ text: '{unsubscribe:https://www.acme.example}' }] },
    {
      text: 'Hi {unsubscribe:https://www.acme.example, welcome',
      tags: [{ text: '{unsubscribe:https', malformed: 'unclosed' }],
    },
  ],
  misses: ['{ firstname }', '{"a":1}', '<style>a{color}</style>'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
