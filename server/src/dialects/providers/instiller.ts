import type { DialectDeclaration } from '../dialect';

export const instiller: DialectDeclaration = {
  id: 'instiller',
  name: 'Instiller',
  source: 'https://www.instiller.co.uk/',
  delimiters: [{ open: '{?$', close: '?}', holds: 'name', name: String.raw`[a-z]\w*` }],
  fields: { firstName: 'contacts_first_name', lastName: 'contacts_last_name', email: 'contacts_email' },
  writing: { plain: '{?$FIELD?}', naming: 'snake_case', namespace: 'contacts_' },
  evidence: [{ tag: String.raw`^\{\?\$`, weight: 10 }],
  hits: [
    {
      text: '{?$contacts_first_name?}',
      tags: [{ text: '{?$contacts_first_name?}', role: 'output', field: 'contacts_first_name' }],
    },
    { text: 'Hi {?$contacts_first_name?},', tags: [{ text: '{?$contacts_first_name?}' }] },
    { text: 'Hi {?$contacts_first_name?, welcome', tags: [{ text: '{?$contacts_first_name?', malformed: 'unclosed' }] },
  ],
  misses: ['{?x?}', '{$x}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
