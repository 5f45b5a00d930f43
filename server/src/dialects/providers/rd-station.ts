import type { DialectDeclaration } from '../dialect';

export const rdStation: DialectDeclaration = {
  id: 'rd-station',
  name: 'RD Station',
  source: 'https://www.rdstation.com/',
  delimiters: [{ open: '|*', close: '*|', holds: 'name', name: String.raw`[A-Z]\w*`, spaces: false }],
  fields: { firstName: 'PRIMEIRO_NOME', lastName: 'SOBRENOME', email: 'EMAIL' },
  writing: { plain: '|*FIELD*|', naming: 'UPPER_CASE' },
  evidence: [{ tag: String.raw`^\|\*`, weight: 10 }],
  hits: [
    { text: '|*PRIMEIRO_NOME*|', tags: [{ text: '|*PRIMEIRO_NOME*|', role: 'output', field: 'PRIMEIRO_NOME' }] },
    { text: 'Olá |*PRIMEIRO_NOME*|,', tags: [{ text: '|*PRIMEIRO_NOME*|' }] },
  ],
  misses: ['*|FNAME|*', '|a|*b*|c|'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
