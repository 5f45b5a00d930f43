import type { DialectDeclaration } from '../dialect';

export const everlytic: DialectDeclaration = {
  id: 'everlytic',
  name: 'Everlytic',
  source: 'https://www.everlytic.com/',
  delimiters: [{ open: '{{', close: '}}', holds: 'name', name: String.raw`contact\.contact_\w+` }],
  fields: { firstName: 'contact.contact_name', lastName: 'contact.contact_lastname', email: 'contact.contact_email' },
  writing: { plain: '{{FIELD}}', naming: 'snake_case', namespace: 'contact.contact_' },
  evidence: [{ tag: String.raw`contact\.contact_`, weight: 10 }],
  hits: [
    {
      text: '{{contact.contact_name}}',
      tags: [{ text: '{{contact.contact_name}}', role: 'output', field: 'contact.contact_name' }],
    },
    { text: 'Hi {{contact.contact_name}, x', tags: [{ text: '{{contact.contact_name}', malformed: 'unclosed' }] },
  ],
  misses: ['{{contact.name}}', '{% if x %}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
