import type { DialectDeclaration } from '../dialect';

export const cordial: DialectDeclaration = {
  id: 'cordial',
  name: 'Cordial',
  source: 'https://support.cordial.com/',
  delimiters: [
    {
      open: '{$',
      close: '}',
      holds: 'name',
      name: String.raw`(?:contact|message|account|event|properties)\.\w+(?:\.\w+){0,4}`,
      spaces: false,
    },
  ],
  fields: { firstName: 'contact.firstName', lastName: 'contact.lastName', email: 'contact.email' },
  writing: { plain: '{$FIELD}', naming: 'camelCase', namespace: 'contact.' },
  evidence: [{ tag: String.raw`^\{\$contact\.`, weight: 8 }],
  hits: [
    {
      text: '{$contact.firstName}',
      tags: [{ text: '{$contact.firstName}', role: 'output', field: 'contact.firstName' }],
    },
    { text: 'Hi {$contact.firstName},', tags: [{ text: '{$contact.firstName}' }] },
    {
      text: 'Hi {$ contact.firstName }, welcome',
      tags: [{ text: '{$ contact.firstName }', malformed: 'white-space' }],
    },
  ],
  misses: ['{$name}', '{contact.x}'],
  lacks: { fallback: 'names-only', block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
