import type { DialectDeclaration } from '../dialect';

export const salesmanago: DialectDeclaration = {
  id: 'salesmanago',
  name: 'SALESmanago',
  source: 'https://support.salesmanago.com/',
  delimiters: [
    { open: '$', close: '$', holds: 'name', name: String.raw`[A-Za-z][\w.]*`, certainty: 'when-chosen', spaces: false },
  ],
  fields: { firstName: 'name', email: 'email' },
  writing: { plain: '$FIELD$', naming: 'lowercase' },
  evidence: [{ text: 'salesmanago', weight: 6 }],
  hits: [
    { text: 'Hi $name$, x', tags: [{ text: '$name$', field: 'name' }] },
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
