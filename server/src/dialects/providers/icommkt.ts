import type { DialectDeclaration } from '../dialect';

export const icommkt: DialectDeclaration = {
  id: 'icommkt',
  name: 'iCommkt',
  source: 'https://www.icommkt.com/',
  delimiters: [{ open: '<*', close: '*>', holds: 'name', name: String.raw`[A-Za-z]\w*` }],
  fields: { firstName: 'nombre', lastName: 'apellido', email: 'email' },
  writing: { plain: '<*FIELD*>', naming: 'lowercase' },
  evidence: [{ tag: String.raw`^<\*`, weight: 10 }],
  hits: [
    { text: '<*nombre*>', tags: [{ text: '<*nombre*>', role: 'output', field: 'nombre' }] },
    { text: 'Hola <*nombre*>,', tags: [{ text: '<*nombre*>' }] },
  ],
  misses: ['a <* b', '<nombre>'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
