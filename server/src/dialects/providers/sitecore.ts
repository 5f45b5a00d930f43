import type { DialectDeclaration } from '../dialect';

export const sitecore: DialectDeclaration = {
  id: 'sitecore',
  name: 'Sitecore EXM',
  source: 'https://doc.sitecore.com/',
  delimiters: [
    { open: '$', close: '$', holds: 'name', name: String.raw`[A-Za-z]\w*`, certainty: 'when-chosen', spaces: false },
  ],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: '$FIELD$', naming: 'lowercase' },
  evidence: [{ text: 'sitecore', weight: 4 }],
  hits: [
    { text: 'Hi $firstname$, x', tags: [{ text: '$firstname$', field: 'firstname' }] },
    { text: '$email$', tags: [{ text: '$email$', field: 'email' }] },
  ],
  misses: ['$10 or $20$', 'US$ 5'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
