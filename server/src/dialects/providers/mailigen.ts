import type { DialectDeclaration } from '../dialect';

export const mailigen: DialectDeclaration = {
  id: 'mailigen',
  name: 'Mailigen',
  source: 'https://www.mailigen.com/',
  delimiters: [{ open: '#[', close: ']#', holds: 'name', name: String.raw`[A-Za-z]\w*`, spaces: false }],
  fields: { firstName: 'FNAME', lastName: 'LNAME', email: 'EMAIL' },
  writing: { plain: '#[FIELD]#', naming: 'UPPERCASE' },
  evidence: [{ tag: String.raw`^#\[`, weight: 10 }],
  hits: [
    { text: '#[FNAME]#', tags: [{ text: '#[FNAME]#', role: 'output', field: 'FNAME' }] },
    { text: 'Hi #[FNAME]#,', tags: [{ text: '#[FNAME]#' }] },
    { text: 'Hi #[FNAME], welcome', tags: [{ text: '#[FNAME]', malformed: 'unclosed' }] },
  ],
  misses: ['#[1]', '[FNAME]'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
