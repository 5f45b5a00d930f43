import type { DialectDeclaration } from '../dialect';

export const phpbb: DialectDeclaration = {
  id: 'phpbb',
  name: 'phpBB',
  source: 'https://www.phpbb.com/support/docs/en/3.3/ug/',
  delimiters: [
    { open: '{', close: '}', holds: 'name', name: '[A-Z][A-Z0-9_.]*', certainty: 'when-chosen', spaces: false },
  ],
  fields: { company: 'SITENAME', username: 'USERNAME' },
  writing: { plain: '{FIELD}', naming: 'UPPER_CASE' },
  missing: 'literal',
  evidence: [
    { text: '{SITENAME}', weight: 8 },
    { text: '{U_BOARD}', weight: 10 },
    { text: '{EMAIL_SIG}', weight: 10 },
  ],
  hits: [
    { text: 'Hi {USERNAME},', tags: [{ text: '{USERNAME}', role: 'output', field: 'USERNAME' }] },
    { text: '{USERNAME}', tags: [{ text: '{USERNAME}' }] },
  ],
  misses: ['{ firstname }', '<style>a{color}</style>', '{"a": 1}'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
