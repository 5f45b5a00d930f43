import type { DialectDeclaration } from '../dialect';

export const adestra: DialectDeclaration = {
  id: 'adestra',
  name: 'Upland Adestra',
  source: 'https://uplandsoftware.com/adestra/',
  delimiters: [{ open: "$data('", close: "')$", holds: 'name', name: String.raw`[\w.-]+` }],
  fields: { firstName: 'firstname', lastName: 'lastname', email: 'email' },
  writing: { plain: "$data('FIELD')$", naming: 'lowercase' },
  evidence: [{ tag: String.raw`^\$data\(`, weight: 10 }],
  hits: [
    { text: "$data('firstname')$", tags: [{ text: "$data('firstname')$", role: 'output', field: 'firstname' }] },
    { text: "Hi $data('firstname')$,", tags: [{ text: "$data('firstname')$" }] },
  ],
  misses: ["$('x')", '$10'],
  lacks: {
    fallback: 'names-only',
    block: 'names-only',
    comment: 'names-only',
    raw: 'names-only',
    broken: 'indistinct',
  },
};
