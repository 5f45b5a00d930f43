import type { DialectDeclaration } from '../dialect';

export const sendlane: DialectDeclaration = {
  id: 'sendlane',
  name: 'Sendlane',
  source: 'https://help.sendlane.com/',
  delimiters: [{ open: 'VAR_', close: '', holds: 'name', name: '[A-Z][A-Z0-9_]*' }],
  fields: { firstName: 'FIRST_NAME', lastName: 'LAST_NAME', email: 'EMAIL' },
  writing: { plain: 'VAR_FIELD', naming: 'UPPER_CASE' },
  evidence: [{ tag: '^VAR_', weight: 8 }],
  hits: [
    { text: 'VAR_FIRST_NAME', tags: [{ text: 'VAR_FIRST_NAME', role: 'output', field: 'FIRST_NAME' }] },
    { text: 'Hi VAR_FIRST_NAME,', tags: [{ text: 'VAR_FIRST_NAME' }] },
  ],
  misses: ['ENVAR_X', 'var_first', 'VAR_'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
