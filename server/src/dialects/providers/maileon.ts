import type { DialectDeclaration } from '../dialect';

export const maileon: DialectDeclaration = {
  id: 'maileon',
  name: 'Maileon',
  source: 'https://dev.maileon.com/',
  delimiters: [
    {
      open: '[[',
      close: ']]',
      holds: 'name',
      name: String.raw`(?:CONTACT|MAILING|TRANSACTION|SYSTEM|ACCOUNT)\|(?<field>[\w.]+)(?:\|(?<fallback>[^|\][]*))?`,
    },
  ],
  scalarFallback: true,
  fields: { firstName: 'FIRSTNAME', lastName: 'LASTNAME', email: 'EMAIL' },
  writing: { plain: '[[CONTACT|FIELD]]', withFallback: '[[CONTACT|FIELD|FALLBACK]]', naming: 'UPPERCASE' },
  evidence: [{ tag: String.raw`^\[\[CONTACT\|`, weight: 10 }],
  hits: [
    {
      text: '[[CONTACT|FIRSTNAME|friend]]',
      tags: [{ text: '[[CONTACT|FIRSTNAME|friend]]', role: 'output', field: 'FIRSTNAME', fallback: 'friend' }],
    },
    { text: '[[CONTACT|EMAIL]]', tags: [{ text: '[[CONTACT|EMAIL]]', field: 'EMAIL' }] },
    {
      text: 'Hi [[CONTACT|FIRSTNAME|friend], x',
      tags: [{ text: '[[CONTACT|FIRSTNAME|friend]', malformed: 'unclosed' }],
    },
  ],
  misses: ['[[FIRSTNAME]]', '[[a|b]]'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
