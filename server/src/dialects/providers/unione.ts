import type { DialectDeclaration } from '../dialect';

export const unione: DialectDeclaration = {
  id: 'unione',
  name: 'UniOne (Unisender Go)',
  source: 'https://docs.unione.io/en/web-api#section-template-engines',
  delimiters: [
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: String.raw`(?<field>[A-Za-z]\w*)(?:\|(?<fallback>[^{}|:()"'“”&]*))?`,
      spaces: false,
    },
    {
      open: '{{',
      close: '}}',
      holds: 'name',
      name: String.raw`(?<field>[A-Za-z]\w*)\|(?<fallback>\{\{\w+\}\})`,
      spaces: false,
      nests: true,
    },
    { open: '{{', close: '}}', holds: 'name', name: String.raw`(?<field>[A-Za-z]\w*)\?[^{}]*`, spaces: false },
  ],
  scalarFallback: true,
  fields: { firstName: 'FirstName', lastName: 'LastName', email: 'Email', fullName: 'Name' },
  writing: { plain: '{{FIELD}}', withFallback: '{{FIELD|FALLBACK}}', naming: 'PascalCase' },
  evidence: [
    { tag: String.raw`^\{\{\w+\|\{\{`, weight: 8 },
    { tag: String.raw`^\{\{\w+\?[^?:}]`, weight: 6 },
    { tag: String.raw`^\{\{[A-Z]\w*\|[A-Z]`, weight: 3 },
    { text: 'X-UNIONE', weight: 8 },
  ],
  hits: [
    {
      text: '{{Name|Dear Subscriber}}',
      tags: [{ text: '{{Name|Dear Subscriber}}', role: 'output', field: 'Name', fallback: 'Dear Subscriber' }],
    },
    { text: '{{HasOrders?text}}', tags: [{ text: '{{HasOrders?text}}', field: 'HasOrders' }] },
    { text: '{{Name|{{Email}}}}', tags: [{ text: '{{Name|{{Email}}}}', field: 'Name', fallback: '{{Email}}' }] },
    { text: 'Hi {{Name}, x', tags: [{ text: '{{Name}', malformed: 'unclosed' }] },
  ],
  misses: ['{% if x %}', '{{ order.no }}'],
  lacks: { block: 'names-only', comment: 'names-only', raw: 'names-only' },
};
