import type { DialectDeclaration } from '../dialect';

export const delivra: DialectDeclaration = {
  id: 'delivra',
  name: 'Delivra (Lyris)',
  source: 'https://www.delivra.com/',
  delimiters: [
    { open: '%%merge ', close: '%%', holds: 'name', name: String.raw`[\w.]+` },
    { open: '%%track ', close: '%%', holds: 'name', name: '[^%]{1,200}' },
    { open: '%%', close: '%%', holds: 'name', name: String.raw`[A-Za-z]\w*_`, spaces: false },
  ],
  fields: { firstName: 'FirstName_', lastName: 'LastName_', email: 'EmailAddr_' },
  writing: { plain: '%%FIELD%%' },
  evidence: [
    { tag: '^%%merge ', weight: 10 },
    { tag: '^%%track ', weight: 10 },
    { tag: String.raw`^%%\w+_%%`, weight: 6 },
  ],
  hits: [
    { text: '%%FirstName_%%', tags: [{ text: '%%FirstName_%%', role: 'output', field: 'FirstName_' }] },
    { text: '%%merge members_.email_%%', tags: [{ text: '%%merge members_.email_%%', field: 'members_.email_' }] },
    { text: '%%track {https://www.acme.example}%%', tags: [{ text: '%%track {https://www.acme.example}%%' }] },
    { text: 'Hi %%FirstName_%, welcome', tags: [{ text: '%%FirstName_%', malformed: 'unclosed' }] },
  ],
  misses: ['50%% off', '%%First Name%%'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
