import type { DialectDeclaration } from '../dialect';

export const ontraport: DialectDeclaration = {
  id: 'ontraport',
  name: 'Ontraport',
  source: 'https://support.ontraport.com/',
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
  fields: { firstName: 'First Name', lastName: 'Last Name', email: 'Email' },
  writing: { plain: '[FIELD]', naming: 'Title Case' },
  evidence: [{ text: 'ontraport', weight: 4 }],
  hits: [
    { text: 'Hi [First Name],', tags: [{ text: '[First Name]', field: 'First Name' }] },
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
