import type { DialectDeclaration } from '../dialect';

export const postup: DialectDeclaration = {
  id: 'postup',
  name: 'PostUp',
  source: 'https://www.upland.com/',
  delimiters: [{ open: '[-', close: '-]', holds: 'name', name: String.raw`[A-Za-z]\w*`, spaces: false }],
  fields: { firstName: 'FIRSTNAME', lastName: 'LASTNAME', email: 'EMAIL' },
  writing: { plain: '[-FIELD-]', naming: 'UPPERCASE' },
  evidence: [{ tag: String.raw`^\[-`, weight: 10 }],
  hits: [
    { text: '[-FIRSTNAME-]', tags: [{ text: '[-FIRSTNAME-]', role: 'output', field: 'FIRSTNAME' }] },
    { text: 'Hi [-FIRSTNAME-],', tags: [{ text: '[-FIRSTNAME-]' }] },
  ],
  misses: ['[-1-]', '[ - ]'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
