import type { DialectDeclaration } from '../dialect';

export const whatcounts: DialectDeclaration = {
  id: 'whatcounts',
  name: 'WhatCounts',
  source: 'https://www.whatcounts.com/',
  delimiters: [{ open: '%%$', close: '%%', holds: 'name', name: String.raw`[a-z]\w*` }],
  fields: { firstName: 'first', lastName: 'last', email: 'email' },
  writing: { plain: '%%$FIELD%%', naming: 'lowercase' },
  evidence: [{ tag: String.raw`^%%\$`, weight: 10 }],
  hits: [
    { text: '%%$first%%', tags: [{ text: '%%$first%%', role: 'output', field: 'first' }] },
    { text: 'Hi %%$first%%,', tags: [{ text: '%%$first%%' }] },
    { text: 'Hi %%$first%, welcome', tags: [{ text: '%%$first%', malformed: 'unclosed' }] },
  ],
  misses: ['50%% off', '%%first%%'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
