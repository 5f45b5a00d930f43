import type { DialectDeclaration } from '../dialect';

export const pure360: DialectDeclaration = {
  id: 'pure360',
  name: 'Pure360',
  source: 'https://www.pure360.com/',
  delimiters: [{ open: '{~', close: '~}', holds: 'name', name: String.raw`[A-Za-z]\w*` }],
  fields: { firstName: 'First_Name', lastName: 'Last_Name', email: 'Email' },
  writing: { plain: '{~FIELD~}', naming: 'snake_case' },
  evidence: [{ tag: String.raw`^\{~`, weight: 10 }],
  hits: [
    { text: '{~First_Name~}', tags: [{ text: '{~First_Name~}', role: 'output', field: 'First_Name' }] },
    { text: 'Hi {~First_Name~},', tags: [{ text: '{~First_Name~}' }] },
    { text: 'Hi {~First_Name~, welcome', tags: [{ text: '{~First_Name~', malformed: 'unclosed' }] },
  ],
  misses: ['{~}', '~x~'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
