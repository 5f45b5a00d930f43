import type { DialectDeclaration } from '../dialect';

export const emma: DialectDeclaration = {
  id: 'emma',
  name: 'Emma',
  source: 'https://myemma.com/',
  delimiters: [
    {
      open: '[%',
      close: '%]',
      holds: 'name',
      name: String.raw`(?:member|account|group|mailing):?[\w:.-]*|[a-z]+(?:_[a-z]+)?:[\w.-]+`,
    },
  ],
  fields: { firstName: 'member:first_name', lastName: 'member:last_name', email: 'member:email' },
  writing: { plain: '[% FIELD %]', naming: 'snake_case', namespace: 'member:' },
  evidence: [{ tag: String.raw`^\[%\s*member:`, weight: 10 }],
  hits: [
    {
      text: '[% member:first_name %]',
      tags: [{ text: '[% member:first_name %]', role: 'output', field: 'member:first_name' }],
    },
    { text: 'Hi [% member:first_name %],', tags: [{ text: '[% member:first_name %]' }] },
    { text: 'Hi [% member:first_name %, welcome', tags: [{ text: '[% member:first_name %', malformed: 'unclosed' }] },
  ],
  misses: ['[%first_name%]', '[% if x %]', '10 [%]'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
