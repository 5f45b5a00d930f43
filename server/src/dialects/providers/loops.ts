import type { DialectDeclaration } from '../dialect';

export const loops: DialectDeclaration = {
  id: 'loops',
  name: 'Loops',
  source: 'https://loops.so/docs/creating-emails/personalizing-emails',
  delimiters: [
    {
      open: '{EVENT_PROPERTY:',
      close: '}',
      holds: 'name',
      name: String.raw`(?<field>[A-Za-z]\w*)(?: ?\| ?(?<fallback>[^{}|]*))?`,
      spaces: false,
    },
    {
      open: '{DATA_VARIABLE:',
      close: '}',
      holds: 'name',
      name: String.raw`(?<field>[A-Za-z]\w*)(?: ?\| ?(?<fallback>[^{}|]*))?`,
      spaces: false,
    },
    {
      open: '{',
      close: '}',
      holds: 'name',
      name: String.raw`(?<field>(?:contact\.|event\.|data\.)?[A-Za-z]\w*)(?: ?\| ?(?<fallback>[^{}|]*))?`,
      certainty: 'when-chosen',
      spaces: false,
    },
  ],
  scalarFallback: true,
  reserved: ['unsubscribe_link'],
  fields: { firstName: 'firstName', lastName: 'lastName', email: 'email' },
  systemTags: { unsubscribeUrl: '{unsubscribe_link}' },
  writing: { plain: '{FIELD}', withFallback: '{FIELD | FALLBACK}', naming: 'camelCase' },
  missing: 'literal',
  evidence: [
    { tag: String.raw`^\{(?:EVENT_PROPERTY|DATA_VARIABLE):`, weight: 10 },
    { text: '{unsubscribe_link}', weight: 8 },
    { text: '{contact.firstName', weight: 10 },
  ],
  hits: [
    { text: '{DATA_VARIABLE:code}', tags: [{ text: '{DATA_VARIABLE:code}', role: 'output', field: 'code' }] },
    {
      text: '{EVENT_PROPERTY:siteName | Untitled}',
      tags: [{ text: '{EVENT_PROPERTY:siteName | Untitled}', field: 'siteName', fallback: 'Untitled' }],
    },
    { text: 'Hi {firstName},', tags: [{ text: '{firstName}', field: 'firstName' }] },
    { text: '{contact.firstName}', tags: [{ text: '{contact.firstName}', field: 'contact.firstName' }] },
    {
      text: '{DATA_VARIABLE:co<b>de</b>}',
      tags: [{ text: '{DATA_VARIABLE:co<b>de</b>}', malformed: 'markup-inside' }],
    },
  ],
  misses: ['<style>a{color}</style>', '{ firstName }', '{"a": 1}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
