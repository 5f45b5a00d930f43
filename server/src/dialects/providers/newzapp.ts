import type { DialectDeclaration } from '../dialect';

export const newzapp: DialectDeclaration = {
  id: 'newzapp',
  name: 'NewZapp',
  source: 'https://www.newzapp.co.uk/',
  delimiters: [
    {
      open: '[',
      close: ']',
      holds: 'name',
      name: String.raw`[A-Za-z][\w:.-]*(?: [\w.-]+){0,4}`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  fields: { firstName: 'FirstName', lastName: 'LastName', email: 'Email' },
  writing: { plain: '[FIELD]', naming: 'PascalCase' },
  evidence: [{ text: 'newzapp', weight: 4 }],
  hits: [
    { text: 'Hi [FirstName],', tags: [{ text: '[FirstName]', field: 'FirstName' }] },
    { text: '[Email]', tags: [{ text: '[Email]', field: 'Email' }] },
  ],
  misses: ['[1]', '[text](url)', '<!--[if mso]>x<![endif]-->'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
