import type { DialectDeclaration } from '../dialect';

export const campaigner: DialectDeclaration = {
  id: 'campaigner',
  name: 'Campaigner',
  source: 'https://www.campaigner.com/',
  delimiters: [
    { open: '[Contact.', close: ']', holds: 'name', name: String.raw`Contact\.[A-Za-z][\w ]*`, prefix: 'Contact.' },
  ],
  fields: { firstName: 'Contact.First Name', lastName: 'Contact.Last Name', email: 'Contact.Email' },
  writing: { plain: '[FIELD]', naming: 'Title Case', namespace: 'Contact.' },
  evidence: [{ tag: String.raw`^\[Contact\.`, weight: 10 }],
  hits: [
    {
      text: '[Contact.First Name]',
      tags: [{ text: '[Contact.First Name]', role: 'output', field: 'Contact.First Name' }],
    },
    { text: 'Hi [Contact.First Name],', tags: [{ text: '[Contact.First Name]' }] },
    { text: 'Hi [Contact.First Name, welcome', tags: [{ text: '[Contact.First', malformed: 'unclosed' }] },
  ],
  misses: ['[Contact us](x)', '[contact.x]'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
