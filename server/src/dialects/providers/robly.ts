import type { DialectDeclaration } from '../dialect';

export const robly: DialectDeclaration = {
  id: 'robly',
  name: 'Robly',
  source: 'https://www.robly.com/',
  delimiters: [
    {
      open: '--',
      close: '--',
      holds: 'name',
      name: String.raw`[A-Za-z_][\w.-]*(?: [\w.-]+){0,6}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  fields: { firstName: 'FNAME', lastName: 'LNAME', email: 'EMAIL' },
  writing: { plain: '--FIELD--', naming: 'UPPERCASE' },
  evidence: [{ tag: '^--', weight: 1 }],
  hits: [
    { text: 'Hi --FNAME--, hello', tags: [{ text: '--FNAME--', field: 'FNAME' }] },
    { text: '--Company--', tags: [{ text: '--Company--', field: 'Company' }] },
  ],
  misses: ['text -- really -- text', '<!-- note -->', ':root{--brand:#fff}'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
