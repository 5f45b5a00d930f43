import type { DialectDeclaration } from '../dialect';

export const flexmail: DialectDeclaration = {
  id: 'flexmail',
  name: 'Flexmail',
  source: 'https://www.flexmail.eu/',
  delimiters: [
    {
      open: '#',
      close: '#',
      holds: 'name',
      name: String.raw`[A-Za-z_][\w.-]*(?: [\w.-]+){0,6}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '#FIELD#', naming: 'lowercase' },
  evidence: [{ text: 'flexmail', weight: 4 }],
  hits: [
    { text: 'Hi #firstname#, x', tags: [{ text: '#firstname#', field: 'firstname' }] },
    { text: '#email#', tags: [{ text: '#email#', field: 'email' }] },
  ],
  misses: ['#FFFFFF', 'href="#top"', '#1 and #2'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
