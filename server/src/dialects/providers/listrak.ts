import type { DialectDeclaration } from '../dialect';

export const listrak: DialectDeclaration = {
  id: 'listrak',
  name: 'Listrak',
  source: 'https://help.listrak.com/',
  delimiters: [{ open: '<<', close: '>>', holds: 'name', name: String.raw`[\w ]+\\[\w ]+` }],
  fields: {
    firstName: String.raw`Customer Information\First Name`,
    lastName: String.raw`Customer Information\Last Name`,
    email: String.raw`Customer Information\Email`,
  },
  writing: { plain: '<<FIELD>>' },
  evidence: [{ tag: '^<<[\\w ]+\\\\', weight: 10 }],
  hits: [
    {
      text: String.raw`<<Customer Information\First Name>>`,
      tags: [
        {
          text: String.raw`<<Customer Information\First Name>>`,
          role: 'output',
          field: String.raw`Customer Information\First Name`,
        },
      ],
    },
    {
      text: String.raw`Hi <<Customer Information\First Name>>,`,
      tags: [{ text: String.raw`<<Customer Information\First Name>>` }],
    },
    {
      text: 'Hi <<Customer Information\\First Name>, welcome',
      tags: [{ text: '<<Customer Information\\First Name>', malformed: 'unclosed' }],
    },
  ],
  misses: ['<<First Name>>', 'a << b'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
