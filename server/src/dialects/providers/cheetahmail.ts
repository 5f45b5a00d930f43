import type { DialectDeclaration } from '../dialect';

export const cheetahmail: DialectDeclaration = {
  id: 'cheetahmail',
  name: 'Experian CheetahMail',
  source: 'https://cheetahdigital.com/',
  delimiters: [{ open: '##', close: '##', holds: 'name', name: String.raw`[A-Za-z]\w*`, spaces: false }],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '##FIELD##', naming: 'lowercase' },
  evidence: [
    { tag: '^##', weight: 3 },
    { text: 'cheetahmail', weight: 3 },
  ],
  hits: [
    { text: '##firstname##', tags: [{ text: '##firstname##', role: 'output', field: 'firstname' }] },
    { text: 'Hi ##firstname##,', tags: [{ text: '##firstname##' }] },
  ],
  misses: ['## Heading ##', '## Heading', '#1 and #2'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
