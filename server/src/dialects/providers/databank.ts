import type { DialectDeclaration } from '../dialect';

export const databank: DialectDeclaration = {
  id: 'databank',
  name: 'Databank',
  source: 'https://www.databankimx.com/',
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
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '[FIELD]', naming: 'lowercase' },
  evidence: [{ text: 'databankimx', weight: 4 }],
  hits: [
    { text: 'Hi [firstname],', tags: [{ text: '[firstname]', field: 'firstname' }] },
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
