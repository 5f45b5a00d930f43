import type { DialectDeclaration } from '../dialect';

export const luminate: DialectDeclaration = {
  id: 'luminate',
  name: 'Blackbaud Luminate Online',
  source: 'https://www.blackbaud.com/products/blackbaud-luminate-online',
  delimiters: [{ open: '[[', close: ']]', holds: 'name', name: String.raw`[A-Z]\d{1,3}:[\w.:-]+` }],
  fields: { firstName: 'S1:first_name', lastName: 'S1:last_name', email: 'S1:primary_email' },
  writing: { plain: '[[FIELD]]', naming: 'snake_case', namespace: 'S1:' },
  evidence: [{ tag: String.raw`^\[\[[A-Z]\d+:`, weight: 10 }],
  hits: [
    { text: '[[S1:first_name]]', tags: [{ text: '[[S1:first_name]]', role: 'output', field: 'S1:first_name' }] },
    { text: 'Hi [[S1:first_name], x', tags: [{ text: '[[S1:first_name]', malformed: 'unclosed' }] },
  ],
  misses: ['[[firstname]]', '[[var:x]]'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
