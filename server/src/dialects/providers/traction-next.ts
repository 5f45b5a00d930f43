import type { DialectDeclaration } from '../dialect';

export const tractionNext: DialectDeclaration = {
  id: 'traction-next',
  name: 'Traction Next',
  source: 'https://www.tractionnext.com/',
  delimiters: [{ open: '[!', close: '!]', holds: 'name', name: String.raw`[A-Za-z][\w ]*`, spaces: false }],
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email' },
  writing: { plain: '[!FIELD!]', naming: 'Title Case' },
  evidence: [{ tag: String.raw`^\[!`, weight: 10 }],
  hits: [
    { text: '[!First Name!]', tags: [{ text: '[!First Name!]', role: 'output', field: 'First Name' }] },
    { text: 'Hi [!First Name!],', tags: [{ text: '[!First Name!]' }] },
  ],
  misses: ['[!]', '![alt](src)'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
