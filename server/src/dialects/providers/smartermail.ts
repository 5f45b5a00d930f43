import type { DialectDeclaration } from '../dialect';

export const smartermail: DialectDeclaration = {
  id: 'smartermail',
  name: 'SmarterMail',
  source: 'https://www.smartertools.com/smartermail/',
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
  fields: { firstName: 'Customer Name', lastName: 'lastname', email: 'email' },
  writing: { plain: '#FIELD#', naming: 'Title Case' },
  evidence: [{ text: 'smartermail', weight: 4 }],
  hits: [
    { text: 'Hi #Customer Name#, x', tags: [{ text: '#Customer Name#', field: 'Customer Name' }] },
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
